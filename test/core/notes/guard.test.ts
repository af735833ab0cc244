import { deepEqual, equal } from 'node:assert/strict';
import { Lines, range } from '../../../src/core/basics/range';
import { guardBody } from '../../../src/core/notes/guard';
import { Problems } from '../../../src/core/notes/problems';
import { pointedAt } from './places';

interface Guarded {
  readonly text: string;
  /** The lines that remark does not see. */
  readonly blanked: number[];
  readonly problems: string[];
}

function guard(text: string, place = range(0, text.length), unread: ReadonlySet<number> = new Set()): Guarded {
  const lines = new Lines(text);
  const problems = new Problems(lines);
  const seen = guardBody(text, place, lines, unread, problems);
  const all = new Lines(seen);
  const first = lines.lineAt(place.start);
  const blanked = Array.from({ length: all.count }, (_, line) => line).filter((line) => all.textOf(line) !== lines.textOf(line + first) && all.textOf(line).trim() === '');
  return { text: seen, blanked, problems: problems.list.length > 0 ? pointedAt(text, problems.list) : [] };
}
const rows = (count: number, line: string | ((index: number) => string)): string => Array.from({ length: count }, (_, index) => (typeof line === 'string' ? line : line(index))).join('\n');

/** What remark reads in time, and the least that it does not, with the first line that goes. */
const limits: Record<string, readonly [fits: string, beyond: string, blanked: number]> = {
  'a line of 8000 characters': ['x'.repeat(8000), 'x'.repeat(8001), 0],
  '24 quotes in one another': ['>'.repeat(24), '>'.repeat(25), 0],
  '24 lists in one another': ['- '.repeat(24), '- '.repeat(25), 0],
  '24 numbered lists in one another': ['12) '.repeat(24), '12. '.repeat(25), 0],
  '24 of both, indented': [`  ${'>\t* '.repeat(12)}`, `  ${'>\t+ '.repeat(12)}> `, 0],
  'a list 120 characters in': [`${' '.repeat(120)}- a`, `${' '.repeat(121)}- a`, 0],
  'a quote 120 tabs in': [`${'\t'.repeat(120)}> a`, `${'\t'.repeat(121)}> a`, 0],
  '400 marks in a paragraph': [`${'['.repeat(200)}\n${'*'.repeat(200)}`, `${'['.repeat(200)}\n${'*'.repeat(201)}`, 1],
  'marks of every kind': ['[]<*_~`!&'.repeat(44), '[]<*_~`!&'.repeat(45), 0],
  'a paragraph of 300 lines': [rows(300, 'a'), rows(301, 'a'), 300],
  '60 underlined headings': [rows(60, 'a\n\n---'), rows(61, 'a\n\n---'), 182],
  '60 headings underlined twice': [rows(60, 'a\n\n  ==='), rows(61, 'a\n\n == \t'), 182],
  '1500 quotes in quotes': [rows(500, '\n>>> a'), rows(501, '\n>>> a'), 1001],
};

describe('P5: what remark is spared', () => {
  for (const [name, [fits, beyond, line]] of Object.entries(limits)) {
    it(`is what goes beyond ${name}`, () => {
      deepEqual(guard(fits), { text: fits, blanked: [], problems: [] });
      const { text, blanked, problems } = guard(beyond);
      deepEqual([text.length, blanked, problems.length], [beyond.length, [line], 1]);
    });
  }

  it('is the rest of a table of more than 300 rows', () => {
    const row = (count: number): string => rows(count, (index) => (index % 2 ? '| - |' : '  | a |'));
    // A list item in between begins the paragraph anew, and ends the table.
    deepEqual(guard(row(300)).blanked, []);
    deepEqual(guard(`${row(150)}\n- a\n${row(290)}`).blanked, []);
    const { blanked, problems } = guard(row(303));
    deepEqual([blanked, problems], [[300, 301, 302], ['not-read «  | a |»']]);
  });

  it('starts anew below a blank line and at a list item', () => {
    for (const between of ['', ' \t', '- a', '\t- a', '12. a', '123456789) a']) equal(guard(`${'['.repeat(400)}\n${between}\n${'['.repeat(400)}`).blanked.length, 0, JSON.stringify(between));
    for (const between of ['a', '-a', '12.a', '1234567890. a', '> a', '# a']) deepEqual(guard(`${'['.repeat(400)}\n${between}\n${'['.repeat(400)}`).blanked, [2], between);
    equal(guard(`${rows(300, 'a')}\n- b\n${rows(299, 'a')}`).blanked.length, 0);
  });

  it('is not what is two deep, however often, nor beside what is deeper', () => {
    equal(guard(`${rows(2000, '\n>> a')}\n${rows(400, '\n>>> a')}`).blanked.length, 0);
    deepEqual(guard(`${rows(501, '\n>>> a')}\n>> b\n>>> c\n> d`).blanked, [1001, 1003]);
  });

  it('is not what only looks like underlined headings', () => {
    for (const line of ['a ---', '--- a', '    ---', '-=', '= =']) equal(guard(rows(100, `\n${line}`)).blanked.length, 0, line);
  });

  it('is not what only looks like lists', () => {
    for (const line of ['-a'.repeat(40), '1.a '.repeat(40), '1234567890. '.repeat(40), `${' '.repeat(200)}a`, `a ${'- '.repeat(40)}`]) equal(guard(line).blanked.length, 0, line.slice(0, 20));
  });

  it('leaves every other character in its place, and is reported once, at its beginning', () => {
    const long = 'y'.repeat(9000);
    const { text, problems } = guard(`a\r\n${long}\r\nb\r\n${long}\nc`);
    equal(text, `a\r\n${' '.repeat(9000)}\r\nb\r\n${' '.repeat(9000)}\nc`);
    deepEqual(problems, [`not-read «${'y'.repeat(80)}»`]);
    deepEqual(guard(`a\n${'>'.repeat(30)}\nb`).problems, [`not-read «${'>'.repeat(30)}»`]);
  });

  it('is looked for in one part of a text, whose length it keeps', () => {
    const text = `${'x'.repeat(9000)}\na\n${'x'.repeat(9000)}\n${'x'.repeat(9000)}`;
    equal(guard(text, range(9001, 9002)).text, 'a');
    equal(guard(text, range(9001, 9001 + 2 + 9000)).text, `a\n${' '.repeat(9000)}`);
    equal(guard('a\nb\n', range(2, 2)).text, '');
  });

  it('is, too, what the caller names: the lines of conflict marks', () => {
    deepEqual(guard('a\n<<<<<<< b\nc\n=======\n', undefined, new Set([3, 1])).text, `a\n${' '.repeat(9)}\nc\n${' '.repeat(7)}\n`);
    equal(guard('<<<<<<< b\na\n', range(10, 12), new Set([0])).text, 'a\n');
    equal(guard('a\n<<<<<<< b\n', range(0, 2), new Set([1])).text, 'a\n');
  });
});
