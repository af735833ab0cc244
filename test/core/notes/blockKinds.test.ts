import { deepEqual, equal } from 'node:assert/strict';
import { Lines } from '../../../src/core/basics/range';
import { cutBlocks } from '../../../src/core/notes/blocks';
import { readBody, readWholeBody } from '../../../src/core/notes/body';
import { Problems } from '../../../src/core/notes/problems';

/** The blocks of a text, each as `kind first-last`; undefined where remark must see it as a whole from some line on. */
function blocks(text: string, firstLine = 0): string | undefined {
  const { blocks: cut, rest } = cutBlocks(new Lines(text), firstLine);
  return rest === undefined ? cut.map(({ kind, first, last }) => `${kind} ${first}${last === first ? '' : `-${last}`}`).join(', ') : undefined;
}
const kinds: Record<string, readonly string[]> = {
  heading: ['## Log', '#', '# Log', '###### six', '#\tLog'],
  item: ['- 2026-11-02 asked [[Role]]', '* **2026-11-04** met', '+ [[2026-11-05]] talked', '-   called', '-    four', '- [ ] 2026-12-01 send', '- [X] sent', '- [x] sent', '- a ``` b', '- “so”'],
  text: ['Log', '12)x', '1', '1x. y', '1234567890. x', '2026-11-07 met', '**2026-11-08** talked', '__2026__ x', '__init', '[[Northwind]] it is', 'a | b', 'a <b> c', '— dash', '📅 x', '"quoted"', '(x)', '@x', '€5', '… so', '→ x', '✅ x', '日本', 'é'],
  fence: ['```', '```message kind=ask', '~~~', '~~~ a ` ~', '`````'],
};
const odd = ['#Log', '####### seven', '---', '===', '***', '  ## Log', '-     code', '- ', '-', '- # x', '- > quote', '- [-] 2026-12-01 no', '- [ ]', '- [ ] ', '- [ ]  two', '- [ ]x', '- [x]', '- 1. x', '1. [ ] 2026-12-04 one', '2026. year', '12) 2026-12-05', '12.', '9)', '> text', '>', '  - [ ] nested', '\t- tab', '  more words', '** x', '[[a]]: x', '[a]: /url', '[^1]: note', '[ ] no item', '| a | b |', '``` a ` b', '>  text ```', '> ```', '>\t~~~', '> - ```', '>> ```', '- ```', '<div>', '   </div>', '<https://example.com>', '<!-- x -->', '<!--a--> <!--', '- - -', '* * *', '- -', '`code`', '    <div>', '\\- x', '&nbsp;', '\u00A0x', '= x', '_a_', '*a*', ':-- | --:', '-x', '  ```', ' ~~~', '\t```', '1. ```', '12) ~~~', '- - ```', '1. > ```', '<!-- x', '<pre>', ' <SCRIPT src="x">', '<style>', '<textarea>', '<?x', '<!DOCTYPE x>', '<div>\n```', '<div>\n  ~~~', '- a\nb\n  ```', '- a\n ```', '-     code\n  ```'];

/** What is read of a body in blocks, and by remark alone: logs with their entries, and tasks. */
function readings(text: string): unknown[] {
  const lines = new Lines(text);
  return [readBody, readWholeBody].map((read) => {
    const { logs, tasks } = read(text, 0, lines, new Set(), new Problems(lines));
    return { logs: logs.map(({ items }) => items.map(({ line, dayRange }) => [line, dayRange])), tasks: tasks.map(({ mark, done }) => [mark, done]) };
  });
}
const rest = '\n## Log\n- 2026-11-02 met\n\n- [ ] due:2026-12-01 a\n';

