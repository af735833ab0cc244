import { deepEqual, equal } from 'node:assert/strict';
import { isRefusal, type TextEdit } from '../../../src/core/basics/edit';
import { settle, type Intent } from '../../../src/core/edits/settle';
import { readNote } from '../../../src/core/notes/note';

const text = '---\ntype: person\nname: Ana\nnext: 2026-12-01\n---\n- [ ] 2026-12-01 send it\n\n## Log\n- 2026-11-02 met\n';

/** The edit that puts `by` in the place of `old`. */
function replace(old: string, by: string, within = text): TextEdit {
  const start = within.indexOf(old);
  if (start === -1) throw new Error(`no ${old}`);
  return { start, end: start + old.length, newText: by };
}
const settled = (edits: readonly TextEdit[], intent: Intent, within = text) => settle(readNote(within), edits, intent);
const next = (value: string | undefined): Intent => ({ fields: new Map([['next', value]]) });
const later = replace('next: 2026-12-01', 'next: 2026-12-24');

describe('P1: edits that do what they should', () => {
  it('are a plan', () => {
    deepEqual(settled([later], next('2026-12-24')), [later]);
    const removed = replace('next: 2026-12-01\n', '');
    deepEqual(settled([removed], next(undefined)), [removed]);
    const entry = replace('met\n', 'met\n- 2026-11-20 asked\n');
    deepEqual(settled([entry], { entries: 1 }), [entry]);
    deepEqual(settled([later, entry], { ...next('2026-12-24'), entries: 1 }), [later, entry]);
    const mended = replace('met', 'talked');
    deepEqual(settled([mended], {}), [mended]);
  });

  it('are none where they change nothing', () => {
    deepEqual(settled([replace('Ana', 'Ana')], {}), []);
    deepEqual(settled([], {}), []);
    deepEqual(settled([replace('Ana', 'Ana'), later], next('2026-12-24')), [later]);
  });

  it('are a plan in a note without front matter', () => {
    const bare = '## Log\n- 2026-11-02 met\n';
    const entry = replace('met\n', 'met\n- 2026-11-20 asked\n', bare);
    deepEqual(settled([entry], { entries: 1 }, bare), [entry]);
  });
});

describe('P1: edits are refused that', () => {
  const refused = (edits: readonly TextEdit[], intent: Intent, within = text): void => equal(isRefusal(settled(edits, intent, within)), true, JSON.stringify(edits));

  it('give a field another value than was meant, or none', () => {
    refused([later], next('2026-12-25'));
    refused([later], next(undefined));
    refused([replace('next: 2026-12-01', 'next:')], next('2026-12-24'));
    refused([replace('next: 2026-12-01', 'next: [2026-12-24]')], next('2026-12-24'));
  });

  it('leave out one of the fields that were meant', () => refused([later], { fields: new Map([['next', '2026-12-24'], ['timing', '3']]) }));

  it('change a field that was not meant', () => {
    refused([replace('Ana', 'Ben')], {});
    refused([later, replace('Ana', 'Ben')], next('2026-12-24'));
    refused([replace('name: Ana', 'name: "Ana"')], {});
    refused([replace('name: Ana\n', '')], {});
    refused([replace('name: Ana', 'name: Ana\nschool: Delft')], {});
    refused([replace('type: person', 'type: person\nname: Ben')], {});
  });

  it('bring in more log entries than were meant, or fewer', () => {
    refused([replace('- 2026-11-02 met\n', '')], {});
    refused([replace('met\n', 'met\n- 2026-11-20 asked\n')], {});
    refused([replace('met', 'talked')], { entries: 1 });
  });

  it('lose a task or make one', () => {
    refused([replace('- [ ] 2026-12-01 send it', 'send it')], {});
    refused([replace('- [ ] ', '- [ ] 2026-12-02 too\n- [ ] ')], {});
  });

  it('make a problem', () => refused([replace('name', '<<<<<<< a\n=======\n>>>>>>> b\nname')], { fields: new Map([['name', 'Ana'], ['type', 'person'], ['next', '2026-12-01']]) }));

  it('P8: go into a note with a conflict', () => {
    const conflicted = `${text}<<<<<<< a\n=======\n>>>>>>> b\n`;
    refused([replace('2026-12-01', '2026-12-24', conflicted)], next('2026-12-24'), conflicted);
  });
});
