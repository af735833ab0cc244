import { equal } from 'node:assert/strict';
import { applyEdits, isRefusal, type Plan } from '../../../src/core/basics/edit';
import { setFields } from '../../../src/core/edits/fields';
import { addLogEntry } from '../../../src/core/edits/logEntry';
import { readNote } from '../../../src/core/notes/note';
import { english } from '../../../src/core/basics/say';
import { day } from '../../support/notes';

function made(text: string, plan: Plan): string {
  if (isRefusal(plan)) throw new Error(english(plan.refused));
  return applyEdits(text, plan);
}

const log = (text: string, words?: string, link?: string, on = '2026-11-20'): string =>
  made(text, addLogEntry(readNote(text), { day: day(on), verb: 'asked', words, link }));

describe('adding a log entry', () => {
  it('goes below the last entry of a log that runs from old to new', () => {
    equal(log('---\ntype: person\n---\n## Log\n- 2026-11-01 met\n\n## Ideas\nNone.\n'), '---\ntype: person\n---\n## Log\n- 2026-11-01 met\n- 2026-11-20 asked\n\n## Ideas\nNone.\n');
  });

  it('goes on top of a log that runs from new to old', () => {
    equal(log('---\ntype: person\n---\n# Log\n* 2026-11-05 met\n* 2026-11-01 met\n'), '---\ntype: person\n---\n# Log\n* 2026-11-20 asked\n* 2026-11-05 met\n* 2026-11-01 met\n');
  });

  it('goes between the days where it belongs, below the lines that belong to the entry before', () => {
    equal(
      log('## Log\n- 2026-11-01 met\n  at the fair\n- 2026-11-30 met\n', undefined, '[[Platform]]'),
      '## Log\n- 2026-11-01 met\n  at the fair\n- 2026-11-20 asked [[Platform]]\n- 2026-11-30 met\n',
    );
  });

  it('keeps the manner of its neighbour: CRLF, bullet, bold day, blank lines between', () => {
    equal(
      log('## Log\r\n\r\n+  **2026-11-01** met\r\n\r\n+  **2026-11-02** met\r\n', 'by mail'),
      '## Log\r\n\r\n+  **2026-11-01** met\r\n\r\n+  **2026-11-02** met\r\n\r\n+  **2026-11-20** asked by mail\r\n',
    );
  });

  it('adds what a file without a last line end needs, and no more', () => {
    equal(log('## Log\n- 2026-11-01 met'), '## Log\n- 2026-11-01 met\n- 2026-11-20 asked');
    equal(log('## Log'), '## Log\n- 2026-11-20 asked');
    equal(log('Hello'), 'Hello\n\n## Log\n- 2026-11-20 asked\n');
  });

  it('writes a colon where the first word would make another verb', () => {
    equal(log('## Log\n', 'intro to the team'), '## Log\n- 2026-11-20 asked: intro to the team\n');
    equal(log('## Log\n', 'Insight, please'), '## Log\n- 2026-11-20 asked: Insight, please\n');
    for (const words of ['introductions', 'for an intro', '“intro”']) equal(log('## Log\n', words), `## Log\n- 2026-11-20 asked ${words}\n`);
    equal(log('## Log\n', 'intro', '[[Platform]]'), '## Log\n- 2026-11-20 asked [[Platform]] intro\n');
  });

  it('writes the same line once', () => {
    const once = log('## Log\n- 2026-11-01 met\n', 'by mail');
    equal(log(once, 'by mail'), once);
  });

  it('refuses to write where the line would not be read: behind a fence that is open to the end', () => {
    const text = '---\ntype: person\n---\n```\ncode';
    equal(isRefusal(addLogEntry(readNote(text), { day: day('2026-11-20'), verb: 'met' })), true);
  });

  it('P8: refuses to write into a conflict', () => {
    const text = '## Log\n<<<<<<< ours\n- 2026-11-01 met\n=======\n- 2026-11-02 met\n>>>>>>> theirs\n';
    equal(isRefusal(addLogEntry(readNote(text), { day: day('2026-11-20'), verb: 'met' })), true);
  });
});

describe('setting fields', () => {
  const set = (text: string, key: string, value: string): string => made(text, setFields(readNote(text), new Map([[key, value]])));

  it('changes the value and not one byte more', () => {
    equal(set('\uFEFF---\r\ntype: person\r\nnext: "2026-11-01"   # after her trip\r\ntiming:   3\r\n---\r\n', 'next', '2026-12-03'), '\uFEFF---\r\ntype: person\r\nnext: "2026-12-03"   # after her trip\r\ntiming:   3\r\n---\r\n');
  });

  it('adds a key behind the one that goes before it', () => {
    equal(set('---\ntags: [a]\ntype: person\ncadence: weekly # often\nstatus: active\n---\n', 'next', '2026-12-03'), '---\ntags: [a]\ntype: person\ncadence: weekly # often\nnext: 2026-12-03\nstatus: active\n---\n');
    equal(set('---\ntype: person\nknows:\n  - "[[Jon]]"\n---\n', 'next', '2026-12-03'), '---\ntype: person\nknows:\n  - "[[Jon]]"\nnext: 2026-12-03\n---\n');
  });

  it('fills an empty value', () => {
    equal(set('---\ntype: person\nnext:\n---\n', 'next', '2026-12-03'), '---\ntype: person\nnext: 2026-12-03\n---\n');
    equal(set('---\ntype: person\nnext: # later\n---\n', 'next', '2026-12-03'), '---\ntype: person\nnext: 2026-12-03 # later\n---\n');
  });

  it('refuses where the front matter is broken, doubled or of a shape that one line can’t replace', () => {
    for (const text of ['---\ntype: person\nname: [a\n---\n', '---\ntype: person\nnext: 2026-11-01\nnext: 2026-11-02\n---\n', '---\ntype: person\nnext: [a]\n---\n', '---\n{type: person}\n---\n']) {
      equal(isRefusal(setFields(readNote(text), new Map([['next', '2026-12-03']]))), true, text);
    }
  });
});
