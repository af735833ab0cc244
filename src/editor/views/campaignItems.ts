import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Day } from '../../core/basics/day';
import { isOver, type Stage } from '../../core/insights/roles';
import type { NoteRecord, Role } from '../../core/records/record';
import type { NextAction } from '../../core/review/coverage/nextAction';
import type { CompanyCoverage } from '../../core/review/coverage/coverage';
import type { Plan, PlanItem, PlanWeek } from '../../core/review/plan';
import type { Review } from '../../live/reviewing';
import { uriOf } from '../commands/pick';
import type { NotesToShow } from '../commands/showNotes';
import { shortDay } from '../days';
import { localise } from '../localise';
import { nextText, scoreText, stateText } from './explain';
import { stageText } from './stageText';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

function item(id: string, label: string, description: string, icon: string, state = None, tooltip?: string): TreeItem {
  const made = new TreeItem(label, state);
  made.id = id;
  made.description = description;
  made.iconPath = new ThemeIcon(icon);
  if (tooltip) made.tooltip = tooltip;
  made.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') };
  return made;
}

function opening(made: TreeItem, record: NoteRecord): TreeItem {
  made.command = { command: 'vscode.open', title: l10n.t('Open Note'), arguments: [uriOf(record)] };
  return made;
}

export function companiesItem({ coverage: { targets } }: Review): TreeItem {
  return item('companies', l10n.t('Companies'), l10n.t('{0} of {1}-{2} targets', targets.count, targets.low, targets.high), 'organization', Expanded, localise(targets.remark));
}

/** A company with who could refer you there, and what is next. */
export function companyItem(covered: CompanyCoverage, { coverage, campaign }: Review): TreeItem {
  const { company, isTarget, people, strong, weak, unrated, best, deciders, openAsks, next } = covered;
  const could = strong.length + weak.length + unrated.length;
  const goal = coverage.referrers.get(covered);
  const parts = [
    could === 0 ? (people.length > 0 ? l10n.t('nobody to ask just now') : l10n.t('nobody yet')) : l10n.t('{0} could refer you, {1} strong', could, strong.length),
    ...(openAsks.length > 0 ? [l10n.t('open asks: {0}', openAsks.length)] : []),
    ...(next?.followUp ? [l10n.t('next {0}', shortDay(next.followUp.due, campaign.today))] : []),
  ];
  const tooltip = [
    company.name,
    ...(goal ? [localise(goal.remark)] : []),
    ...(best ? [l10n.t('Best referrer: {0}', best.name)] : []),
    l10n.t('Decides: {0}', deciders.map(({ name }) => name).join(', ') || l10n.t('not known yet')),
    ...(next ? [l10n.t('Next: {0}', nextStep(next))] : []),
  ].join('\n');
  const icon = goal?.standing === 'under' ? 'circle-outline' : goal?.standing === 'over' ? 'circle-large-filled' : 'circle-filled';
  const made = item(`company ${company.note?.id ?? company.name}`, company.name, parts.join(' · '), isTarget ? icon : 'circle-slash', Collapsed, tooltip);
  made.contextValue = company.note ? 'company' : 'companyName';
  return company.note ? opening(made, company.note) : made;
}

/** What comes next at a company, and with whom. */
export function nextStep({ why, followUp }: NextAction): string {
  return followUp?.person ? l10n.t('{0}: {1}', followUp.person.name, localise(why)) : localise(why);
}

export function personItem({ person, score, state, next }: CompanyCoverage['people'][number], today: Day): TreeItem {
  const overview = { person, company: undefined, score, state, next, lastTouch: undefined };
  const made = opening(item(`person ${person.id}`, person.name, [scoreText(score), stateText(overview), ...(next ? [nextText(overview, today)] : [])].join(' · '), 'person'), person);
  made.contextValue = 'person';
  return made;
}

export function rolesItem({ coverage, campaign }: Review): TreeItem {
  const inPlay = coverage.stages.flatMap(({ roles }) => roles).filter((role) => !isOver(role, campaign.today)).length;
  return item('roles', l10n.t('Roles by stage'), l10n.t('{0} in play', inPlay), 'briefcase', Expanded, l10n.t('Drag a role to another stage, or use its menu: its status and its log say so.'));
}

export function stageItem(stage: Stage, count: number): TreeItem {
  const made = item(`stage ${stage}`, stageText(stage), String(count), count > 0 ? 'milestone' : 'dash', count > 0 ? Expanded : None);
  made.contextValue = 'stage';
  return made;
}

export function roleItem(role: Role, stage: Stage, within: 'company' | 'stage', { campaign, coverage }: Review): TreeItem {
  const isIn = (roles: typeof coverage.singlePath): boolean => roles.some((each) => each.role.id === role.id);
  const company = campaign.vault.companyOf(role)?.name;
  const parts = [...(within === 'stage' && company ? [company] : [stageText(stage)]), ...(isIn(coverage.singlePath) ? [l10n.t('only one way open')] : isIn(coverage.withoutPath) ? [l10n.t('no way open yet')] : [])];
  const made = opening(item(`${within} role ${role.id}`, role.name, parts.join(' · '), 'briefcase'), role);
  made.contextValue = 'role';
  return made;
}

export function planItem({ week, weeks, isBegun }: Plan): TreeItem {
  const done = weeks.reduce((sum, each) => sum + each.done, 0);
  const all = weeks.reduce((sum, { items }) => sum + items.length, 0);
  return item('plan', l10n.t('The four weeks'), week > 4 ? l10n.t('over · {0} of {1} done', done, all) : l10n.t('week {0} of 4 · {1} of {2} done', Math.max(1, week), done, all), 'calendar', Collapsed, isBegun ? undefined : l10n.t('They begin with the next line in a log.'));
}

export function planWeekItem({ week, title, done, items }: PlanWeek, plan: Plan): TreeItem {
  return item(`week ${week}`, l10n.t('Week {0}: {1}', week, localise(title)), l10n.t('{0} of {1}', done, items.length), done === items.length ? 'pass' : week === plan.week ? 'arrow-right' : 'circle-outline', Expanded);
}

export function planStepItem(step: PlanItem): TreeItem {
  const { id, label, isDone, notes, left } = step;
  const made = item(`step ${id}`, localise(label), planProgress(step), isDone ? 'pass-filled' : 'circle-outline');
  if (isDone) made.iconPath = new ThemeIcon('pass-filled', new ThemeColor('charts.green'));
  const show: NotesToShow = { about: localise(label), ids: notes.map((note) => note.id), others: left.map((note) => note.id) };
  if (notes.length + left.length > 0) made.command = { command: 'referralNotes.showNotes', title: l10n.t('Show these notes'), arguments: [show] };
  return made;
}

/** How far a step of the plan is. */
export function planProgress({ done, total }: PlanItem): string {
  if (total === 0) return l10n.t('nothing came due yet');
  return done > total ? l10n.t('{0}, goal {1}', done, total) : l10n.t('{0} of {1}', done, total);
}
