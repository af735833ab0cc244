import { l10n } from 'vscode';
import type { Text } from '../core/basics/say';

/** A sentence of the core in the language of the user. */
export function localise({ message, args }: Text): string {
  return l10n.t(message, ...args.map((arg) => (typeof arg === 'object' ? localise(arg) : arg)));
}
