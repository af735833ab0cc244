import type { Day } from '../core/basics/day';
import type { Problem } from '../core/basics/problem';
import { SharedMap } from '../core/basics/sharedMap';
import { changedList } from '../core/basics/sortedList';
import { affected } from '../core/insights/affected';
import { campaignOf, historyIn, type Campaign } from '../core/insights/campaign';
import type { FollowUp } from '../core/insights/followUp';
import { followUpsOfNote, soonestFirst } from '../core/insights/followUps';
import { lastTouch, type History } from '../core/insights/history';
import { problemsOf } from '../core/insights/problems';
import { openAsksOf, type OpenAsk } from '../core/insights/openAsks';
import type { Rules } from '../core/insights/rules';
import { scoreOf, type Score } from '../core/insights/score';
import { stateOf, type State } from '../core/insights/state';
import { checkMessages, defaultLinting, type Linting, type MessageCheck } from '../core/messages/check';
import { heldMessagesInSteps } from '../core/messages/held';
import { byPath } from '../core/records/place';
import { inOrder } from '../core/records/read';
import type { NoteRecord, Person } from '../core/records/record';
import { Vault } from '../core/vault/vault';
import { calmly } from './calmly';
import type { Breath } from './ports';
import { unsureMessages, type MomentOfMessages } from './unsureMessages';

/** A person as lists show them. */
export interface PersonOverview {
  readonly person: Person;
  readonly company: string | undefined;
  readonly score: Score;
  readonly state: State;
  readonly lastTouch: Day | undefined;
  readonly next: FollowUp | undefined;
}

/** What the views show of one note; it has no record where all there is to say is that it may be meant to be one. */
export interface NoteOverview {
  readonly record?: NoteRecord;
  readonly followUps: readonly FollowUp[];
  /** All there are, those of its messages included. */
  readonly problems: readonly Problem[];
  readonly person?: PersonOverview;
  readonly openAsks: readonly OpenAsk[];
  /** What is said of its messages, in the order of the note. */
  readonly messages: readonly MessageCheck[];
}

/** Everything the views show, of one moment: views never reckon for themselves. */
export interface Overview {
  readonly campaign: Campaign;
  /** By the id of the note. */
  readonly notes: SharedMap<NoteOverview>;
  /** What is due but keeping in touch, soonest first. */
  readonly pressing: readonly FollowUp[];
  /** Whom to keep in touch with, the strongest relationship first, then the one that has waited longest (RULES C14). */
  readonly keepInTouch: readonly FollowUp[];
  /** The open asks of everyone, by path. */
  readonly openAsks: readonly OpenAsk[];
  /** By what messages were checked. */
  readonly linting: Linting;
  /** The ids of the notes whose messages are still to be looked at, or to be looked at again: see {@link withMessagesChecked}. */
  readonly unsure: ReadonlySet<string>;
}

/** One overview after another, and the ids of the notes of which they may say different things. */
export interface OverviewChange {
  readonly before: Overview;
  readonly overview: Overview;
  readonly changed: readonly string[];
}

/** The overview before anything was read. */
export function emptyOverview(rules: Rules, today: Day): Overview {
  return { campaign: campaignOf(Vault.empty, rules, today), notes: new SharedMap(), pressing: [], keepInTouch: [], openAsks: [], linting: defaultLinting, unsure: new Set() };
}

/** An overview as a change from nothing, for what has shown none yet. */
export function fromNothing(overview: Overview): OverviewChange {
  const { rules, today, vault } = overview.campaign;
  return { before: emptyOverview(rules, today), overview, changed: vault.ids() };
}

type Reckoned = readonly [id: string, note: NoteOverview | undefined];

/** The messages of so many notes are checked at once with all else; of more, once the rest can be shown. */
const fewNotes = 10;

/** So many notes are reckoned, or half as many as are known, before what they come to is put into the lists: that copies each list. */
const smallestBatch = 500;

/**
 * Reckons the overview of a campaign from the one before, with a breath after each note: only what the change can have touched, or
 * all when rules or day are others. What is said of messages in other notes may be of before: those are named as unsure. Undefined when
 * `isStale` says it is no longer wanted.
 */
export async function overviewOf(campaign: Campaign, linting: Linting, before: Overview, breath: Breath, isStale: () => boolean): Promise<OverviewChange | undefined> {
  const comparable = before.campaign.rules === campaign.rules && before.campaign.today === campaign.today;
  const changed = comparable ? [...affected(before.campaign, campaign)] : [...new Set([...before.campaign.vault.ids(), ...campaign.vault.ids()])];
  let overview: Overview = { ...before, campaign };
  let reckoned: Reckoned[] = [];
  const own: string[] = [];
  for (const id of changed) {
    const record = campaign.vault.get(id);
    if (record && record.messages.length > 0) own.push(id);
    reckoned.push([id, record ? withKnownMessages(noteOverview(record, campaign), before.notes.get(id)) : strayOverview(campaign.vault.straysOf(id))]);
    if (reckoned.length >= smallestBatch && reckoned.length * 2 > overview.notes.size) {
      overview = withNotes(overview, reckoned);
      reckoned = [];
    }
    await breath();
    if (isStale()) return undefined;
  }
  overview = withNotes({ ...overview, linting }, reckoned);
  // From nothing, and on another day, all are the note's own.
  const unsure = comparable && before.notes.size > 0 ? unsureMessages(momentOf(before), momentOf(overview)) : new Set<string>();
  for (const id of before.unsure) unsure.add(id);
  if (own.length > fewNotes) for (const id of own) unsure.add(id);
  else {
    for (const id of own) {
      unsure.delete(id);
      const checked = checkedNote(id, overview);
      if (checked) overview = { ...overview, notes: overview.notes.with([[id, checked]]) };
      await breath();
      if (isStale()) return undefined;
    }
  }
  return { before, overview: { ...overview, unsure }, changed };
}

