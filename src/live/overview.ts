import type { Problem } from '../core/basics/problem';
import { campaignOf, historyIn, type Campaign } from '../core/insights/campaign';
import type { FollowUp } from '../core/insights/followUp';
import { followUpsOfNote, soonestFirst } from '../core/insights/followUps';
import { lastTouch, type History } from '../core/insights/history';
import { problemsOf } from '../core/insights/problems';
import type { Rules } from '../core/insights/rules';
import { scoreOf, type Score } from '../core/insights/score';
import { stateOf, type State } from '../core/insights/state';
import type { Day } from '../core/basics/day';
import type { NoteRecord, Person } from '../core/records/record';
import { Vault } from '../core/vault/vault';
import type { Breath, Clock } from './ports';

/** A person as lists show them. */
export interface PersonOverview {
  readonly person: Person;
  readonly company: string | undefined;
  readonly score: Score;
  readonly state: State;
  readonly history: History;
  readonly lastTouch: Day | undefined;
  readonly next: FollowUp | undefined;
}

/** Everything the views show, of one moment: views never reckon for themselves. */
export interface Overview {
  readonly campaign: Campaign;
  readonly followUps: readonly FollowUp[];
  readonly people: ReadonlyMap<string, PersonOverview>;
  readonly problems: readonly { readonly record: NoteRecord; readonly problems: readonly Problem[] }[];
}

/** The overview before anything was read. */
export function emptyOverview(rules: Rules, clock: Clock): Overview {
  return { campaign: campaignOf(Vault.empty, rules, clock.today()), followUps: [], people: new Map(), problems: [] };
}

/** Reckons the overview of a vault, with a breath after each note. Undefined when `isStale` says it is no longer wanted. */
export async function overviewOf(vault: Vault, rules: Rules, today: Day, breath: Breath, isStale: () => boolean): Promise<Overview | undefined> {
  const campaign = campaignOf(vault, rules, today);
  const followUps: FollowUp[] = [];
  const people = new Map<string, PersonOverview>();
  const problems: { record: NoteRecord; problems: Problem[] }[] = [];
  for (const record of vault.records) {
    const history = historyIn(campaign, record);
    const own = followUpsOfNote(record, history, campaign);
    followUps.push(...own);
    if (record.type === 'person' && history) people.set(record.id, personOverview(record, history, own[0], campaign));
    const found = problemsOf(record, history, campaign);
    if (found.length > 0) problems.push({ record, problems: found });
    await breath();
    if (isStale()) return undefined;
  }
  return { campaign, followUps: followUps.sort(soonestFirst), people, problems };
}

function personOverview(person: Person, history: History, next: FollowUp | undefined, campaign: Campaign): PersonOverview {
  return {
    person,
    company: campaign.vault.companyOf(person)?.name,
    score: scoreOf(person, campaign.rules),
    state: stateOf(person, history, campaign),
    history,
    lastTouch: lastTouch(history)?.day,
    next,
  };
}
