import { historyIn, type Campaign } from '../insights/campaign';
import type { History } from '../insights/history';
import { isActive } from '../insights/paths';
import { defaultLinting, type Linting } from '../messages/check';
import type { NoteRecord } from '../records/record';
import { factsOfPerson, type PersonFacts } from './facts';
import { heldMessages, messagesIn, type HeldMessage } from './patterns/messageFacts';
import type { Pattern } from './patterns/pattern';
import { patternsOfNote, patternsTogether, weightiestFirst } from './patterns/patterns';
import { defaultPatternSettings, type PatternSettings } from './patterns/settings';
import { factsOfRole, type RoleFacts } from './roleFacts';

/** What one note adds to the picture of the campaign: whoever shows it gathers note by note, and keeps what did not change. */
export interface Gathered {
  readonly record: NoteRecord;
  /** What the note shows by itself. */
  readonly patterns: readonly Pattern[];
  readonly person?: PersonFacts;
  readonly role?: RoleFacts;
  readonly messages: readonly HeldMessage[];
}

/** By what a review goes, besides the rules. */
export interface ReviewBy {
  readonly linting: Linting;
  readonly settings: PatternSettings;
}

export const defaultReviewBy: ReviewBy = { linting: defaultLinting, settings: defaultPatternSettings };

/** Gathers what one note adds; a person's comes with their history. */
export function gather(record: NoteRecord, history: History | undefined, campaign: Campaign, { linting, settings }: ReviewBy): Gathered {
  return {
    record,
    patterns: patternsOfNote(record, history, campaign, linting, settings),
    ...(record.type === 'person' && history && { person: factsOfPerson(record, history, campaign) }),
    ...(record.type === 'role' && { role: factsOfRole(record, campaign) }),
    messages: record.type === 'person' && !isActive(record) ? [] : heldMessages(record, messagesIn(record, campaign, settings), campaign, linting),
  };
}

/** Gathers from every note, in one go. */
export function gatherAll(campaign: Campaign, by: ReviewBy = defaultReviewBy): Gathered[] {
  const { people, companies, roles } = campaign.vault;
  return [...people, ...companies, ...roles].map((record) => gather(record, historyIn(campaign, record), campaign, by));
}

/** All patterns of a campaign, from what was gathered in whatever order: those of single notes, and what they show together. */
export function patternsOfCampaign(gathered: readonly Gathered[], campaign: Campaign, settings: PatternSettings): Pattern[] {
  const together = patternsTogether(gathered.flatMap(({ person }) => person ?? []), gathered.flatMap(({ messages }) => messages), campaign, settings);
  return [...gathered.flatMap(({ patterns }) => patterns), ...together].sort(weightiestFirst);
}

/** All patterns of a campaign, in one go. */
export function patternsOf(campaign: Campaign, by: ReviewBy = defaultReviewBy): Pattern[] {
  return patternsOfCampaign(gatherAll(campaign, by), campaign, by.settings);
}
