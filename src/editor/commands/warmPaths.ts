import { l10n } from 'vscode';
import { pathsTo, type Path } from '../../core/insights/paths';
import type { Company, Person } from '../../core/records/record';
import { localise } from '../localise';
import { composeMessage } from './compose';
import type { Desk, Target } from './context';
import { choose, uriOf } from './pick';

/** Whom one would like to reach. */
type Goal = Person | Company;

/** Shows the ways to someone through people who know each other, and begins the request to the first of them. */
export async function findWarmPath(desk: Desk, target?: Target): Promise<void> {
  const title = l10n.t('Warm Paths');
  const goal = await goalFor(desk, target, title);
  if (!goal) return;
  const { campaign } = desk.notes.overview;
  const paths = pathsTo(goal.type === 'company' ? { name: goal.name, note: goal } : goal, campaign);
  if (paths.length === 0) {
    const again = await choose(l10n.t('Warm paths to {0}', goal.name), l10n.t('Nobody yet'), [
      { label: l10n.t('Nobody in your notes leads to {0} yet.', goal.name), detail: l10n.t('Who worked or studied there, or knows someone who does? Note it under “knows”, “school” or “company”.'), value: true },
    ]);
    return void again;
  }
  const path = await choose(
    l10n.t('Warm paths to {0}', goal.name),
    l10n.t('The strongest first: choose one to write to the first person on it'),
    paths.map((each) => ({ label: labelOf(each), description: l10n.t('strength {0} of 5', each.strength), detail: each.links.map(({ why }) => localise(why)).join(' · '), value: each })),
  );
  const [first, ...others] = path?.links ?? [];
  if (!path || !first) return;
  const end = others.at(-1)?.to;
  await composeMessage(desk, { uri: uriOf(first.to), ...(end && { message: { kind: 'intro' as const, toMeet: end } }) });
}

function labelOf({ links }: Path): string {
  return [l10n.t('You'), ...links.map(({ to }) => to.name)].join(' → ');
}

/** The person or company a command was called on, or one picked by name. */
async function goalFor({ notes }: Desk, target: Target | undefined, title: string): Promise<Goal | undefined> {
  const { vault } = notes.overview.campaign;
  const named = target?.overview?.person ?? target?.followUp?.person ?? (target?.uri && vault.get(target.uri.toString()));
  if (named?.type === 'person' || named?.type === 'company') return named;
  return choose<Goal>(title, l10n.t('Whom would you like to reach?'), [
    ...vault.companies.map((company) => ({ label: company.name, description: l10n.t('company'), value: company })),
    ...vault.people.map((person) => ({ label: person.name, description: vault.companyOf(person)?.name ?? '', value: person })),
  ]);
}
