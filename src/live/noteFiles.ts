/** Which files are notes, and which folders are looked into: the same for every store. */
export function isNoteFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !name.startsWith('.');
}

/** `path` is relative to the folder; `exclude` names folders by name or by path from the folder, with `./` in front by path alone. */
export function isNoteFolder(path: string, exclude: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name !== 'node_modules' && !exclude.some((each) => trimSlashes(each) === path || (!each.startsWith('./') && trimSlashes(each) === name));
}

/** Whether the note at `path` would be found by looking into folders from the top. */
export function isNotePath(path: string, exclude: readonly string[]): boolean {
  const parts = path.split('/');
  return isNoteFile(parts.at(-1) ?? '') && parts.slice(0, -1).every((_, index) => isNoteFolder(parts.slice(0, index + 1).join('/'), exclude));
}

function trimSlashes(path: string): string {
  return path.replace(/^\.?\/+|\/+$/g, '');
}
