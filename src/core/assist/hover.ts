import { daysBetween, parseDay, weekdayOf, type Day } from '../basics/day';
import { Lines, range, type Range } from '../basics/range';
import { say, type Text } from '../basics/say';
import { firstNotBefore } from '../basics/sortedList';
import { historyIn, type Campaign } from '../insights/campaign';
import { whatToDo, type FollowUp } from '../insights/followUp';
import { followUpsOfNote } from '../insights/followUps';
import { lastTouch } from '../insights/history';
import { rubrics, scoreOf } from '../insights/score';
import { labelOfState, stateOf } from '../insights/state';
import type { MessageCheck } from '../messages/check';
import { placeholders } from '../messages/placeholders';
import { findFrontMatter } from '../notes/fences';
import { readLogItem } from '../notes/logItem';
import type { NotePlace } from '../records/place';
import type { NoteRecord, Person } from '../records/record';
import { factors, factsOf, type Factor } from '../records/schemas';
import { meaningOf, verbOf } from '../records/verbs';
import type { Hover } from './card';
import { linkAt } from './links';
import { messageHover } from './messageHover';

/** What is explained by: the campaign, and what presses in it, soonest first. */
export interface HoverContext {
  readonly campaign: Campaign;
  readonly pressing: readonly FollowUp[];
  /** What is said of the messages of a note, by its id. */
  readonly messagesOf?: (id: string) => readonly MessageCheck[];
}

/** Explains what stands at `offset`; undefined where there is nothing of ours. It answers inside half-typed notes, too. */
export function hoverAt(text: string, offset: number, place: NotePlace, context: HoverContext): Hover | undefined {
  const { campaign } = context;
  const record = campaign.vault.get(place.id);
  if (!record) return undefined;
  const lines = new Lines(text);
  const line = lines.lineAt(offset);
  const front = findFrontMatter(text, lines);
  const inFrontMatter = front !== undefined && line >= 1 && lines.startOf(line) < front.block.end;
  return messageHover(lines, line, context.messagesOf?.(record.id) ?? []) ?? linkHover(text, offset, record, campaign) ?? (inFrontMatter ? fieldHover(lines, line, offset, record, context) : bodyHover(lines, line, offset, record, context));
}

function linkHover(text: string, offset: number, from: NoteRecord, campaign: Campaign): Hover | undefined {
  const link = linkAt(text, offset);
  if (!link) return undefined;
  const found = campaign.vault.resolve(link, from);
  if (!found) return link.kind === 'text' ? undefined : { range: link.range, lines: [say('There is no note called “{0}” yet.', link.target)] };
  return { range: link.range, lines: found.record ? cardOf(found.record, campaign) : [say('{0}', found.place.path)] };
}

/** A note in a few lines: of a person title and company, score, state, last touch and what is next. */
function cardOf(record: NoteRecord, campaign: Campaign): Text[] {
  if (record.type === 'person') return personCard(record, campaign);
  const company = record.type === 'role' ? campaign.vault.companyOf(record)?.name : undefined;
  const status = record.type === 'role' ? record.fields.status : record.type === 'company' ? record.fields.stage : undefined;
  return [company === undefined ? say('{0}', record.name) : say('{0}, {1}', record.name, company), ...(status ? [say('Status: {0}', status)] : []), say('{0}', record.path)];
}

function personCard(person: Person, campaign: Campaign): Text[] {
  const history = historyIn(campaign, person)!;
  const score = scoreOf(person, campaign.rules);
  const [next] = followUpsOfNote(person, history, campaign);
  const touched = lastTouch(history)?.day;
  const about = [person.fields.title, campaign.vault.companyOf(person)?.name].filter((each) => each !== undefined);
  return [
    about.length === 0 ? say('{0}', person.name) : about.length === 1 ? say('{0}, {1}', person.name, about[0]!) : say('{0}, {1}, {2}', person.name, about[0]!, about[1]!),
    score.verdict === 'unrated' ? say('Unrated: {0} so far', score.total) : say('{0} of 20', score.total),
    say('State: {0}', labelOfState(stateOf(person, history, campaign))),
    touched ? say('Last contact: {0}', touched) : say('No contact yet'),
    ...(next ? [say('Next: {0} on {1}. {2}', whatToDo(next), next.due, next.why)] : []),
  ];
}

