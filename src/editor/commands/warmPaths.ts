import { l10n } from 'vscode';
import type { Campaign } from '../../core/insights/campaign';
import { newsOfFirstHop, withoutDetours } from '../../core/insights/pathNews';
import { pathsTo, type Path } from '../../core/insights/paths';
import { labelOfState } from '../../core/insights/state';
import type { Company, Person } from '../../core/records/record';
import { shortDay } from '../days';
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
  const heading = l10n.t('Warm paths to {0}', goal.name);
  const paths = withoutDetours(pathsTo(goal.type === 'company' ? { name: goal.name, note: goal } : goal, campaign));
  if (paths.length === 0) return void (await choose(heading, l10n.t('Nobody yet'), [{ ...whyNone(goal), value: true }]));
  const path = await choose(
    heading,
    l10n.t('The strongest first: choose one to write to the first person on it'),
    paths.map((each) => ({ label: labelOf(each), description: describe(each, campaign), detail: each.links.map(({ why }) => localise(why)).join(' · '), value: each })),
  );
  const [first, ...others] = path?.links ?? [];
  if (!path || !first) return;
  const end = others.at(-1)?.to;
  await composeMessage(desk, { uri: uriOf(first.to), ...(end && { message: { kind: 'intro' as const, toMeet: end } }) });
}

function whyNone(goal: Goal): { readonly label: string; readonly detail: string } {
  if (goal.type === 'person' && goal.fields.status === 'do-not-contact') return { label: l10n.t('{0} wants no contact, so no way is looked for.', goal.name), detail: l10n.t('The status in the note says so.') };
  return { label: l10n.t('Nobody in your notes leads to {0} yet.', goal.name), detail: l10n.t('Who worked or studied there, or knows someone who does? Note it under “knows”, “school” or “company”.') };
}

/** How strong a path is, and what one should know of the first person on it before writing to them. */
function describe(path: Path, campaign: Campaign): string {
  const { state, introduced, asked } = newsOfFirstHop(path, campaign);
  const news = introduced ? l10n.t('introduced you on {0}', shortDay(introduced, campaign.today)) : asked && l10n.t('asked on {0}', shortDay(asked, campaign.today));
  return [
    path.links.length === 1 ? l10n.t('you know them: {0} of 5', path.strength) : l10n.t('weakest link {0} of 5', path.strength),
    ...(news ? [news] : []),
    ...(state === 'declined' || state === 'hesitant' || state === 'let-go' ? [localise(labelOfState(state))] : []),
  ].join(' · ');
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
