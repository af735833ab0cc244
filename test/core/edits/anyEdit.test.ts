import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, isRefusal, type Plan } from '../../../src/core/basics/edit';
import { complete, snooze } from '../../../src/core/edits/complete';
import { setFields } from '../../../src/core/edits/fields';
import { addLogEntry } from '../../../src/core/edits/logEntry';
import { completeTask, moveTask } from '../../../src/core/edits/task';
import type { FollowUp } from '../../../src/core/insights/followUp';
import { readNote, type Note } from '../../../src/core/notes/note';
import { readRecord } from '../../../src/core/records/read';
import type { NoteRecord } from '../../../src/core/records/record';
import { day } from '../../support/notes';

const place = { id: 'ana.md', path: 'ana.md' };
const today = day('2026-11-21');

/** Lines of front matter in every manner that people and programs write them. */
const otherKeys = fc.subarray(
  [
    'name: "Zoë \\"Z\\" Ångström"   # her', "met: 'it''s a long story'", 'school: Delft', 'company: "[[Northwind]]"', 'company: [[Northwind]]', 'knows: ["[[Jon]]", "[[Mara]]"]', 'knows:\n  - "[[Jon]]"   # first\n  - [[Mara]]',
    'knows:\n- "[[Jon]]"\n- "[[Mara]]"', 'tags: [a, b]', 'aliases: Zoë, Z', 'bio: |\n  two\n\n  lines', 'bio2: >-\n  folded\n  text', 'custom: {a: 1, b: [2, 3]}', '# a comment of its own', '', 'relevance: 9', 'empty:', '"quoted key": x', 'long: one\n  goes on', 'emoji: 😀 ', 'cadence: weekly', 'deep:\n  next: 2020-01-01\n  timing: 1',
  ],
  { maxLength: 9 },
);
const editedKeys = fc.tuple(
  fc.constantFrom('', 'next: 2026-12-01', 'next: "2026-12-01"   # after her trip', "next: '2026-12-01'", 'next:', 'next: # later', 'next:   2026-12-01  ', 'next: ~', 'next: |\n  2026-12-01', 'next:\n  2026-12-01'),
  fc.constantFrom('', 'timing: 3', 'timing: "3" # now', 'timing:', 'timing: 4.5', 'timing: [3]'),
  fc.constantFrom('', 'status: active', "status: 'paused'  # for now", 'status: nonsense'),
);
const logLines = fc.oneof(
  fc.constant([]),
  fc.constant(['- 2026-11-01 met', '- 2026-11-05 talked']),
  fc.constant(['* 2026-11-05 talked', '* 2026-11-01 met']),
  fc.constant(['- **2026-11-01** met', '', '- **2026-11-05** talked', '  and more', '']),
  fc.constant(['+ [[2026-11-05]] talked', '    - nested 2026-11-02', '+ [[2026-11-01]] met', '  > quoted', '']),
  fc.constant(['- 2026-12-24 met', '  ```', '  - 2026-11-30 no entry', '  ```', '- 2026-12-25 talked', '']),
  fc.constant(['Words first.', '', '- 2026-11-01 met [[Jon]]  ', '- no day', '- [ ] 2026-12-01 messaged her', '']),
  fc.constant(['- 2026-11-01 met', '  | a | b |', '  | - | - |', '  | 1 | 2 |', '', '| c | d |', '| - | - |', '']),
);
const bodies = fc.constantFrom(
  '', '\n', '# Zoë\n\nWords — with 😀.\n\n', '| a | b |\n| - | - |\n| 1 | 2 |\n\n', '```yaml\nnext: 2026-01-01\n## Log\n- 2026-01-01 met\n```\n\n', '> quoted\n> - [ ] 2026-12-01 send it\n\n', '- [ ] 2026-12-01 send it\n- [x] 2026-12-01 sent\n\n', '<!-- ## Log -->\n\n', '1. [ ] talked to her 📅 2026-12-02\n\n', '    code\n\n', 'Setext\n======\n\n',
);
const note = fc
  .record({
    others: otherKeys, edited: editedKeys, indent: fc.constantFrom('', '', '', '  '), order: fc.nat(3), log: fc.option(logLines), heading: fc.constantFrom('## Log', '# log', '### Log ###', 'Log\n---'), before: bodies, after: bodies,
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'), mark: fc.constantFrom('', '\uFEFF'), last: fc.boolean(),
  })
  .map(({ others, edited, indent, order, log, heading, before, after, lineEnd, mark, last }) => {
    const middle = Math.floor((others.length * order) / 3);
    const keys = [...others.slice(0, middle), ...edited.filter(Boolean), ...others.slice(middle)];
    const once = keys.filter((key, index) => !/^\w/.test(key) || keys.findIndex((each) => each.split(':')[0] === key.split(':')[0]) === index);
    const front = ['type: person', ...once].join('\n').split('\n').map((line) => (line ? indent + line : line)).join('\n');
    const text = `---\n${front}\n---\n${before}${log ? `${heading}\n${log.join('\n')}\n\n` : ''}${after}`;
    return mark + (last ? text : text.replace(/\n+$/, '')).replace(/\n/g, lineEnd);
  });

