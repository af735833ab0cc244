import { deepEqual, equal } from 'node:assert/strict';
import type { FrontMatterEntry, FrontMatterValue } from '../../../src/core/notes/frontMatter';
import { readPlainYaml } from '../../../src/core/notes/plainYaml';
import { readByLibrary } from '../../../src/core/notes/yamlBlock';

/** A value as what it says, how it is spelt, and the very text it stands at. */
function said(block: string, value: FrontMatterValue): string {
  const at = `«${block.slice(value.range.start, value.range.end)}»`;
  if (value.kind === 'list') return `list ${at} ${value.items.map((item) => said(block, item)).join(' ')}`.trimEnd();
  return value.kind === 'text' ? `${value.style} ${value.text} ${at}` : `${value.kind} ${at}`;
}
const entries = (block: string, read: readonly FrontMatterEntry[] | undefined) => read?.map(({ key, keyRange, value }) => [key, block.slice(keyRange.start, keyRange.end), said(block, value)]);
const plain = (block: string) => entries(block, readPlainYaml(block));

describe('a plain line of front matter', () => {
  for (const [line, value] of [
    ['next: 2026-12-03', 'plain 2026-12-03 «2026-12-03»'],
    ['next:   2026-12-03   # soon', 'plain 2026-12-03 «2026-12-03»'],
    ['name: Priya Raman  ', 'plain Priya Raman «Priya Raman»'],
    ['url: https://example.com/x#y', 'plain https://example.com/x#y «https://example.com/x#y»'],
    ['a_-1: 12:30:15', 'plain 12:30:15 «12:30:15»'],
    ['phone: +49 1', 'plain +49 1 «+49 1»'],
    ['resume: /home/me', 'plain /home/me «/home/me»'],
    ['name: Zoë, Ångström & Co. (x) [y] {z} - w * ! | > % @ `', 'plain Zoë, Ångström & Co. (x) [y] {z} - w * ! | > % @ ` «Zoë, Ångström & Co. (x) [y] {z} - w * ! | > % @ `»'],
    ['a: 1', 'plain 1 «1»'],
    ['_x: true', 'plain true «true»'],
    ['name: "Priya: # \'x\'"', 'double Priya: # \'x\' «"Priya: # \'x\'"»'],
    ['name: ""', 'double  «""»'],
    ["name: 'a \"b\"'   # c", 'single a "b" «\'a "b"\'»'],
    ["name: ''", "single  «''»"],
    ['next:', 'empty «»'],
    ['next: ', 'empty «»'],
    ['next: # later', 'empty «»'],
    ['next: null', 'empty «null»'],
    ['tags: []', 'list «[]»'],
    ['tags: [ ] # none', 'list «[ ]»'],
    ['tags: [a]', 'list «[a]» plain a «a»'],
    ['tags: [a b,c ,  "d, e", \'f]\' ]', 'list «[a b,c ,  "d, e", \'f]\' ]» plain a b «a b» plain c «c» double d, e «"d, e"» single f] «\'f]\'»'],
    ['knows: ["[[Jon Bell]]", "[[Mara]]"]', 'list «["[[Jon Bell]]", "[[Mara]]"]» double [[Jon Bell]] «"[[Jon Bell]]"» double [[Mara]] «"[[Mara]]"»'],
  ] as const) {
    it(`is read without the library: ${line}`, () => {
      deepEqual(plain(line), [[/^[^:]*/.exec(line)![0], /^[^:]*/.exec(line)![0], value]]);
      const byLibrary = readByLibrary(line);
      if (!value.startsWith('empty')) deepEqual([entries(line, byLibrary.entries), byLibrary.faults], [plain(line), []]);
    });
  }

  it('stands among others, with comments, blank lines and any line end', () => {
    const block = '# mine\r\nname: Ana\r\n  # hers\r\n\r\ntags: [a]\r\nnext:\r\nstatus: active';
    deepEqual(plain(block), [['name', 'name', 'plain Ana «Ana»'], ['tags', 'tags', 'list «[a]» plain a «a»'], ['next', 'next', 'empty «»'], ['status', 'status', 'plain active «active»']]);
    deepEqual(plain(block.replace(/\r\n/g, '\n')), plain(block));
    deepEqual(plain(''), []);
  });

  it('has an empty value right behind its colon', () => {
    deepEqual(readPlainYaml('a: b\nnext:   # later\n')?.[1]?.value.range, { start: 10, end: 10 });
    deepEqual(readPlainYaml('a: b\nnext:\n')?.[1]?.value.range, { start: 10, end: 10 });
  });

  for (const line of [
    'name: "a\\tb"', "name: 'it''s'", 'name: "a" b', 'name: "a"# b', 'name: "a', "name: 'a", 'name: a: b', 'name: a:', 'name: -a', 'name: - a', 'name: ~', 'name: &a b', 'name: *a', 'name: !t a', 'name: |', 'name: >-', 'name: %a', 'name: @a', 'name: `a`', 'name: {a: b}', 'name: (a)', 'name: [[Northwind]]', 'name: [a, [b]]', 'name: [a', 'name: [a,]', 'name: [,a]', 'name: [a] b', 'name: [a]# b', 'name: [a: b]', 'name: [a #b]', 'name: ["a" b]', 'name: ["a\\n"]', 'name: [null]', 'name: [-a]', 'name: [+1]', 'name: [a, b', 'name: a\tb', 'name:\ta', 'name: "a\tb"', 'name: ...', 'name: a... b', 'name:a', 'name :a', '"name": a', '1a: b', 'née: b', ' name: a', '- a', 'a', '?', '---', '...', '{a: b}', 'name: a\n  more', 'name: a\rstatus: b', 'name: 📅',
  ]) {
    it(`is left to the library, or read as it does: ${JSON.stringify(line)}`, () => {
      const byLibrary = readByLibrary(line);
      deepEqual([plain(line) ?? 'left to it', []], [plain(line) ? entries(line, byLibrary.entries) : 'left to it', plain(line) ? byLibrary.faults : []]);
    });
  }

  it('is left to the library with all the others, when one is not plain', () => equal(readPlainYaml('name: Ana\nmet: a: b\n'), undefined));

  for (const block of [
    'tags:\n  - a\n  - b c\n', 'tags:\n- a\n- "b, c"\nname: Ana\n', 'tags:   \n    - a # one\n    - \'b\'\n# c\nname: Ana', 'tags:\n  - a\n\n  - b\nname: Ana\n', 'tags:\n  - a\n  # c\n  - b\n', 'tags:\n  - a\n# c\n', 'tags:\n  -   a\n  -   b\n', 'tags:\n  - a\n  -\n  - b\n', 'tags:\n  - a\n   - b\n', 'tags:\n  - a\n - b\n', 'tags:\n  - a\n    more\n  - b\n', 'tags:\n  - a: b\n', 'tags:\n  - [a]\n', 'tags:\n  - - a\n', 'tags: # c\n  - a\n', 'tags:\n  - null\n  - b\n', 'tags:\n  - "a" b\n', 'tags:\n-a\n', 'tags: a\n  - b\n', 'tags:\n\n  - a\n', 'tags:\n  - a\nname:\n  - b\n', 'tags:\r\n  - a\r\n  - b\r\nname: Ana\r\n', 'knows:\n  - [[Jon]]\n  - "[[Mara]]"\n', 'company: [[Northwind]]\nname: Ana\n', 'company: [[Northwind]] # c\n',
  ]) {
    it(`reads over lines, where it does, as the library does: ${JSON.stringify(block)}`, () => {
      const read = plain(block);
      const byLibrary = readByLibrary(block);
      if (read) deepEqual([read, []], [entries(block, byLibrary.entries), byLibrary.faults]);
    });
  }
});
