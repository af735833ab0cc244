import { addDays, weekdayOf, type Day } from '../basics/day';
import { withoutAccents } from '../basics/fold';
import type { Range } from '../basics/range';
import { say, type Text } from '../basics/say';
import { rubrics } from '../insights/score';
import type { Campaign } from '../insights/campaign';
import { factsOfKind, meaningOfChannel } from '../messages/kinds';
import { placeholders } from '../messages/placeholders';
import { channels, messageKinds } from '../records/messages';
import { factsOfField } from '../records/fields';
import type { NotePlace } from '../records/place';
import type { NoteRecord } from '../records/record';
import { factors, factsOf, recordTypes, schemas, type RecordType } from '../records/schemas';
import { verbs } from '../records/verbs';
import { linkTo } from '../vault/linkTo';
import { cursorAt, type Cursor } from './cursor';
import { recordsNamed } from './noteNames';

export type SuggestionKind = 'key' | 'value' | 'day' | 'verb' | 'placeholder' | RecordType;

/** Something that can stand at the cursor. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  readonly insert: string;
  /** What it takes the place of, the cursor within. */
  readonly range: Range;
  /** A few words beside it. */
  readonly detail?: Text | undefined;
  /** What typing is compared with, where that is not the label. */
  readonly filter?: string;
  /** What is inserted asks for more: suggest again. */
  readonly goesOn?: boolean;
}

/** What can stand at `offset` of a note, the best first; it answers inside half-typed notes, too. */
export function suggestionsAt(text: string, offset: number, place: NotePlace, campaign: Campaign): Suggestion[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  switch (cursor.in) {
    case 'key':
      return keys(cursor, text);
    case 'value':
      return values(cursor, text, offset, place, campaign);
    case 'link':
      return links(cursor, text, offset, place, campaign);
    case 'log line':
      return [{ kind: 'day', label: `- ${campaign.today}`, insert: `- ${campaign.today} `, range: cursor.range, detail: say('A new entry, today'), filter: text.slice(cursor.range.start, offset) || '-', goesOn: true }];
    case 'verb':
      return verbs
        .filter(({ actor }) => actor === 'nobody' || (actor === 'role') === (cursor.type === 'role'))
        .map(({ verb, meaning }) => ({ kind: 'verb', label: verb, insert: verb, range: cursor.range, detail: meaning }));
    case 'placeholder':
      return placeholdersAt(cursor, place, campaign);
    case 'message key':
      return [say('What it is for'), say('How it is sent'), say('Which role it is about')].map((detail, at) => {
        const key = ['kind', 'via', 'role'][at]!;
        return { kind: 'key', label: key, insert: `${key}=`, range: cursor.range, detail, goesOn: true };
      });
    case 'message value':
      if (cursor.key === 'kind') return messageKinds.map((kind) => ({ kind: 'value', label: kind, insert: kind, range: cursor.range, detail: factsOfKind[kind].meaning }));
      return cursor.key === 'via' ? channels.map((via) => ({ kind: 'value', label: via, insert: via, range: cursor.range, detail: meaningOfChannel[via] })) : [];
  }
}

type At<K extends Cursor['in']> = Extract<Cursor, { in: K }>;

function keys({ type, present, range }: At<'key'>, text: string): Suggestion[] {
  const behind = text.slice(range.end, range.end + 1) === ':' ? '' : ': ';
  const suggest = (key: string, detail: Text): Suggestion => ({ kind: 'key', label: key, insert: `${key}${behind}`, range, detail, goesOn: behind !== '' });
  // Without a type the note is somebody else's, and all that could be said is what would make it ours.
  if (!type) return present.includes('type') ? [] : [suggest('type', say('What the note is about: person, company, role, profile or template'))];
  return Object.entries(schemas[type].shape).flatMap(([key, schema]) => (present.includes(key) ? [] : [suggest(key, factsOfField(schema).doc)]));
}

