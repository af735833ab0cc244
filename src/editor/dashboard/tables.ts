import { l10n } from 'vscode';
import type { CompanyCoverage } from '../../core/review/coverage/coverage';
import type { CampaignCoverage } from '../../core/review/coverage/goals';
import type { Metrics } from '../../core/review/metrics/metrics';
import type { Introduction } from '../../core/review/gains';
import type { Pattern, PatternFix } from '../../core/review/patterns/pattern';
import type { Plan } from '../../core/review/plan';
import { nextStep, planProgress } from '../views/campaignItems';
import type { PatternsSection, TableSection } from '../../dashboard/protocol';
import type { Day } from '../../core/basics/day';
import { shortDay } from '../days';
import { localise } from '../localise';
import { idsOf } from './figures';

/** The companies against the goals of a campaign. */
export function coverageTable(coverage: CampaignCoverage): TableSection {
  return {
    id: 'coverage',
    kind: 'table',
    title: l10n.t('Companies'),
    explanation: localise(coverage.targets.remark),
    columns: [l10n.t('Company'), l10n.t('Could refer you'), l10n.t('Best'), l10n.t('Decides'), l10n.t('Roles in play'), l10n.t('Open asks'), l10n.t('Next')],
    empty: l10n.t('No company is in your notes yet.'),
    rows: coverage.companies.filter(({ isTarget }) => isTarget).map((company) => ({
      cells: [company.company.name, referrersText(company), company.best?.name ?? '–', company.deciders.map(({ name }) => name).join(', ') || '–', String(company.roles.filter(({ isOver }) => !isOver).length), String(company.openAsks.length), company.next ? nextStep(company.next) : '–'],
      notes: idsOf([...(company.company.note ? [company.company.note] : []), ...company.people.map(({ person }) => person), ...company.roles.map(({ role }) => role)]),
      emphasis: emphasisOf(coverage.referrers.get(company)?.standing),
    })),
  };
}

function referrersText({ people, strong, weak, unrated }: CompanyCoverage): string {
  if (strong.length + weak.length + unrated.length === 0) return people.length > 0 ? l10n.t('nobody just now') : l10n.t('nobody yet');
  const parts = [strong.length > 0 && l10n.t('{0} strong', strong.length), weak.length > 0 && l10n.t('{0} weak', weak.length), unrated.length > 0 && l10n.t('{0} unrated', unrated.length)].filter(Boolean);
  return parts.join(', ');
}

function emphasisOf(standing: 'under' | 'met' | 'over' | undefined): 'under' | 'over' | 'good' | undefined {
  return standing === 'met' ? 'good' : standing;
}

/** The four weeks to a first ask. */
export function planTable(plan: Plan, today: Day): TableSection {
  return {
    id: 'plan',
    kind: 'table',
    title: l10n.t('The four weeks'),
    explanation: planText(plan, today),
    columns: [l10n.t('Step'), l10n.t('Week'), l10n.t('Done')],
    rows: plan.weeks.flatMap(({ week, items }) => items.map((item) => ({ cells: [localise(item.label), String(week), planProgress(item)], notes: idsOf(item.notes), others: idsOf(item.left), ...(item.isDone && { emphasis: 'good' as const }) }))),
  };
}

function planText({ week, start, isBegun }: Plan, today: Day): string {
  if (!isBegun) return l10n.t('They begin with the next line in a log.');
  return week > 4 ? l10n.t('The four weeks are over; what they began goes on.') : l10n.t('Week {0} of 4, since {1}.', Math.max(1, week), shortDay(start, today));
}

/** Who would gain from meeting: an introduction is a gift to both. */
export function gainsTable(gains: readonly Introduction[]): TableSection {
  return {
    id: 'gains',
    kind: 'table',
    title: l10n.t('Who would gain from meeting'),
    explanation: l10n.t('Bringing two people together is value given. Ask both first.'),
    columns: [l10n.t('Two of your contacts'), l10n.t('Why')],
    empty: l10n.t('Nobody stands out yet: tags and titles in the notes say what people have in common.'),
    rows: gains.map(({ people, why }) => ({ cells: [people.map(({ name }) => name).join(' · '), localise(why)], notes: idsOf(people) })),
  };
}

/** What else people gave (RULES T9, T10). */
export function gainedTable({ gains, heardFirst }: Metrics): TableSection {
  const labels = { referred: l10n.t('Put in a word for you'), introduced: l10n.t('Introduced you to someone'), insight: l10n.t('Told you something that is not public'), advised: l10n.t('Gave advice') };
  const from = [...new Set(heardFirst.flatMap((heard) => heard.from ?? []))];
  return {
    id: 'gained',
    kind: 'table',
    title: l10n.t('What people gave you'),
    columns: [l10n.t('What'), l10n.t('How often')],
    rows: [
      ...gains.map(({ verb, count, notes }) => ({ cells: [labels[verb], String(count)], notes: idsOf(notes) })),
      { cells: [l10n.t('Told you of a role before it was public'), String(heardFirst.length)], notes: idsOf([...heardFirst.map(({ role }) => role), ...from]) },
    ],
  };
}

/** What each referral gave besides a line in a system (RULES T4). */
export function referralsTable({ referrals }: Metrics): TableSection {
  const tick = (holds: boolean): string => (holds ? '✓' : '–');
  return {
    id: 'referrals',
    kind: 'table',
    title: l10n.t('What each referral gave'),
    columns: [l10n.t('Role'), l10n.t('A closer look'), l10n.t('A good first talk'), l10n.t('Something to know')],
    empty: l10n.t('Nobody has referred you yet.'),
    rows: referrals.map(({ role, isLookedAt, wentWell, isKnownBetter }) => ({ cells: [role.name, tick(isLookedAt), tick(wentWell), tick(isKnownBetter)], notes: [role.id] })),
  };
}

/** What the notes show, each with where it shows and its way out. */
export function patternsList(patterns: readonly Pattern[], isQuiet: boolean): PatternsSection {
  const codes = [...new Set(patterns.map(({ code }) => code))];
  return {
    id: 'patterns',
    kind: 'patterns',
    title: l10n.t('What the notes show'),
    explanation: l10n.t('About how the campaign is run, never about a person.'),
    empty: isQuiet ? l10n.t('Too little is logged yet to see anything.') : l10n.t('Nothing stands out. Go on as you do.'),
    items: codes.map((code) => {
      const found = patterns.filter((pattern) => pattern.code === code);
      const { title, explanation } = found[0]!;
      return { id: code, title: localise(title), explanation: localise(explanation), findings: found.map(findingOf) };
    }),
  };
}

function findingOf({ id, detail, wayOut, notes, fix }: Pattern): PatternsSection['items'][number]['findings'][number] {
  // Where the way out is to open the only note, its button does it.
  const isOpened = fix?.kind === 'open' && notes.length === 1 && notes[0]!.id === fix.record.id;
  return { id, detail: localise(detail), wayOut: localise(wayOut), notes: isOpened ? [] : idsOf(notes), ...(fix && { fixLabel: fixLabel(fix) }) };
}

function fixLabel(fix: PatternFix): string {
  if (fix.kind === 'profile') return l10n.t('New Profile…');
  const { name } = fix.record;
  switch (fix.kind) {
    case 'compose':
      return l10n.t('Write to {0}…', name);
    case 'log':
      return l10n.t('Log for {0}…', name);
    case 'playbook':
      return l10n.t('Start a playbook for {0}…', name);
    case 'rate':
      return l10n.t('Rate {0}…', name);
    case 'packet':
      return l10n.t('Context packet for {0}…', name);
    case 'open':
      return l10n.t('Open {0}', name);
  }
}
