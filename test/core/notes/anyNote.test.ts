import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { english } from '../../../src/core/basics/say';
import { readNote } from '../../../src/core/notes/note';
import { readBytes, readRecord } from '../../../src/core/records/read';
import { misplaced } from './places';

const place = { id: 'ana.md', path: 'people/ana.md' };
const good = '---\ntype: person\nname: Priya Raman # her\ncompany: "[[Northwind]]"\nrelationship: 4\nknows:\n  - "[[Jon Bell]]"\n  - [[Mara]]\nnext: 2026-12-03\ntags: [a, b]\nmet: >-\n  On call\n  together\n---\n\n# Priya\n\n## Log\n- 2026-11-02 asked [[Platform]] by email\n  - more\n- **2026-11-05** replied: glad to\n- [ ] 2026-12-01 send it\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```message kind=ask\nHi\n```\n- [x] done 📅 2026-11-01\n';
const bits = fc.constantFrom(
  '---', '---js', '----', '...', '\n', '\r\n', '\r', '\uFEFF', '\0', '\t', '  ', ': ', '- ', '* ', '? ', '#', '# Log', '## log', '[[', ']]', '[', ']', '{', '}', '"', "'", '|', '>', '>-', '&a ', '*a', '!!str ', '%', '@', '`', '```', '~~~', '<!--', '-->', '<div>', '[ ] ', '[x] ', '2026-11-02', '2026-02-30', '📅', 'due:', 'type: person', 'type: role', 'name:', 'knows:', 'next:', 'relationship: 9', '__proto__:', 'asked', 'met', '**', '__', '\\', '<<<<<<< a', '=======', '>>>>>>> b', '|||||||', '\u2028', '\u202E', 'é', 'e\u0301', '😀', '\uD83D', '\uDE00', '(a.md)', '|a', '^b', '1. ', '---\ntype: person\n',
);
const soup = fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 2, arbitrary: soup },
  { weight: 2, arbitrary: soup.map((text) => `---\ntype: person\n${text}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  // A good note, cut and mixed.
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(fc.nat(good.length), fc.nat(12), fc.oneof(bits, fc.constant(''))), { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce((text, [at, count, bit]) => text.slice(0, at) + bit + text.slice(at + count), good)),
  },
);

describe('any note at all', () => {
  it('is read without an error, and every problem stands within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = readNote(text);
        equal(note.text, text);
        const record = readRecord(text, place);
        const problems = [...note.problems, ...(record?.problems ?? [])];
        deepEqual(misplaced(text, problems), []);
        for (const problem of problems) equal(/\{\d\}|undefined/.test(english(problem.text).replace(text, '')), false);
      }),
      { numRuns: 200 },
    );
  });

  it('has every part at its place in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { frontMatter, body, lines } = readNote(text);
        for (const { key, keyRange, value } of frontMatter?.entries.values() ?? []) {
          equal(keyRange.start >= frontMatter!.block.start && value.range.start <= value.range.end && value.range.end <= frontMatter!.block.end, true);
          const source = text.slice(keyRange.start, keyRange.end);
          if (/^[\w-]+$/.test(source)) equal(source, key);
          if (value.kind === 'text' && value.style === 'plain' && !/[\r\n]/.test(text.slice(value.range.start, value.range.end))) equal(text.slice(value.range.start, value.range.end), value.text);
        }
        for (const { items } of body.logs) {
          for (const item of items) {
            if (item.day) equal(text.slice(item.dayRange.start, item.dayRange.end), item.day);
            equal(lines.lineAt(item.dayRange.start), item.line);
            equal(text.slice(item.verbRange.start, item.verbRange.end).toLowerCase().replace(/’/g, "'"), item.words[0]);
          }
        }
        for (const task of body.tasks) {
          if (task.day) equal(text.slice(task.dayRange.start, task.dayRange.end), task.day);
          equal(/^[ xX\t\r\n]$/.test(text.slice(task.mark.start, task.mark.end)), true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads alike with and without a byte order mark, and with every line end', () => {
    fc.assert(
      fc.property(fc.oneof(soup.map((text) => `---\ntype: person\n${text}`), fc.constant(good)), (text) => {
        const plain = text.replace(/\uFEFF/g, '').replace(/\r\n?/g, '\n');
        const seen = (each: string): unknown => {
          const record = readRecord(each, place);
          return record && { fields: record.fields, log: record.log, tasks: record.tasks, problems: record.problems.map(({ code, start }) => [code, start.line]) };
        };
        const first = seen(plain);
        // The mark moves the columns of the first line, and of nothing else.
        deepEqual(seen(`\uFEFF${plain}`), first);
        deepEqual(seen(plain.replace(/\n/g, '\r\n')), first);
      }),
      { numRuns: 150 },
    );
  });

  it('is read from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(good.length), (bytes, at) => {
        const text = Buffer.from(good);
        readBytes(bytes, place);
        readBytes(Buffer.concat([text.subarray(0, at), bytes, text.subarray(at)]), place);
      }),
      { numRuns: 200 },
    );
  });
});
