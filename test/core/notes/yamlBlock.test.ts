import { deepEqual, equal, ok } from 'node:assert/strict';
import type { FrontMatterValue } from '../../../src/core/notes/frontMatter';
import { largestBlock } from '../../../src/core/notes/plainBlock';
import { readByLibrary, readYamlBlock } from '../../../src/core/notes/yamlBlock';

/** A value as its kind or style, what it says, and the very text it stands at. */
function said(block: string, value: FrontMatterValue): string {
  const at = `«${block.slice(value.range.start, value.range.end)}»`;
  if (value.kind === 'list') return `list ${at} ${value.items.map((item) => said(block, item)).join(' ')}`.trimEnd();
  return value.kind === 'text' ? `${value.style} ${JSON.stringify(value.text)} ${at}` : `${value.kind} ${at}`;
}
const entries = (block: string, read = readYamlBlock(block)): string[] => read.entries.map(({ keyRange, value }) => `${block.slice(keyRange.start, keyRange.end)}: ${said(block, value)}`);
const faults = (block: string, read = readYamlBlock(block)): string[] => read.faults.map(({ range }) => block.slice(range.start, range.end));
const rows = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

describe('a value read by the YAML library', () => {
  for (const [block, value] of [
    ["a: 'it''s'", `a: single "it's" «'it''s'»`],
    ['a: "x\\ty"', 'a: double "x\\ty" «"x\\ty"»'],
    ['a: |\n  x\n  y\n', 'a: block "x\\ny\\n" «|\n  x\n  y\n»'],
    ['a: >-\n  x\n  y\n', 'a: block "x y" «>-\n  x\n  y\n»'],
    ['a: x\n  y', 'a: plain "x y" «x\n  y»'],
    ['a: &x y', 'a: plain "y" «y»'],
    ['a: ~ # c', 'a: empty «~»'],
    ['a:\n  null', 'a: empty «null»'],
    ['a:\n  ""', 'a: double "" «""»'],
    ['a: "~"', 'a: double "~" «"~"»'],
    ['a:   # c\n\n', 'a: empty «»'],
    ['a: [[N]] # c', 'a: bareLink "[[N]]" «[[N]]»'],
    ['a: [[N, M]]', 'a: bareLink "[[N, M]]" «[[N, M]]»'],
    ['a: [[N], [M]]', 'a: list «[[N], [M]]» list «[N]» plain "N" «N» list «[M]» plain "M" «M»'],
    ['a: [[[N]], [[M]]]', 'a: list «[[[N]], [[M]]]» bareLink "[[N]]" «[[N]]» bareLink "[[M]]" «[[M]]»'],
    ['a:\n  - x\n  -\n  - y # c\n\n', 'a: list «- x\n  -\n  - y # c» plain "x" «x» empty «» plain "y" «y»'],
    ['a: {b: c} # d', 'a: other «{b: c}»'],
    ['a: *x', 'a: other «*x»'],
    ['? a\n: b', 'a: plain "b" «b»'],
    ['"a": b', '"a": plain "b" «b»'],
    ['1: b', '1: plain "b" «b»'],
  ] as const) {
    it(`${JSON.stringify(block)} is ${JSON.stringify(value)}`, () => deepEqual([entries(block, readByLibrary(block)), faults(block, readByLibrary(block))], [[value], []]));
  }

  it('stands right behind the colon, or at the block’s end, where nothing is written', () => {
    deepEqual(readByLibrary('a: x\nbc:\nd: y').entries[1]?.value.range, { start: 8, end: 8 });
    deepEqual(readByLibrary('? a').entries[0]?.value, { kind: 'empty', range: { start: 3, end: 3 } });
  });

  it('is none under a key that is no text', () => deepEqual(entries('[a]: b\n? {c: d}\n: e\nf: g'), ['f: plain "g" «g»']));

  it('is every one of a key that stands twice: who takes them decides', () => deepEqual(entries('a: |\n x\na: y'), ['a: block "x\\n" «|\n x\n»', 'a: plain "y" «y»']));
});

