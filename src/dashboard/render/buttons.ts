import { html, unseen } from './elements';
import { countOf, openNotes, type Behind, type View } from './view';

/** What a button looks like: the one thing to do, one of several, or a quiet one among text. */
type Look = 'primary' | 'secondary' | 'quiet';

/** A button. Its key is its own on the page and stays, so that the focus finds it in the next model, too. */
export function button(key: string, look: Look, press: () => void, ...content: (Node | string)[]): HTMLButtonElement {
  const made = html('button', { type: 'button', class: look, 'data-key': key }, ...content);
  made.addEventListener('click', press);
  return made;
}

/** A button that opens the notes behind something and says how many; nothing where there are none. */
export function notesButton(view: View, key: string, look: Look, behind: Behind, title: string): HTMLButtonElement | undefined {
  if (!countOf(behind)) return undefined;
  const count = html('span', { class: 'count' }, String(countOf(behind)));
  return button(key, look, () => openNotes(view, behind, title), view.texts.openNotes, ' ', count, unseen(` ${title}`));
}