/** The same overview with the messages looked at of which it was unsure, with a breath after each note. Undefined when `isStale` says it is no longer wanted. */
export async function withMessagesChecked(before: Overview, breath: Breath, isStale: () => boolean): Promise<OverviewChange | undefined> {
  const reckoned: (readonly [id: string, note: NoteOverview])[] = [];
  await calmly(heldMessagesInSteps(before.campaign.vault), breath);
  for (const id of before.unsure) {
    const checked = checkedNote(id, before);
    if (checked) reckoned.push([id, checked]);
    await breath();
    if (isStale()) return undefined;
  }
  return { before, overview: { ...before, notes: reckoned.length > 0 ? before.notes.with(reckoned) : before.notes, unsure: new Set() }, changed: reckoned.map(([id]) => id) };
}

/** A note with its messages checked; undefined when nothing else is said of them. */
function checkedNote(id: string, { campaign, notes, openAsks, linting }: Overview): NoteOverview | undefined {
  const [record, note] = [campaign.vault.get(id), notes.get(id)];
  if (!record || !note) return undefined;
  const messages = checkMessages(record, campaign, openAsks, linting);
  return saySame(messages, note.messages) ? undefined : withMessages(note, messages);
}

function momentOf({ campaign: { vault, today }, openAsks, linting }: Overview): MomentOfMessages {
  return { vault, today, openAsks, linting };
}

/** Whether nothing else is said of the same messages. */
function saySame(a: readonly MessageCheck[], b: readonly MessageCheck[]): boolean {
  const said = ({ entry, words, problems }: MessageCheck): unknown => [entry, words, problems];
  return a.length === b.length && JSON.stringify(a.map(said)) === JSON.stringify(b.map(said));
}

/** With what was said of its messages before, where its text is the same: until they are looked at again, that is shown. */
function withKnownMessages(note: NoteOverview, before: NoteOverview | undefined): NoteOverview {
  return before && before.record === note.record && before.messages.length > 0 ? withMessages(note, before.messages) : note;
}

function withMessages(note: NoteOverview, messages: readonly MessageCheck[]): NoteOverview {
  const others = note.problems.filter((problem) => !note.messages.some(({ problems }) => problems.includes(problem)));
  return { ...note, messages, problems: inOrder([...others, ...messages.flatMap(({ problems }) => problems)]) };
}

function withNotes(overview: Overview, reckoned: readonly Reckoned[]): Overview {
  const gone = reckoned.flatMap(([id]) => overview.notes.get(id)?.followUps ?? []);
  const come = reckoned.flatMap(([, note]) => note?.followUps ?? []);
  const asksOf = (notes: readonly (NoteOverview | undefined)[]): OpenAsk[] => notes.flatMap((note) => note?.openAsks ?? []);
  const presses = ({ kind }: FollowUp): boolean => kind !== 'maintain';
  const keeps = ({ kind }: FollowUp): boolean => kind === 'maintain';
  return {
    ...overview,
    notes: overview.notes.with(reckoned),
    pressing: changedList(overview.pressing, gone.filter(presses), come.filter(presses), soonestFirst),
    keepInTouch: changedList(overview.keepInTouch, gone.filter(keeps), come.filter(keeps), strongestFirst),
    openAsks: changedList(overview.openAsks, asksOf(reckoned.map(([id]) => overview.notes.get(id))), asksOf(reckoned.map(([, note]) => note)), (a, b) => byPath(a.person, b.person)),
  };
}

function strongestFirst(a: FollowUp, b: FollowUp): number {
  return (b.person?.fields.relationship ?? 0) - (a.person?.fields.relationship ?? 0) || soonestFirst(a, b);
}

function noteOverview(record: NoteRecord, campaign: Campaign): NoteOverview {
  const history = historyIn(campaign, record);
  const followUps = followUpsOfNote(record, history, campaign);
  const problems = problemsOf(record, history, campaign);
  const openAsks = record.type === 'person' && history ? openAsksOf(record, history, campaign) : [];
  return { record, followUps, problems, openAsks, messages: [], ...(record.type === 'person' && history && { person: personOverview(record, history, followUps[0], campaign) }) };
}

function strayOverview(problems: readonly Problem[]): NoteOverview | undefined {
  return problems.length > 0 ? { followUps: [], problems, openAsks: [], messages: [] } : undefined;
}

function personOverview(person: Person, history: History, next: FollowUp | undefined, campaign: Campaign): PersonOverview {
  return {
    person,
    company: campaign.vault.companyOf(person)?.name,
    score: scoreOf(person, campaign.rules),
    state: stateOf(person, history, campaign),
    lastTouch: lastTouch(history)?.day,
    next,
  };
}

/** Everyone in the notes, by path. */
export function peopleIn({ campaign, notes }: Overview): PersonOverview[] {
  return campaign.vault.people.flatMap(({ id }) => notes.get(id)?.person ?? []);
}
