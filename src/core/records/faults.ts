import type { Problem } from '../basics/problem';
import type { Range } from '../basics/range';
import { say } from '../basics/say';
import { likelyMeant } from '../basics/spelling';
import type { FrontMatterEntry } from '../notes/frontMatter';
import type { LogItem } from '../notes/logItem';
import type { Note } from '../notes/note';
import { Problems } from '../notes/problems';
import type { FieldFacts } from './fields';
import { recordTypes, schemas, type RecordType } from './schemas';
import { actorOf, verbOf } from './verbs';

/** What is wrong with one record, seen for itself: each at its exact place, with a sentence that says what would be right. */

/** Keys that no field has are the user's own, but a misspelling of one of ours means ours. */
export function reportKeys({ frontMatter }: Note, type: RecordType, problems: Problems): void {
  const known = ['type', ...Object.keys(schemas[type].shape)];
  for (const { key, keyRange } of frontMatter?.entries.values() ?? []) {
    if (known.includes(key)) continue;
    const meant = likelyMeant(key, known.filter((each) => !frontMatter?.entries.has(each)));
    if (meant) problems.add('warning', 'unknown-key', keyRange, say('“{0}” is no key of a {1}; “{2}” is one.', key, type, meant));
  }
}

/** Keys that many notes of others have: they say nothing about whose note it is. */
const anyones: ReadonlySet<string> = new Set(['type', 'name', 'title', 'tags', 'aliases', 'url', 'links', 'email', 'status', 'source', 'location', 'kind']);

/**
 * A note whose type misspells one of ours, and that has a key which only such a note has: it is meant to be a record. Of any other
 * Markdown nothing is said.
 */
export function straysOf({ frontMatter, lines }: Note): Problem[] {
  const value = frontMatter?.entries.get('type')?.value;
  const meant = value?.kind === 'text' ? likelyMeant(value.text.trim(), recordTypes) : undefined;
  if (!frontMatter || !value || !meant) return [];
  const telling = Object.keys(schemas[meant].shape).filter((key) => !anyones.has(key));
  if (!telling.some((key) => frontMatter.entries.has(key))) return [];
  const problems = new Problems(lines);
  problems.add('warning', 'unknown-type', value.range, say('There is no such type; “{0}” is one. Until then this note is left alone.', meant));
  return problems.list;
}

const isoShaped = /^\d{4}-\d{2}-\d{2}$/;
/** Days as people write them: which part is the month, or the year, is anyone’s guess. */
const loosely = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\.?$/;

/** A value that its field can't hold. */
export function reportValue({ key, value }: FrontMatterEntry, { kind, expects }: FieldFacts, problems: Problems): void {
  const written = value.kind === 'text' ? value.text.trim() : '';
  if (kind === 'day' && isoShaped.test(written)) problems.add('error', 'impossible-day', value.range, say('The calendar has no such day; “{0}” does not count.', key));
  else if (kind === 'day' && loosely.test(written)) problems.add('error', 'ambiguous-day', value.range, say('Which day is meant? Write it as year, month and day, like 2026-12-03.'));
  else problems.add('error', 'invalid-value', value.range, say('“{0}” can’t be read. {1}', key, expects));
}

const belongsTo = { both: 'person', you: 'person', they: 'person', role: 'role', nobody: undefined } as const;

export function reportLog(items: readonly LogItem[], type: RecordType, problems: Problems): void {
  for (const item of items) {
    const verb = verbOf(item.words, type);
    const home = verb && belongsTo[actorOf(verb)];
    if (!item.hasDay) {
      if (item.isLoosely) problems.add('warning', 'ambiguous-day', item.dayRange, say('Which day is meant? Write it as year, month and day, like 2026-12-03.'));
      else problems.add('warning', 'no-day', item.dayRange, say('A log entry begins with its day, like 2026-11-02; without one it does not count.'));
    } else if (!item.day) {
      problems.add('error', 'impossible-day', item.dayRange, say('The calendar has no such day; the entry does not count.'));
    } else if (!verb) {
      problems.add('hint', 'unknown-verb', item.words[0] ? item.verbRange : item.dayRange, say('This word is none of the log’s verbs, so the entry is kept as a note and counts as no contact.'));
    } else if (home && home !== type) {
      problems.add('hint', 'misplaced-entry', item.verbRange, say('“{0}” belongs in the log of a {1}; here it counts for nothing.', verb, home));
    } else if (verb === 'asked' && !item.link) {
      problems.add('hint', 'asked-without-role', item.verbRange, say('Link the role you asked about. For an introduction, information or feedback there are asked-intro, asked-insight and asked-feedback.'));
    }
  }
}

export function reportNoDay(at: Range, problems: Problems): void {
  problems.add('error', 'impossible-day', at, say('The calendar has no such day; the task is not among the follow-ups.'));
}
