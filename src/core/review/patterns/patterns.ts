import { compareText } from '../../basics/fold';
import { isSearchOver, type Campaign } from '../../insights/campaign';
import type { History } from '../../insights/history';
import { isActive } from '../../insights/paths';
import type { Linting } from '../../messages/check';
import { byPath } from '../../records/place';
import type { NoteRecord } from '../../records/record';
import type { PersonFacts } from '../facts';
import { inOneGo, type Steps } from '../../basics/steps';
import { sinceWhen, type Detector } from './detector';
import { entitled } from './entitled';
import { generic } from './generic';
import { informationGap } from './informationGap';
import { messagesIn, weaknessesOf, type HeldMessage } from './messageFacts';
import { missedFollowUps } from './missedFollowUps';
import { oneAndDone } from './oneAndDone';
import { oneKind } from './oneKind';
import { oneWay } from './oneWay';
import { onlyInNeed } from './onlyInNeed';
import { passive } from './passive';
import { pasted } from './pasted';
import { patternCodes, type Finding, type Pattern, type PatternCode } from './pattern';
import { pressing } from './pressing';
import type { PatternSettings } from './settings';
import { sprayAndPray } from './sprayAndPray';
import { staleContext } from './staleContext';
import { staleTiming } from './staleTiming';
import { stalled } from './stalled';
import { unaligned } from './unaligned';
import { unclear } from './unclear';
import { vanished } from './vanished';
import { wrongPerson } from './wrongPerson';

const table: Readonly<Record<PatternCode, Detector>> = {
  pressing,
  entitled,
  vanished,
  passive,
  unaligned,
  stalled,
  'wrong-person': wrongPerson,
  unclear,
  'information-gap': informationGap,
  'spray-and-pray': sprayAndPray,
  'one-way': oneWay,
  'only-in-need': onlyInNeed,
  'one-and-done': oneAndDone,
  generic,
  pasted,
  'missed-follow-ups': missedFollowUps,
  'stale-timing': staleTiming,
  'stale-context': staleContext,
  'one-kind': oneKind,
};

/** Every pattern there is, those that weigh most first. */
const detectors: readonly Detector[] = patternCodes.map((code) => table[code]);

/** Once the search is over, only those that are about people. */
function detectorsNow(campaign: Campaign): readonly Detector[] {
  return isSearchOver(campaign) ? detectors.filter(({ isOfSearch }) => !isOfSearch) : detectors;
}

/** The patterns that one note shows by itself; a person's comes with their history. Of people who are put aside nothing is said. */
export function patternsOfNote(record: NoteRecord, history: History | undefined, campaign: Campaign, linting: Linting, settings: PatternSettings): Pattern[] {
  if (record.type === 'person' && !isActive(record)) return [];
  const entries = messagesIn(record, campaign, settings);
  const messages = entries.length > 0 ? weaknessesOf(record, entries, campaign, linting) : undefined;
  const person = record.type === 'person' && history ? { person: record, history, campaign, settings, since: sinceWhen(campaign, settings) } : undefined;
  return detectorsNow(campaign).flatMap((detector) => {
    const found = [person && detector.inPerson?.(person), messages && detector.inMessages?.(messages)];
    return found.flatMap((finding) => (finding ? patternOf(detector, finding) : []));
  });
}

/** The patterns that only all notes together show. */
export function patternsTogether(people: readonly PersonFacts[], messages: readonly HeldMessage[], campaign: Campaign, settings: PatternSettings): Pattern[] {
  return inOneGo(patternsInSteps(people, messages, campaign, settings));
}

/** The same in steps, with time for others after each. */
export function* patternsInSteps(people: readonly PersonFacts[], messages: readonly HeldMessage[], campaign: Campaign, settings: PatternSettings): Steps<Pattern[]> {
  const found = {
    people: people.filter(({ person }) => isActive(person)).sort((a, b) => byPath(a.person, b.person)),
    messages: [...messages].sort((a, b) => byPath(a.record, b.record) || a.entry.line - b.entry.line),
    campaign,
    settings,
    since: sinceWhen(campaign, settings),
  };
  const patterns: Pattern[] = [];
  for (const detector of detectorsNow(campaign)) {
    if (!detector.inCampaign) continue;
    yield;
    const findings = detector.inCampaign(found);
    patterns.push(...('next' in findings ? yield* findings : findings).map((finding) => patternOf(detector, finding)));
  }
  return patterns;
}

function patternOf({ code, title, explanation }: Detector, finding: Finding): Pattern {
  const { key, scope, notes } = finding;
  return { id: [code, scope, key ?? (scope === 'campaign' ? '' : (notes[0]?.id ?? ''))].join(' ').trimEnd(), code, title, explanation, ...finding };
}

const scopes = ['campaign', 'company', 'person'] as const;

/** Those that weigh most first; of one kind the widest, then by the first note. */
export function weightiestFirst(a: Pattern, b: Pattern): number {
  return patternCodes.indexOf(a.code) - patternCodes.indexOf(b.code) || scopes.indexOf(a.scope) - scopes.indexOf(b.scope) || byFirstNote(a, b);
}

function byFirstNote({ notes: [a] }: Pattern, { notes: [b] }: Pattern): number {
  return a && b ? byPath(a, b) : compareText(a ? '1' : '', b ? '1' : '');
}