const words = fc.constantFrom(undefined, 'by mail', 'intro to the team', 'in, at last', '"quoted" #tag', 'with `code', 'two\nlines', '😀 — ok', 'a | b', '[x](y.md)', '<!-- hm', '**bold', '\\', '  ');
const ratings = fc.constantFrom('1', '2', '3', '4', '5');
const days = fc.constantFrom('2026-11-21', '2026-12-03', '2026-01-31').map(day);
type Edit = readonly [string, (note: Note, record: NoteRecord) => Plan];
const fieldEdit: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.oneof(
  fc.tuple(days).map(([to]) => [['next', to]] as const),
  fc.tuple(ratings).map(([value]) => [['timing', value]] as const),
  fc.tuple(ratings, ratings).map(([a, b]) => [['relationship', a], ['influence', b]] as const),
  fc.constantFrom('active', 'paused', 'closed', 'do-not-contact').map((value) => [['status', value]] as const),
);
const completing: FollowUp['kind'][] = ['nudge', 'update', 'share', 'thank', 'after-meeting', 'next'];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fieldEdit.map((fields): Edit => [`set ${JSON.stringify(fields)}`, (each) => setFields(each, new Map(fields))]),
  fc.tuple(days, fc.constantFrom('asked' as const, 'checked-in' as const, 'met' as const, 'shared' as const), fc.constantFrom(undefined, '[[Platform]]'), words).map(([on, verb, link, rest]): Edit => [`log ${on} ${verb} ${link} ${rest}`, (each) => addLogEntry(each, { day: on, verb, link, words: rest })]),
  fc.tuple(fc.constantFrom(...completing), words).map(([kind, rest]): Edit => [`complete ${kind} ${rest}`, (each, record) => complete(each, { kind, record, due: today, why: { message: '', args: [] } }, { today, ...(rest !== undefined && { words: rest }) })]),
  days.map((to): Edit => [`snooze to ${to}`, (each, record) => snooze(each, { kind: 'maintain', record, due: today, why: { message: '', args: [] } }, to)]),
  fc.constant<Edit>(['tick', (each, record) => (record.tasks[0] ? completeTask(each, record.tasks[0], today) : [])]),
  days.map((to): Edit => [`move to ${to}`, (each, record) => (record.tasks[0] ? moveTask(each, record.tasks[0], to) : [])]),
);

/** The front matter's lines as they stand, without those of the keys that may change. */
function keysBut(each: Note, changed: readonly string[]): string[] {
  return [...each.frontMatter!.entries.values()].filter(({ key }) => !changed.includes(key)).map(({ keyRange, value }) => each.text.slice(keyRange.start, value.range.end));
}

