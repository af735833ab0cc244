/** Letters, digits and marks of ASCII, with single spaces inside. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** `text` as it is compared: one Unicode form, no case, single spaces. Two names are the same when their folds are. */
export function fold(text: string): string {
  // Most names are plain: nothing in them has two forms.
  if (plain.test(text)) return text.toLowerCase();
  // Through upper case, or “ß” and “SS” would differ.
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** A text without its accents: whoever leaves one out means it, too. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Orders texts alike on every machine: by code unit, never by the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
