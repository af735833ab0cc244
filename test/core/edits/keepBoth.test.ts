import { equal } from 'node:assert/strict';
import { keepBothEdits } from '../../../src/core/edits/keepBoth';
import { applyEdits } from '../../../src/core/basics/edit';
import { readNote } from '../../../src/core/notes/note';

const note = (ours: string[], theirs: string[], base?: string[], before = '- 2026-11-01 met'): string =>
  ['---', 'type: person', '---', '## Log', before, '<<<<<<< HEAD', ...ours, ...(base ? ['||||||| base', ...base] : []), '=======', ...theirs, '>>>>>>> branch', '', 'words', ''].join('\r\n');
function kept(text: string): string {
  const edits = keepBothEdits(readNote(text));
  return edits ? applyEdits(text, edits) : 'for the user to decide';
}
const merged = (...entries: string[]): string => ['---', 'type: person', '---', '## Log', '- 2026-11-01 met', ...entries, '', 'words', ''].join('\r\n');

describe('P8: a conflict whose two sides only add to a log', () => {
  it('keeps both, in the order of their days, each entry once', () => {
    equal(kept(note(['- 2026-11-02 asked', '- 2026-11-05 replied'], ['- 2026-11-02 asked', '- **2026-11-03** shared', '  and more'])), merged('- 2026-11-02 asked', '- **2026-11-03** shared', '  and more', '- 2026-11-05 replied'));
    equal(kept(note(['- 2026-11-09 x', '- 2026-11-02 y'], ['- 2026-11-05 z'])), merged('- 2026-11-09 x', '- 2026-11-05 z', '- 2026-11-02 y'));
    equal(kept(note(['- 2026-11-02 a'], [], [])), merged('- 2026-11-02 a'));
  });

  it('is left to the user where a side does anything else', () => {
    for (const side of [['words'], ['- no day'], ['## Log'], ['- 2026-11-02 a', ''], ['name: x']]) equal(kept(note(side, ['- 2026-11-02 b'])), 'for the user to decide', side.join());
    equal(kept(note(['- 2026-11-02 a'], ['- 2026-11-02 b'], ['- 2026-11-02 c'])), 'for the user to decide');
    equal(kept(merged()), 'for the user to decide');
  });

  it('keeps both in every conflict, or in none', () => {
    const one = note(['- 2026-11-02 a'], ['- 2026-11-03 b']);
    const two = `${one}<<<<<<< HEAD\r\n- 2026-11-04 c\r\n=======\r\nwords\r\n>>>>>>> branch\r\n`;
    equal(kept(two), 'for the user to decide');
    equal(kept(two.replace('\r\nwords\r\n>>>>>>>', '\r\n>>>>>>>')).includes('<<<<<<<'), false);
  });
});
