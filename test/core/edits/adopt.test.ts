import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { adopt } from '../../../src/core/edits/adopt';
import { applyEdits, isRefusal } from '../../../src/core/basics/edit';
import { readNote } from '../../../src/core/notes/note';

function adopted(text: string): string {
  const plan = adopt(readNote(text), 'person');
  return isRefusal(plan) ? 'refused' : applyEdits(text, plan);
}

describe('P1: a note that is adopted', () => {
  for (const [what, before, after] of [
    ['without front matter gets one', '# Ana\n', '---\ntype: person\n---\n\n# Ana\n'],
    ['keeps its line ends and its mark', '\uFEFF# Ana\r\n', '\uFEFF---\r\ntype: person\r\n---\r\n\r\n# Ana\r\n'],
    ['gets its type before its other keys', '---\ntags: [a] # b\n---\n# Ana\n', '---\ntype: person\ntags: [a] # b\n---\n# Ana\n'],
    ['changes the type it had, in its quotes', "---\ntype: 'contact' # x\n---\n", "---\ntype: 'person' # x\n---\n"],
    ['stays as it is when it is one', '---\ntype: person\n---\n', '---\ntype: person\n---\n'],
    ['is refused with broken front matter', '---\ntags: [a\n---\n', 'refused'],
    ['is refused with a conflict', '<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n', 'refused'],
    ['may be empty', '', '---\ntype: person\n---\n\n'],
  ] as const) {
    it(what, () => equal(adopted(before), after));
  }

  it('keeps every other byte, or is refused', () => {
    const part = fc.constantFrom('---\n', 'type: x\n', 'a: b\n', '\n', '# x\n', '- [ ] y\n', '\uFEFF', '\r\n', 'tags: [\n', '...\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')), (text) => {
        const plan = adopt(readNote(text), 'person');
        if (isRefusal(plan)) return;
        deepEqual(plan.length <= 1, true);
        for (const { start, end } of plan) equal(start === end || /^\W?x\W?$/.test(text.slice(start, end)), true);
      }),
    );
  });
});