describe('P6: front matter that the YAML library refuses', () => {
  for (const [block, read, fault] of [
    ['a: b: c # d\ne: f', ['a: raw "b: c" «b: c»', 'e: plain "f" «f»'], 'b: c # d'],
    ['a : b: c', ['a: raw "b: c" «b: c»'], 'b: c'],
    ['a:  \tb: c  \t\ne: f', ['a: raw "b: c" «b: c»', 'e: plain "f" «f»'], 'b: c'],
    ['a: b: [[N]]', ['a: raw "b: [[N]]" «b: [[N]]»'], 'b: [[N]]'],
    ['a: [[N]] and [[M]]\nb: c', ['a: raw "[[N]] and [[M]]" «[[N]] and [[M]]»', 'b: plain "c" «c»'], '[[N]] and [[M]]'],
    ["a: it's [b]: c", ['a: raw "it\'s [b]: c" «it\'s [b]: c»'], "it's [b]: c"],
    ['a: x: y\n  more: z\nb: c', ['a: raw "x: y" «x: y»', 'b: plain "c" «c»'], 'x: y'],
    ['a: a: b\nb: c', ['a: raw "a: b" «a: b»', 'b: plain "c" «c»'], 'a: b'],
    ['# c\n\na_-1: b: c', ['a_-1: raw "b: c" «b: c»'], 'b: c'],
    ['a: |\n  x\nb: c: d\ne: f', ['a: block "x\\n" «|\n  x\n»', 'b: raw "c: d" «c: d»', 'e: plain "f" «f»'], 'c: d'],
    ['a: ]\nb: c', ['a: raw "]" «]»', 'b: plain "c" «c»'], ']'],
    ['a: "x\nb: c', ['b: plain "c" «c»'], '"x'],
    ["a: 'x\nb: c", ['b: plain "c" «c»'], "'x"],
    ['a: [b\nc: d', ['c: plain "d" «d»'], '[b'],
    ['a: {b\nc: d', ['c: plain "d" «d»'], '{b'],
    ['a: @b\nc: d', ['c: plain "d" «d»'], '@b'],
    ['a: `b`\nc: d', ['c: plain "d" «d»'], '`b`'],
    ['a: %b\nc: d', ['c: plain "d" «d»'], '%b'],
    ['a: "b" c\nd: e', ['d: plain "e" «e»'], '"b" c'],
    ['a\nb: c', ['b: plain "c" «c»'], 'a'],
    ['a b\r\nc: d', ['c: plain "d" «d»'], 'a b'],
    ['just words', [], 'just words'],
    ['- a\n- b', [], '- a\n- b'],
    ['"a', [], '"a'],
    ['a: b\n\tc: d', ['a: raw "b" «b»'], '\t'],
    ['a: b\n]', ['a: raw "b" «b»'], ']'],
    ['a: b\n- c', ['a: raw "b" «b»'], '-'],
  ] as const) {
    it(`${JSON.stringify(block)}: the fault is ${JSON.stringify(fault)}, all else is there`, () => deepEqual([entries(block), faults(block)], [[...read], [fault]]));
  }

  it('says why', () => {
    for (const block of ['just words', '- a', 'a\nb: c']) equal(readYamlBlock(block).faults[0]?.reason, 'it is no list of keys and values', block);
    for (const block of ['a: b: c', 'a: "b', 'a: @b']) ok(readYamlBlock(block).faults[0]?.reason, block);
  });

  it('names a line that ends a YAML document, and reads on behind it', () => {
    for (const end of ['...', '... ', '...\t']) deepEqual([entries(`a: b\n${end}\nc: d`), faults(`a: b\n${end}\nc: d`), readYamlBlock(`a: b\n${end}\nc: d`).faults[0]?.reason], [['a: plain "b" «b»', 'c: plain "d" «d»'], ['...'], 'a line of three dots ends it'], end);
    deepEqual([entries('a: b\n...'), faults('a: b\n...')], [['a: plain "b" «b»'], ['...']]);
    for (const block of ['a: "x\n  ..."', 'a: b...', 'a: b\n  ...c']) deepEqual(faults(block), [], block);
  });

  it('is nothing where nothing is written', () => {
    for (const block of ['', '\n', '# c\n', '  \n# c']) deepEqual(readByLibrary(block), { entries: [], faults: [] }, JSON.stringify(block));
  });
});

describe('P5: front matter is read within bounds', () => {
  it('its first 16 KB', () => {
    const fits = `a: b\nmet: ${'x'.repeat(largestBlock - 10)}`;
    deepEqual([fits.length, faults(fits), entries(fits).length], [largestBlock, [], 2]);
    const beyond = `a: b\nmet: ${'x'.repeat(largestBlock)}\nc: d\n`;
    deepEqual([entries(beyond)[0], entries(beyond).length, faults(beyond)], ['a: plain "b" «b»', 2, ['a: ']]);
    equal(readYamlBlock(beyond).faults[0]?.reason, 'more than 16 KB');
  });

  it('its first 500 keys, by the library', () => {
    deepEqual([entries(rows(500, (index) => `k${index}: ${index}`)).length, entries(rows(501, (index) => `k${index}: ${index}`)).length], [500, 500]);
    equal(entries(`${rows(600, (index) => `k${index}: ${index}`)}broken: a: b`).length, 500);
  });

  for (const [name, fits, beyond] of [
    ['brackets 20 deep', `a: ${'['.repeat(20)}${']'.repeat(20)}`, `a: ${'['.repeat(21)}${']'.repeat(21)}`],
    ['braces 20 deep', `a: ${'{a: '.repeat(20)}b${'}'.repeat(20)}`, `a: ${'{a: '.repeat(21)}b${'}'.repeat(21)}`],
    ['both 20 deep', `a: ${'[{a: '.repeat(10)}b${'}]'.repeat(10)}`, `a: ${'[{a: '.repeat(10)}[]${'}]'.repeat(10)}`],
    ['200 spaces in', `a:\n${' '.repeat(199)}- b`, `a:\n${' '.repeat(200)}- b`],
    ['40 marks in a row', `a:\n ${'- '.repeat(39)}b`, `a:\n ${'- '.repeat(40)}b`],
    ['50 complex keys', rows(50, (index) => `? k${index}\n: v`), rows(51, (index) => `? k${index}\n: v`)],
  ] as const) {
    it(`${name}, and says so beyond`, () => {
      deepEqual(faults(fits, readByLibrary(fits)), []);
      const { faults: found } = readByLibrary(beyond);
      ok(found.length > 0 && found.every(({ reason }) => reason !== ''));
    });
  }

  it('costs only the key that goes beyond them', () => {
    const block = `a: b\nknows: ${'{'.repeat(3000)}\nc: d\n`;
    deepEqual([entries(block), readYamlBlock(block).faults.map(({ reason, range }) => [reason, block.slice(range.start, range.start + 3)])], [['a: plain "b" «b»', 'c: plain "d" «d»'], [['it is nested too deeply', '{{{']]]);
  });

  it('is not fooled by brackets that close again', () => {
    deepEqual(faults(`a: [${'[x], '.repeat(100)}]\n`), []);
    deepEqual(faults(`a: "${']'.repeat(30)}${'['.repeat(15)}"\nb: |\n x\n`), []);
    deepEqual(faults(`a: x${'  - '.repeat(30)}\nb: "${'? '.repeat(30)}" \nc: |\n ${'x '.repeat(200)}\n`), []);
  });
});
