import { l10n } from 'vscode';
import { groupings, type Grouping } from '../../live/peopleGroups';
import type { Desk } from './context';
import { choose } from './pick';

/** Lets the user say by what the People view groups. */
export async function groupPeople({ people }: Desk): Promise<void> {
  const labels: Record<Grouping, string> = { company: l10n.t('Company'), state: l10n.t('State'), score: l10n.t('Score'), circle: l10n.t('Circle') };
  const picked = await choose(
    l10n.t('Group People By'),
    l10n.t('By what?'),
    groupings.map((value) => ({ label: labels[value], description: value === people.grouping ? l10n.t('As it is now') : '', value })),
  );
  if (picked) await people.groupBy(picked);
}