describe('any edit of any note', () => {
  it('is a splice: all else stays, it reads back, twice is once, and what it can’t do it refuses', () => {
    let refused = 0;
    let total = 0;
    fc.assert(
      fc.property(note, edit, (text, [name, plan]) => {
        const before = readNote(text);
        const record = readRecord(text, place)!;
        const planned = plan(before, record);
        total++;
        if (isRefusal(planned)) return void refused++;
        const after = applyEdits(text, planned);
        const again = readRecord(after, place)!;
        // Nothing but the edited ranges: each is one value, a whole new line or the line of `next`.
        const touched = planned.map(({ start, end }) => text.slice(start, end));
        for (const removed of touched) equal(/^(?:|[ x\t]|["']?[\w~.-]*["']?|[ \t]*next:[^]*)$/.test(removed), true, `${name} removes ${JSON.stringify(removed)}`);
        // Inserted lines have the note's own line end.
        const lineEnd = /\r\n|\n|\r/.exec(text)![0];
        for (const { newText } of planned) for (const [each] of newText.matchAll(/\r\n|\n|\r/g)) equal(each, lineEnd, name);
        equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
        const changed = ['next', 'timing', 'status', 'relationship', 'influence'];
        deepEqual(keysBut(readNote(after), changed), keysBut(before, changed), name);
        equal(readNote(after).body.tasks.length, before.body.tasks.length, name);
        // Everything that stood in the log and is no new line still stands there, in its order.
        const days = [...again.log].map(({ day: on, verb }) => `${on} ${verb}`);
        for (const { day: on, verb } of record.log) equal(days.includes(`${on} ${verb}`), true, name);
        const errors = (each: NoteRecord): number => each.problems.filter(({ severity }) => severity === 'error').length;
        equal(errors(again) <= errors(record), true, name);
        const twice = plan(readNote(after), /^(?:tick|move)/.test(name) ? record : again);
        if (!isRefusal(twice)) deepEqual(/^(?:tick|move)/.test(name) && record.tasks.length > 1 ? [] : applyEdits(after, twice) === after ? [] : twice, [], `${name}, twice`);
      }),
      { numRuns: 250 },
    );
    // Refusing is for the odd note, not the usual answer.
    equal(refused < total / 3, true, `${refused} of ${total} refused`);
  });

  it('sets what it says', () => {
    fc.assert(
      fc.property(note, fieldEdit, (text, fields) => {
        const planned = setFields(readNote(text), new Map(fields));
        if (isRefusal(planned)) return;
        const record = readRecord(applyEdits(text, planned), place)!;
        for (const [key, value] of fields) equal(String((record.fields as Record<string, unknown>)[key]), value);
      }),
      { numRuns: 200 },
    );
  });

  it('logs what it says, once', () => {
    fc.assert(
      fc.property(note, days, words, fc.constantFrom('asked' as const, 'checked-in' as const, 'shared' as const, 'messaged' as const), (text, on, rest, verb) => {
        const before = readRecord(text, place)!;
        const planned = addLogEntry(readNote(text), { day: on, verb, words: rest });
        if (isRefusal(planned)) return;
        const after = readRecord(applyEdits(text, planned), place)!;
        const like = (record: NoteRecord): number => [...record.log].filter((entry) => entry.day === on && entry.verb === verb).length;
        equal(like(after), like(before) + 1);
        equal(after.log.length, before.log.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it('writes nothing into a note with a conflict', () => {
    fc.assert(
      fc.property(note, edit, fc.constantFrom('', '<<<<<<< HEAD\nhalf\n'), (text, [name, plan], half) => {
        const conflicted = `${text}\n\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> theirs\n${half}`;
        const planned = plan(readNote(conflicted), readRecord(conflicted, place)!);
        equal(isRefusal(planned) || planned.length === 0, true, name);
      }),
      { numRuns: 150 },
    );
  });
});
