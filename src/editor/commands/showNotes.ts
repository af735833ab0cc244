import { l10n, window } from 'vscode';
import { scoreText, stateText } from '../views/explain';
import type { Desk } from './context';
import { openNote } from './open';
import { choose } from './pick';

/** Notes that a lens speaks of. */
export interface NotesToShow {
  readonly about: string;
  readonly ids: readonly string[];
}

/** Lists notes, and opens the one that is picked. */
export async function showNotes({ notes }: Desk, { about, ids }: NotesToShow): Promise<void> {
  const { campaign, notes: known } = notes.overview;
  const items = ids.flatMap((id) => {
    const record = campaign.vault.get(id);
    const person = known.get(id)?.person;
    return record ? [{ label: record.name, description: person ? [scoreText(person.score), stateText(person)].join(' · ') : l10n.t('role'), value: record }] : [];
  });
  if (items.length === 0) return void window.showInformationMessage(l10n.t('There is no note to show yet.'));
  const picked = await choose(about, l10n.t('Which note?'), items);
  if (picked) await openNote(picked);
}
