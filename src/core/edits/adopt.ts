import type { Plan } from '../basics/edit';
import { lineEndOf } from '../basics/range';
import type { Note } from '../notes/note';
import { setFields, unsound } from './fields';
import type { NewNoteType } from './newNote';
import { settle } from './settle';

/** Makes a note that is there already one of ours: its `type` is set, and nothing else is touched. */
export function adopt(note: Note, type: NewNoteType): Plan {
  const { frontMatter, text } = note;
  const fields = new Map([['type', type]]);
  if (frontMatter && !frontMatter.sound) return unsound;
  if (frontMatter?.entries.has('type')) return setFields(note, fields);
  const lineEnd = lineEndOf(text);
  const start = frontMatter ? frontMatter.block.start : text.startsWith('\uFEFF') ? 1 : 0;
  const newText = frontMatter ? `type: ${type}${lineEnd}` : `---${lineEnd}type: ${type}${lineEnd}---${lineEnd}${lineEnd}`;
  return settle(note, [{ start, end: start, newText }], { fields });
}
