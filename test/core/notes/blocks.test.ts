import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../../src/core/basics/range';
import { cutBlocks } from '../../../src/core/notes/blocks';
import { readBody, readWholeBody, type Body } from '../../../src/core/notes/body';
import { Problems } from '../../../src/core/notes/problems';

/** What records take from a body. */
function facts({ logs, tasks, messages }: Body, lines: Lines): unknown {
  return {
    logs: logs.map(({ heading, items }) => ({ at: heading.start, items: items.map(({ line, day, hasDay, dayRange, words, verbRange, link, rating }) => ({ line, day, hasDay, dayRange, words, verbRange, link, rating })) })),
    tasks: tasks.map(({ range, mark, done, day, text }) => ({ range, mark, done, day, text })).sort((a, b) => a.range.start - b.range.start),
    messages: messages.map(({ range, info, lines: content }) => ({ line: lines.lineAt(range.start), info, content })).sort((a, b) => a.line - b.line),
  };
}

const read = (how: typeof readBody, text: string): unknown => {
  const lines = new Lines(text);
  return facts(how(text, 0, lines, new Set(), new Problems(lines)), lines);
};

/** Lines a note may hold, plain and odd, that are put together at random. */
const line = fc.constantFrom(
  '', '', '', ' ', '## Log', '# Log', '### log ##', '## **Log**', '## `Log`', '## &#76;og', '## Ideas', '#', '#Log', 'Log', '---', '===', '***', '* * *', '- - -', '  ## Log',
  '- 2026-11-02 asked [[Role]]', '- 2026-11-03 replied: glad to', '* **2026-11-04** met', '+ [[2026-11-05]] talked', '-  2026-11-06 shared 4/5', '-   called', '- ', '-', '- # x', '- > quote', '- ```', '-     code',
  '- [ ] 2026-12-01 send', '- [x] 2026-12-01 sent', '- [-] 2026-12-01 no', '- [ ]', '- [ ] ', '- [X] due:2026-12-02', '* [ ]  two 2026-12-03', '- [ ]x 2026-12-01', '1. [ ] 2026-12-04 one', '2026. year', '12) 2026-12-05', '> - [ ] 2026-12-06 quoted', '> text', '>', '  - [ ] 2026-12-07 nested', '    - [ ] 2026-12-08 deep', '\t- [ ] 2026-12-09 tab', '  more words', '      far in', '   2026-11-02 met', 'lazy words', '2026-11-07 met', '**2026-11-08** talked', '[[Northwind]] it is', '[a]: /url', '[^1]: note', '- [a]: /url', '[ ] 2026-12-10 no item', '| a | b |', '| - | - |', 'a | b', '- | -', '```', '```message kind=ask', '```message kind=thanks', '~~~ message', '- ```message', '> ~~~message', '```messages', '~~~', '````', '  ```', '- a ``` b', '`code`', '<div>', '</div>', '<!-- x', '-->', 'a <b> c', '<https://example.com>', '\\- 2026-11-02 met', '&nbsp;', '— dash', '\u00A0', '- \u00A02026-11-09 met', '📅 2026-12-11', '✅ done', '1', '9.', '+1 555', '=', '- =', '- ---', '1986\\. A year', ':-- | --:', '$$', '%%', '  - sub item', ' - one in', '    - four in', '      - six in', '  * sub [[Role]]', '  - ```', '  1. sub', '   ```', '    ~~~', '- ~~~', '-   ```js', '> ```', '> - item', '<br>', '<p>one</p>', '<!-- x -->', '</b> y', 'Log ', '=====', '-----', 'a | b | c', 'C#', '[[a]]: /url', '- [[2026-11-02]] asked [[b]]: c', '- - -', '_ _ _', '___', '- -- -', '* * *',
);

describe('reading a body in blocks', () => {
  it('gives what remark gives for the whole', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'), (content, lineEnd) => {
        const text = content.join(lineEnd);
        deepEqual(read(readBody, text), read(readWholeBody, text));
      }),
      { numRuns: 8000 },
    );
  });

  it('needs no remark for notes as they usually are', () => {
    const text = '# Priya\n\nA few words.\n\n## Log\n- 2026-11-02 asked [[Role]] by mail\n  and more\n- 2026-11-05 replied\n\n- [ ] 2026-12-01 send\n\n```message kind=ask\n- no item\n# no heading\n```\n\n## Ideas\n- one\n';
    const { blocks, rest } = cutBlocks(new Lines(text), 0);
    deepEqual([blocks.map(({ kind }) => kind).filter((kind) => kind === 'odd'), rest], [[], undefined]);
  });

  it('leaves to remark only what stands below a place from which it must see the whole', () => {
    const text = '## Log\n- 2026-11-02 met\n\nwords\n<!-- a\n\n- 2026-11-03 no entry\n-->\n';
    const { blocks, rest } = cutBlocks(new Lines(text), 0);
    deepEqual([blocks.map(({ first }) => first), rest], [[0, 1], 3]);
  });
});
