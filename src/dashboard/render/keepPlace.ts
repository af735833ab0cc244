/**
 * Makes a change under the reader's eyes without moving what is read: the section at the top of the window (or the one with the
 * focus, if it shows) stays where it is, tables stay scrolled as they were, and the focus finds its button again by its key.
 */
export function keepPlace(root: HTMLElement, change: () => void): void {
  const focus = focusIn(root);
  const anchor = scrollY > 0 ? anchorIn(root) : undefined;
  const tables = [...root.querySelectorAll<HTMLElement>('.scrolled')].filter(({ scrollLeft, scrollTop }) => scrollLeft || scrollTop).map((table) => ({ key: table.dataset['key'], left: table.scrollLeft, top: table.scrollTop }));
  change();
  for (const { key, left, top } of tables) byKey(root, key)?.scrollTo(left, top);
  const moved = anchor && byId(root, anchor.id);
  if (moved) scrollBy(0, moved.getBoundingClientRect().top - anchor.top);
  if (focus && document.activeElement !== focus.element) (byKey(root, focus.key) ?? byId(root, focus.section)?.querySelector('h2'))?.focus({ preventScroll: true });
}

function focusIn(root: HTMLElement): { readonly element: Element; readonly key: string | undefined; readonly section: string | undefined } | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === root || !root.contains(element)) return undefined;
  return { element, key: element.dataset['key'], section: sectionOf(element)?.dataset['id'] };
}

function anchorIn(root: HTMLElement): { readonly id: string | undefined; readonly top: number } | undefined {
  const shows = (section: Element): boolean => section.getBoundingClientRect().bottom > 0 && section.getBoundingClientRect().top < innerHeight;
  const focused = sectionOf(document.activeElement);
  const found = focused && root.contains(focused) && shows(focused) ? focused : [...root.querySelectorAll<HTMLElement>('.section')].find(shows);
  return found && { id: found.dataset['id'], top: found.getBoundingClientRect().top };
}

function sectionOf(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>('.section') ?? undefined;
}

/** Keys hold texts of notes, so they are compared and not put into a selector. */
function byKey(root: HTMLElement, key: string | undefined): HTMLElement | undefined {
  return key === undefined ? undefined : [...root.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset['key'] === key);
}

function byId(root: HTMLElement, id: string | undefined): HTMLElement | undefined {
  return id === undefined ? undefined : [...root.querySelectorAll<HTMLElement>('.section')].find(({ dataset }) => dataset['id'] === id);
}
