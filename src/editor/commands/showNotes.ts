import { l10n, window } from 'vscode';
import { stageOf } from '../../core/insights/roles';
import type { NoteRecord } from '../../core/records/record';
import { shortDay } from '../days';
import { scoreText, stateText } from '../views/explain';
import { stageText } from '../views/stageText';
import type { Desk } from './context';
import { openNote } from './open';
import { choose, separator, type Choice } from './pick';

/** Notes that a lens or a number speaks of. */
export interface NotesToShow {
  readonly about: string;
  readonly ids: readonly string[];
  /** Those it was taken of, which are not counted themselves. */
  readonly others?: readonly string[];
}

/** Lists notes, and opens the one that is picked. */
export async function showNotes(desk: Desk, { about, ids, others = [] }: NotesToShow): Promise<void> {
  const [counted, rest] = [ids, others].map((some) => some.flatMap((id) => itemOf(desk, id)));
  if (counted!.length + rest!.length === 0) return void window.showInformationMessage(l10n.t('There is no note to show yet.'));
  const items = rest!.length === 0 ? counted! : [separator(l10n.t('Counted: {0}', counted!.length)), ...counted!, separator(l10n.t('Not counted: {0}', rest!.length)), ...rest!];
  const picked = await choose(about, l10n.t('Which note?'), items);
  if (picked) await openNote(picked);
}

/** What a note is, and where it stands. */
function itemOf({ notes: { overview } }: Desk, id: string): Choice<NoteRecord>[] {
  const { vault, today } = overview.campaign;
  const record = vault.get(id);
  if (!record) return [];
  return [{ label: record.name, description: aboutNote(record), value: record }];

  function aboutNote(note: NoteRecord): string {
    if (note.type === 'company') return l10n.t('company');
    if (note.type === 'role') return [vault.companyOf(note)?.name, stageText(stageOf(note, today))].filter(Boolean).join(' · ');
    const person = overview.notes.get(id)?.person;
    return person ? [scoreText(person.score), stateText(person), ...(person.lastTouch ? [l10n.t('last contact {0}', shortDay(person.lastTouch, today))] : [])].join(' · ') : '';
  }
}
