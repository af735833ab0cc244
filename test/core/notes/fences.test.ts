import { deepEqual, equal } from 'node:assert/strict';
import { Lines } from '../../../src/core/basics/range';
import { findFrontMatter } from '../../../src/core/notes/fences';

/** The block between the fences, and the body behind them. */
function found(text: string): { block: string; body: string; closed: boolean } | undefined {
  const place = findFrontMatter(text, new Lines(text));
  return place && { block: text.slice(place.block.start, place.block.end), body: text.slice(place.bodyStart), closed: place.closed };
}

describe('the fences of front matter', () => {
  it('part it from the body', () => {
    deepEqual(found('---\na: b\n---\nc\n'), { block: 'a: b\n', body: 'c\n', closed: true });
    deepEqual(found('\uFEFF--- \t\r\na: b\r\n---\t\r\n\r\nc'), { block: 'a: b\r\n', body: '\r\nc', closed: true });
    deepEqual(found('---\n---\n---\n'), { block: '', body: '---\n', closed: true });
    deepEqual(found('---\na: b\n\n# c\n- d\n---'), { block: 'a: b\n\n# c\n- d\n', body: '', closed: true });
  });

  for (const end of ['', '  ', '\t', '# Log', '###### six', '#\tc', '- item', '* item']) {
    it(`where they are not closed, it ends at ${JSON.stringify(end)}`, () => deepEqual(found(`---\na: b\n${end}\nc: d\n`), { block: 'a: b\n', body: `${end}\nc: d\n`, closed: false }));
  }

  for (const line of ['#c', '####### seven', '-item', '*item', '+ item', '----', '--- x', ' ---', '  - x', 'x # c', 'x - y']) {
    it(`where they are not closed, it goes on over ${JSON.stringify(line)}`, () => deepEqual(found(`---\na: b\n${line}\n\nc: d\n`), { block: `a: b\n${line}\n`, body: '\nc: d\n', closed: false }));
  }

  it('where they are not closed, it ends at the first of several, or at the end of the text', () => {
    deepEqual(found('---\na: b\n\n# c\n'), { block: 'a: b\n', body: '\n# c\n', closed: false });
    deepEqual(found('---\na: b\nc: d'), { block: 'a: b\nc: d', body: '', closed: false });
    deepEqual(found('---\na: b'), { block: 'a: b', body: '', closed: false });
    deepEqual(found('---\n'), { block: '', body: '', closed: false });
  });

  it('are none without a line below the first', () => {
    for (const text of ['---', '\uFEFF---', '', 'a\n---\nb: c\n---\n']) equal(found(text), undefined, JSON.stringify(text));
  });
});
