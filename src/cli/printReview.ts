import { english } from '../core/basics/say';
import { plain } from './print';
import type { campaignReport, metricsReport, PathsFound, patternsReport } from './review';

/** The campaign for people at a terminal: each company, what is there and what comes next. */
export function printCampaign({ companies, targets, singlePath, withoutPath, introductions }: ReturnType<typeof campaignReport>): string {
  if (companies.length === 0) return 'There is no company among the notes.';
  const ofCompanies = companies.flatMap(({ name, target, people, best, roles, openAsks, referrers, next }) => [
    `${name}${target ? '' : ' (no target)'}: ${counted(people.length, 'person', 'people')}${strongOf(people)}${best ? `, best referrer ${nameOf(best, people)}` : ''}; ${listOf(roles.filter(({ over }) => !over).map((role) => `${role.name} (${role.stage})`), 'no open role')}; ${counted(openAsks.length, 'open ask', 'open asks')}`,
    ...(referrers && referrers.standing !== 'met' ? [`  ${referrers.remark}`] : []),
    ...(next ? [`  next: ${next.due ? `${next.due} ` : ''}${next.why}`] : []),
  ]);
  return [
    targets.remark,
    ...ofCompanies,
    ...singlePath.map((role) => `A single way is open for ${role}.`),
    ...withoutPath.map((role) => `No way is open yet for ${role}.`),
    ...introductions.map(({ why }) => `To bring together: ${why}`),
  ]
    .map(plain)
    .join('\n');
}

function strongOf(people: ReturnType<typeof campaignReport>['companies'][number]['people']): string {
  const strong = people.filter((person) => person.strong).length;
  return people.length === 0 ? '' : ` (${strong} strong)`;
}

function nameOf(note: string, people: readonly { readonly note: string; readonly name: string }[]): string {
  return people.find((person) => person.note === note)?.name ?? note;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function listOf(parts: readonly string[], none: string): string {
  return parts.length > 0 ? parts.join(', ') : none;
}

type MetricsReport = ReturnType<typeof metricsReport>;
type Rate = MetricsReport['replied'];

/** The metrics, each with what it rests on. */
export function printMetrics(report: MetricsReport): string {
  const rows: [string, string][] = [
    ['asks', String(report.asks.count)],
    ['replied', rate(report.replied)],
    ['agreed', rate(report.agreed)],
    ['referred', rate(report.referred)],
    ['asked against the checklist', rate(report.overrides)],
    ...report.channels.map(({ channel, screened, published: [low, high] }): [string, string] => [`reached a screen, ${channel}`, `${rate(screened)}; published ${percent(low)}-${percent(high)} %, as context`]),
    ['screens went', report.screens.mean === null ? 'none rated' : `${(report.screens.mean * 5).toFixed(1)} of 5 (${report.screens.of} rated${few(report.screens)})`],
    ['insights', String(report.insights.gained.count)],
    ['roles you know more about', rate(report.insights.roles)],
    ['companies you know more about', rate(report.insights.companies)],
    ['given, asked for', `${report.given.count}, ${report.requests.count}`],
    ['follow-ups on time', rate(report.followUps)],
    ['days until an answer', report.answerDays.median === null ? 'no answer yet' : `${report.answerDays.median} in the middle of ${report.answerDays.of}${few(report.answerDays)}`],
    ['reactions to what they published', String(report.engaged.count)],
    ...report.gains.map(({ verb, count }): [string, string] => [`log entries: ${verb}`, String(count)]),
    ...report.funnel.map(({ label, count }): [string, string] => [label, String(count)]),
    ...report.weeks.map(({ week, touches, given, asked }): [string, string] => [week, `${counted(touches, 'touch', 'touches')}, ${given} given, ${asked} asked`]),
    ...report.relationship.map(({ month, people, relationship }): [string, string] => [month, `in touch with ${people.length}${relationship === null ? '' : `, closeness ${relationship.toFixed(1)} of 5 on average`}`]),
  ];
  return [`${report.since ?? 'From the beginning'} to ${report.until}`, ...rows.map(([label, value]) => `${label.padEnd(42)} ${value}`)].map(plain).join('\n');
}

function rate({ count, of, rate: share, interval: [low, high], tooFew }: Rate): string {
  if (share === null) return 'none yet';
  return `${count} of ${of}, ${tooFew ? 'too few to tell' : `${percent(share)} % (${percent(low)}-${percent(high)} %)`}`;
}

function few({ tooFew }: { readonly tooFew: boolean }): string {
  return tooFew ? ', too few to tell' : '';
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

/** The patterns, kind by kind. */
export function printPatterns({ patterns }: ReturnType<typeof patternsReport>): string {
  if (patterns.length === 0) return 'Nothing stands out.';
  return patterns.flatMap(({ code, title, explanation, detail, wayOut }, at) => [...(patterns[at - 1]?.code === code ? [] : [`${title} (${code}): ${explanation}`]), `  ${detail} ${wayOut}`]).map(plain).join('\n');
}

/** The ways to someone, each link explained. */
export function printPaths({ name, isClosed, paths }: PathsFound): string {
  if (isClosed) return plain(`${name} wants no contact, so no way is looked for.`);
  if (paths.length === 0) return plain(`Nobody yet who could lead to ${name}.`);
  return paths.map(({ strength, links }) => plain(`${strength} of 5  ${links.map((link) => link.to.name).join(' → ')}: ${links.map(({ why }) => english(why)).join('; ')}`)).join('\n');
}