describe('what a line can only be', () => {
  for (const [kind, lines] of Object.entries(kinds)) for (const line of lines) it(`${JSON.stringify(line)}: ${kind}`, () => equal(blocks(line), `${kind} 0`));

  for (const line of odd) {
    it(`${JSON.stringify(line)}: is read as remark does, whatever stands around it`, () => {
      for (const before of ['', 'Words\n', 'Words\n\n', '- a\n', '- a\n\n', '## Log\n', '## Log\n- 2026-11-01 b\n']) {
        const [inBlocks, byRemark] = readings(`${before}${line}${rest}`);
        deepEqual(inBlocks, byRemark, JSON.stringify(before));
      }
    });
  }

  it('is odd when it is so long that remark would take long: more than 2000 characters', () => {
    for (const head of ['', '- ', '- [ ] ']) {
      const longest = 'x'.repeat(head === '- [ ] ' ? 1996 : 2000);
      deepEqual([blocks(head + longest), blocks(`${head}${longest}x`)], [head ? 'item 0' : 'text 0', 'odd 0'], head);
    }
  });
});

describe('where a block begins anew', () => {
  for (const [text, cut] of [
    ['a\nb\n\nc\n', 'text 0-1, text 3'],
    ['a\n  b\n', 'text 0-1'],
    ['a\n- b\n* c\n', 'text 0, item 1, item 2'],
    ['a\n# b\nc\n', 'text 0, heading 1, text 2'],
    ['# a\nb\n', 'heading 0, text 1'],
    ['- a\n  b\nc\n', 'item 0-2'],
    ['- a\n\nb\n', 'item 0, text 2'],
    ['- a\n  - b\n    * c\n', 'item 0-2'],
    ['a\n---\n', 'underlined 0-1'],
    ['**a**\n--  \n- b', 'underlined 0-1, item 2'],
    ['a\n=\nb', 'underlined 0-1, text 2'],
    ['a\n \t\nb\n', 'text 0, text 2'],
    ['a\n```\n# b\n\n- c\n```\nd\n', 'text 0, fence 1-5, text 6'],
    ['````\na\n```\n````  \nb\n', 'fence 0-3, text 4'],
    ['```\na\n   ```\nb\n', 'fence 0-2, text 3'],
    ['```\na\n    ```\nb', 'fence 0-3'],
    ['```\n~~~\n``` x\n`````\nb\n', 'fence 0-3, text 4'],
    ['~~~\n```\n~~~\nb\n', 'fence 0-2, text 3'],
    ['```\n<div>\n```\n', 'fence 0-2'],
    ['```\na', 'fence 0-1'],
    ['', ''],
    ['\n\n', ''],
  ] as const) {
    it(`${JSON.stringify(text)}: ${cut || 'nothing'}`, () => equal(blocks(text), cut));
  }

  for (const text of ['- a\n\n  b\n', '- a\n - b\n', '- a\nb\n  - c\n', '- a\n  - # b\n', '- a\n  - [ ] b\n', '- a\n  1. b\n', '- a\n\n  - b\n', '- a\n> b\n', 'a\n-\n', 'a\n===x\n', 'a\nb\n---\n', '- a\n---\n', '- a\n===\n', 'a\n\n---\n', 'a\n\n-\n', 'a\n\n- \n', '- a\n\n\tb\n', 'a\n| b |\n', '> a\n\nb\n- c\n', '- ```\n  # x\n  ```\n- a', '- ```\n# x', '- a\n  ```\n  - b\n  ```\n- c', '- > q\n  ```\n  x\n  ```\n# h', '> ```\n> # a\n> ```\nb', '> ```\n# b', 'a\n<div>\nb\n\nc', '<div>\n# x\n\n- b', '<!-- x -->\na', '- a\n<b>\n\nc']) {
    it(`${JSON.stringify(text)}: is read as remark does`, () => {
      const [inBlocks, byRemark] = readings(`${text}${rest}`);
      deepEqual(inBlocks, byRemark);
    });
  }

  it('at a line that is too long for any, so that it is all that is lost', () => {
    equal(blocks(`a\n${'x'.repeat(8000)}\nb\n`), 'odd 0-2');
    equal(blocks(`a\n${'x'.repeat(8001)}\nb\n`), 'text 0, odd 1-2');
  });

  it('behind the front matter', () => equal(blocks('---\n<pre>\n---\na\n- b\n', 3), 'text 3, item 4'));
});