function fieldHover(lines: Lines, line: number, offset: number, record: NoteRecord, context: HoverContext): Hover | undefined {
  const content = lines.textOf(line);
  const start = lines.startOf(line);
  const entry = /^([ ]*)([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(content);
  if (!entry) return undefined;
  const key = entry[2]!;
  const keyRange = range(start + entry[1]!.length, start + entry[1]!.length + key.length);
  const valueStart = start + content.length - content.slice(keyRange.end - start).replace(/^[ \t]*:[ \t]*/, '').length;
  const value = /^(?:"[^"]*"|'[^']*'|[^#]*?)(?=[ \t]*(?:#|$))/.exec(lines.textOf(line).slice(valueStart - start))?.[0] ?? '';
  const isInValue = offset >= valueStart && offset <= valueStart + value.length && value !== '';
  const factor = factors.find((each) => each === key);
  if (isInValue && factor && record.type === 'person') return { range: range(valueStart, valueStart + value.length), lines: ratingLines(factor, value, record, context.campaign) };
  const day = isInValue ? parseDay(value.replace(/["']/g, '')) : undefined;
  if (day) return { range: range(valueStart, valueStart + value.length), lines: dayLines(day, context) };
  const facts = factsOf(record.type, key);
  return facts && offset <= keyRange.end ? { range: keyRange, lines: [facts.doc, facts.expects] } : undefined;
}

/** What a rating stands for, what the four come to, and what would lift them to where one asks. */
function ratingLines(factor: Factor, value: string, person: Person, { rules }: Campaign): Text[] {
  const { label, levels, advice } = rubrics[factor];
  const level = levels[Number(value.replace(/["']/g, '')) - 1];
  const score = scoreOf(person, rules);
  const total = score.verdict === 'unrated' ? say('Not all four are rated yet: {0} so far.', score.total) : say('Together {0} of 20; from {1} on it is time to ask.', score.total, rules.pursueFrom);
  const missing = rules.pursueFrom - score.total;
  return [level ? say('{0} {1}: {2}', label, Number(value.replace(/["']/g, '')), level) : label, total, ...(missing > 0 && score.verdict === 'build' ? [say('{0} more are needed. {1}', missing, advice)] : [])];
}

const weekdays: readonly Text[] = [say('Monday'), say('Tuesday'), say('Wednesday'), say('Thursday'), say('Friday'), say('Saturday'), say('Sunday')];

function dayLines(day: Day, { campaign, pressing }: HoverContext): Text[] {
  const away = daysBetween(campaign.today, day);
  const weekday = weekdays[weekdayOf(day)]!;
  const distance = away === 0 ? say('today') : away > 0 ? say('in {0} days', away) : say('{0} days ago', -away);
  const start = firstNotBefore(pressing, ({ due }) => (due < day ? -1 : 1));
  const due = pressing.slice(start, firstNotBefore(pressing, (each) => (each.due <= day ? -1 : 1)));
  const names = due.slice(0, 5).map((each) => say('{0}: {1}', each.record.name, whatToDo(each)));
  return [say('{0}, {1}', weekday, distance), ...names, ...(due.length > 5 ? [say('and {0} more', due.length - 5)] : [])];
}

function bodyHover(lines: Lines, line: number, offset: number, record: NoteRecord, context: HoverContext): Hover | undefined {
  const content = lines.textOf(line);
  const at = offset - lines.startOf(line);
  const word = (pattern: RegExp): { readonly text: string; readonly range: Range } | undefined => {
    for (const match of content.matchAll(pattern)) {
      if (match.index <= at && at <= match.index + match[0].length) return { text: match[1] ?? match[0], range: range(lines.startOf(line) + match.index, lines.startOf(line) + match.index + match[0].length) };
    }
    return undefined;
  };
  const placeholder = word(/\{\{\s*([\w-]+)\s*\}\}/g);
  const known = placeholder && placeholders.find(({ name }) => name === placeholder.text);
  if (known) {
    if (!known.valueIn) return { range: placeholder.range, lines: [known.meaning] };
    const value = known.valueIn({ vault: context.campaign.vault, person: record.type === 'person' ? record : undefined });
    return { range: placeholder.range, lines: [known.meaning, value === undefined ? say('Your notes do not say it yet.') : say('{0}', value)] };
  }
  const written = word(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g);
  const day = written && parseDay(written.text);
  if (day) return { range: written.range, lines: dayLines(day, context) };
  return verbHover(lines, line, offset, record);
}

function verbHover(lines: Lines, line: number, offset: number, { type }: NoteRecord): Hover | undefined {
  if (!/^[ \t]*[-*+][ \t]/.test(lines.textOf(line))) return undefined;
  const item = readLogItem(line, lines.rangeOf(line), lines);
  const verb = item.hasDay ? verbOf(item.words, type) : undefined;
  const isHere = item.verbRange.start <= offset && offset <= item.verbRange.end;
  return verb && isHere ? { range: item.verbRange, lines: [say('{0}', verb), meaningOf(verb)] } : undefined;
}
