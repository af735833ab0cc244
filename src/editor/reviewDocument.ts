import type { Uri } from 'vscode';
import { placeOf, type NotePlace } from '../core/records/place';
import type { Vault } from '../core/vault/vault';

/** The scheme of the weekly review that is made when it is asked for. */
export const reviewScheme = 'referral-notes-review';

/** From where the wikilinks of a document are followed: a record's place, and for the review that of a note beside all others. */
export function placeOfDocument(uri: Uri, vault: Vault): NotePlace | undefined {
  const record = vault.get(uri.toString());
  if (record) return placeOf(record);
  return uri.scheme === reviewScheme ? { id: uri.toString(), path: '' } : undefined;
}