function values(cursor: At<'value'>, text: string, offset: number, place: NotePlace, campaign: Campaign): Suggestion[] {
  const { key, type, range } = cursor;
  const suggest = (label: string, detail?: Text): Suggestion => ({ kind: 'value', label, insert: label, range, detail });
  if (key === 'type') return recordTypes.map((each) => suggest(each));
  const facts = type && factsOf(type, key);
  if (!facts) return [];
  const { kind, values: choices, links: linked } = facts;
  if (choices) return choices.map((each) => suggest(each));
  if (kind === 'day') return daysAhead(campaign.today).map(({ day, name }) => ({ ...suggest(day, name), kind: 'day' }));
  if (kind === 'rating') {
    const factor = factors.find((each) => each === key);
    return [1, 2, 3, 4, 5].map((level) => suggest(String(level), factor && rubrics[factor].levels[level - 1]));
  }
  if (!linked) return [];
  return recordsNamed(text.slice(range.start, offset), campaign.vault, typesFor(key)).map((record) => {
    const link = linkTo(record, place, campaign.vault);
    return { ...named(record, campaign), insert: cursor.quoted ? link : JSON.stringify(link), range };
  });
}

/** The days that one plans for. */
function daysAhead(today: Day): { readonly day: Day; readonly name: Text }[] {
  return [
    { day: today, name: say('today') },
    { day: addDays(today, 1), name: say('tomorrow') },
    { day: addDays(today, 7 - weekdayOf(today)), name: say('next Monday') },
    { day: addDays(today, 14), name: say('in two weeks') },
  ];
}

/** What a field's links lead to. */
function typesFor(key: string | undefined): readonly RecordType[] {
  return key === undefined ? [] : key === 'company' ? ['company'] : ['person'];
}

function links(cursor: At<'link'>, text: string, offset: number, place: NotePlace, campaign: Campaign): Suggestion[] {
  const { range, key, closed, quoted } = cursor;
  // In front matter a bare [[…]] would be read as a list: the quotes come with it.
  const bare = key !== undefined && !quoted;
  return recordsNamed(text.slice(range.start, offset), campaign.vault, typesFor(key)).map((record) => {
    const link = linkTo(record, place, campaign.vault);
    const name = link.slice(2, -2);
    if (!bare) return { ...named(record, campaign), insert: closed ? name : `${name}]]`, range };
    const whole = { start: range.start - 2, end: range.end + (closed ? 2 : 0) };
    return { ...named(record, campaign), insert: JSON.stringify(link), range: whole, filter: `[[${filterOf(record, campaign)}` };
  });
}

function named(record: NoteRecord, campaign: Campaign): Pick<Suggestion, 'kind' | 'label' | 'detail' | 'filter'> {
  const company = record.type === 'person' || record.type === 'role' ? campaign.vault.companyOf(record)?.name : undefined;
  return { kind: record.type, label: record.name, detail: company === undefined ? undefined : say('{0}', company), filter: filterOf(record, campaign) };
}

/** All its names: whoever types an alias, or leaves an accent out, means it, too. */
function filterOf(record: NoteRecord, { vault }: Campaign): string {
  const names = [record.name, ...vault.namesOf(record.id)];
  return [...names, ...names.map(withoutAccents)].join(' ');
}

function placeholdersAt(cursor: At<'placeholder'>, place: NotePlace, { vault }: Campaign): Suggestion[] {
  const record = vault.get(place.id);
  const roleName = /role=["']?\[\[([^\]|#]+)/.exec(cursor.info)?.[1];
  const role = roleName === undefined ? undefined : vault.resolve({ target: roleName, kind: 'wiki' }, place)?.record;
  const context = { vault, person: record?.type === 'person' ? record : undefined, role: role?.type === 'role' ? role : undefined };
  return placeholders.map(({ name, meaning, valueIn }) => {
    const value = valueIn?.(context);
    return { kind: 'placeholder', label: name, insert: cursor.closed ? name : `${name}}}`, range: cursor.range, detail: value === undefined ? meaning : say('{0}: {1}', meaning, value) };
  });
}
