import { equal } from 'node:assert/strict';
import { addLogEntry } from '../../../src/core/edits/logEntry';
import { readNote } from '../../../src/core/notes/note';
import { day } from '../../support/notes';
import { made } from './made';

const head = '---\ntype: person\n---\n';
const add = (log: string, on = '2026-11-20'): string => made(head + log, addLogEntry(readNote(head + log), { day: day(on), verb: 'asked' })).slice(head.length);

describe('a new log line beside its neighbour', () => {
  for (const [neighbour, line] of [
    ['- 2026-11-02 met', '- 2026-11-20 asked'],
    ['* 2026-11-02 met', '* 2026-11-20 asked'],
    ['+   2026-11-02 met', '+   2026-11-20 asked'],
    ['  - 2026-11-02 met', '  - 2026-11-20 asked'],
    ['- **2026-11-02** met', '- **2026-11-20** asked'],
    ['- __2026-11-02__ met', '- __2026-11-20__ asked'],
    ['- [[2026-11-02]] met', '- [[2026-11-20]] asked'],
    ['- 2026-11-02: met', '- 2026-11-20 asked'],
    ['- 2026-11-02 met  ', '- 2026-11-20 asked'],
    ['- 2026-11-02 met\n  at the fair\n\n  and later', '- 2026-11-20 asked'],
    ['- 2026-11-02 met\n  ```\n  - 2026-11-30 code\n  ```', '- 2026-11-20 asked'],
    ['- 2026-11-02 met\n  | a |\n  | - |', '- 2026-11-20 asked'],
    ['- 2026-11-02 met\n  - 2026-11-30 nested', '- 2026-11-20 asked'],
    ['- 2026-11-02 met\n  > quoted', '- 2026-11-20 asked'],
  ] as const) {
    it(`${JSON.stringify(neighbour)}: ${line}`, () => equal(add(`## Log\n${neighbour}\n`), `## Log\n${neighbour}\n${line}\n`));
  }

  for (const neighbour of ['- **2026-11-02:** met', '- **2026-11-02,** met', '- [[2026-11-02|Monday]] met', '- **2026-11-02 met** at the fair']) {
    it(`opens no mark that it leaves open beside ${neighbour}`, () => {
      const line = add(`## Log\n${neighbour}\n`).split('\n')[2]!;
      equal(line.split('**').length % 2, 1, line);
      equal(line.includes('[['), line.includes(']]'), line);
    });
  }

  it('goes behind the entries of its day, in both orders', () => {
    equal(add('# Log\n- 2026-11-20 met\n- 2026-11-20 talked\n- 2026-11-21 replied\n'), '# Log\n- 2026-11-20 met\n- 2026-11-20 talked\n- 2026-11-20 asked\n- 2026-11-21 replied\n');
    equal(add('# Log\n- 2026-11-21 replied\n- 2026-11-20 talked\n- 2026-11-01 met\n'), '# Log\n- 2026-11-21 replied\n- 2026-11-20 asked\n- 2026-11-20 talked\n- 2026-11-01 met\n');
  });

  it('goes to the end where it is the oldest of a log from new to old, and to the top where it is of one from old to new', () => {
    equal(add('# Log\n- 2026-11-21 replied\n- 2026-11-10 met\n', '2026-11-01'), '# Log\n- 2026-11-21 replied\n- 2026-11-10 met\n- 2026-11-01 asked\n');
    equal(add('# Log\n- 2026-11-10 met\n- 2026-11-21 replied\n', '2026-11-01'), '# Log\n- 2026-11-01 asked\n- 2026-11-10 met\n- 2026-11-21 replied\n');
  });

  it('stays in its own section', () => {
    equal(add('## Log\n\n## Ideas\n- 2026-11-02 met\n'), '## Log\n- 2026-11-20 asked\n\n## Ideas\n- 2026-11-02 met\n');
    equal(add('## Log\nIn my own words.\n\n## Ideas\n'), '## Log\nIn my own words.\n\n- 2026-11-20 asked\n\n## Ideas\n');
    equal(add('Log\n---\n- 2026-11-02 met\n\nIdeas\n---\n'), 'Log\n---\n- 2026-11-02 met\n- 2026-11-20 asked\n\nIdeas\n---\n');
  });

  it('goes to the end of a longer log from new to old, too, in the manner of its last entry', () => {
    equal(add('# Log\n- 2026-11-21 replied\n- 2026-11-15 met\n* **2026-11-10** met\n', '2026-11-01'), '# Log\n- 2026-11-21 replied\n- 2026-11-15 met\n* **2026-11-10** met\n* **2026-11-01** asked\n');
  });

  it('passes over entries without a day', () => {
    equal(add('# Log\n- some day met\n- 2026-11-10 met\n- another\n', '2026-11-01'), '# Log\n- some day met\n- 2026-11-01 asked\n- 2026-11-10 met\n- another\n');
    equal(add('# Log\n- 2026-11-10 met\n- another\n'), '# Log\n- 2026-11-10 met\n- 2026-11-20 asked\n- another\n');
    equal(add('# Log\n- another\n- 2026-11-25 met\n- 2026-11-10 met\n- one more\n', '2026-11-01'), '# Log\n- another\n- 2026-11-25 met\n- 2026-11-10 met\n- 2026-11-01 asked\n- one more\n');
    equal(add('# Log\n- some day met\n- another\n'), '# Log\n- some day met\n- another\n- 2026-11-20 asked\n');
  });

  it('stands apart where the entries do, whatever stands apart elsewhere', () => {
    equal(add('# Log\n\n- 2026-11-02 met\n \t\n- 2026-11-10 met\n'), '# Log\n\n- 2026-11-02 met\n \t\n- 2026-11-10 met\n\n- 2026-11-20 asked\n');
    equal(add('Words.\n\n# Log\n\n- 2026-11-02 met\n- 2026-11-10 met\n\n# End\n'), 'Words.\n\n# Log\n\n- 2026-11-02 met\n- 2026-11-10 met\n- 2026-11-20 asked\n\n# End\n');
  });

  it('is written once a day', () => {
    equal(add('# Log\n- 2026-11-20 asked  \n'), '# Log\n- 2026-11-20 asked  \n');
    equal(add('# Log\n- 2026-11-20 **asked**\n'), '# Log\n- 2026-11-20 **asked**\n- 2026-11-20 asked\n');
    equal(add('# Log\n- 2026-11-19 asked\n'), '# Log\n- 2026-11-19 asked\n- 2026-11-20 asked\n');
  });

  it('stands below a blank line where the log is new', () => {
    for (const end of ['', '\n', '\n\n']) equal(add(`Words.${end}`), 'Words.\n\n## Log\n- 2026-11-20 asked\n', JSON.stringify(end));
    equal(add('Words.\n\n\n'), 'Words.\n\n\n## Log\n- 2026-11-20 asked\n');
  });
});
