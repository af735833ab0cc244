import { applyEdits, type TextEdit } from '../basics/edit';
import { lineEndOf, range, type Range } from '../basics/range';
import { say, type Text } from '../basics/say';
import { likelyMeant } from '../basics/spelling';
import { addEmptyFields, removeFieldEdit } from '../edits/fields';
import { keepBothEdits } from '../edits/keepBoth';
import type { NewNoteType } from '../edits/newNote';
import { scalar } from '../edits/scalar';
import { stageAhead } from '../insights/roles';
import type { Campaign } from '../insights/campaign';
import type { FrontMatterEntry } from '../notes/frontMatter';
import { findLinks } from '../notes/links';
import { readNote, type Note } from '../notes/note';
import { readRecord, typeOf } from '../records/read';
import type { NotePlace } from '../records/place';
import { factors, factsOf, recordTypes, schemas, type RecordType } from '../records/schemas';
import { verbs } from '../records/verbs';
import { daysMeant } from './dayForms';

/** One way out of a problem: edits of the note, or a note that is to be made. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly TextEdit[];
  readonly create?: { readonly type: NewNoteType; readonly name: string };
  /** It is the one right answer, and may be made for all problems of its kind at once. */
  readonly isSafe: boolean;
}

/** A problem as it is shown: its code, and where it stands in the text. */
export interface ShownProblem {
  readonly code: string;
  readonly range: Range;
}

interface Spot {
  readonly range: Range;
  /** What stands there. */
  readonly written: string;
  readonly note: Note;
  /** Undefined in a note that is no record yet. */
  readonly type: RecordType | undefined;
  /** The field it is the key or the value of. */
  readonly entry: FrontMatterEntry | undefined;
  readonly place: NotePlace;
  readonly campaign: Campaign;
}

type Fixer = (spot: Spot) => readonly Fix[];

/** The ways out of a problem, the best first; none where only the user can know. */
export function fixesFor(problem: ShownProblem, text: string, place: NotePlace, campaign: Campaign): Fix[] {
  const note = readNote(text);
  const type = typeOf(note);
  const fixer = fixers.get(problem.code);
  if (!fixer || (note.conflicted && problem.code !== 'conflict')) return [];
  const within = ({ start, end }: Range): boolean => start <= problem.range.start && problem.range.end <= end;
  const entry = [...(note.frontMatter?.entries.values() ?? [])].find((each) => within(each.keyRange) || within(each.value.range));
  const spot = { range: problem.range, written: text.slice(problem.range.start, problem.range.end), note, type, entry, place, campaign };
  return fixer(spot).filter((fix) => mends(fix, problem, text, place));
}

/** The ratings that a person lacks, as keys to be filled in; undefined when there is nothing to add. */
export function missingRatings(text: string): Fix | undefined {
  const note = readNote(text, 'front matter');
  if (typeOf(note) !== 'person' || note.conflicted) return undefined;
  const edits = addEmptyFields(note, factors);
  return edits.length > 0 ? { title: say('Add the ratings that are missing'), edits, isSafe: false } : undefined;
}

/** An edit that would leave as much wrong as before is none: the note is read again as it would be. */
function mends({ edits }: Fix, { code }: ShownProblem, text: string, place: NotePlace): boolean {
  if (edits.length === 0) return true;
  const count = (each: string): number => readRecord(each, place)?.problems.length ?? Infinity;
  const [before, after] = [count(text), count(applyEdits(text, edits))];
  return seenFromOutside.has(code) ? after <= before : after < before;
}

/** Problems that only the day or the other notes can tell. */
const seenFromOutside: ReadonlySet<string> = new Set(['spent-next', 'status-behind-log']);

const replace = ({ range: { start, end } }: Pick<Spot, 'range'>, newText: string): TextEdit => ({ start, end, newText });

/** A value in the quotes that stand there now. */
function inStyle(value: string, { entry }: Spot): string {
  const style = entry?.value.kind === 'text' ? entry.value.style : 'plain';
  return style === 'double' || style === 'single' ? scalar(value, style) : value;
}

/** Words that may have been meant. */
function chooseValue(spot: Spot): Fix[] {
  const { entry, type, written } = spot;
  const values = entry && type && factsOf(type, entry.key)?.values;
  if (!entry || entry.value.kind !== 'text' || !values) return [];
  const meant = likelyMeant(entry.value.text, values);
  const to = (value: string, isSafe: boolean): Fix => ({ title: say('Change to “{0}”', value), edits: [replace(spot, inStyle(value, spot))], isSafe });
  const others = values.filter((value) => value !== meant && value !== written);
  return [...(meant ? [to(meant, true)] : []), ...(others.length <= mostChoices ? others.map((value) => to(value, false)) : [])];
}

const mostChoices = 9;

function writeDay(spot: Spot): Fix[] {
  const written = spot.entry?.value.kind === 'text' ? spot.entry.value.text : spot.written.replace(/:$/, '');
  const days = daysMeant(written, spot.campaign.today);
  return days.map((day) => ({ title: say('Change to {0}', day), edits: [replace(spot, inStyle(day, spot))], isSafe: days.length === 1 }));
}

/** The first word of a link’s field says what kind of note it leads to; in a log it is a role that one asks about. */
function createNote({ entry, written }: Spot): Fix[] {
  const name = findLinks(written)[0]?.target.split('/').at(-1)?.replace(/\.(?:md|markdown)$/i, '');
  if (!name) return [];
  const types: readonly NewNoteType[] = entry ? [entry.key === 'company' ? 'company' : 'person'] : ['role', 'person', 'company'];
  return types.map((type) => ({ title: createTitle(type, name), edits: [], create: { type, name }, isSafe: false }));
}

function createTitle(type: NewNoteType, name: string): Text {
  switch (type) {
    case 'person':
      return say('Make a note about the person “{0}”', name);
    case 'company':
      return say('Make a note about the company “{0}”', name);
    case 'role':
      return say('Make a note about the role “{0}”', name);
  }
}

const fixers: ReadonlyMap<string, Fixer> = new Map<string, Fixer>([
  [
    'conflict',
    ({ note }) => {
      const edits = keepBothEdits(note);
      return edits ? [{ title: say('Keep the log entries of both sides'), edits, isSafe: false }] : [];
    },
  ],
  [
    'unknown-type',
    (spot) => {
      const meant = spot.entry?.value.kind === 'text' ? likelyMeant(spot.entry.value.text.trim(), recordTypes) : undefined;
      return meant ? [{ title: say('Change to “{0}”', meant), edits: [replace(spot, inStyle(meant, spot))], isSafe: true }] : [];
    },
  ],
  [
    'unknown-key',
    (spot) => {
      const keys = spot.type ? Object.keys(schemas[spot.type].shape) : [];
      const meant = likelyMeant(spot.written, keys.filter((key) => !spot.note.frontMatter?.entries.has(key)));
      return meant ? [{ title: say('Change to “{0}”', meant), edits: [replace(spot, meant)], isSafe: true }] : [];
    },
  ],
  ['invalid-value', chooseValue],
  ['impossible-day', writeDay],
  ['ambiguous-day', writeDay],
  [
    'unknown-verb',
    (spot) => {
      const meant = likelyMeant(spot.written, verbs.map(({ verb }) => verb));
      return [...(meant ? [{ title: say('Change to “{0}”', meant), edits: [replace(spot, meant)], isSafe: false }] : [])];
    },
  ],
  [
    'bare-link',
    (spot) => {
      const links = findLinks(spot.written).map(({ range: { start, end } }) => JSON.stringify(spot.written.slice(start, end)));
      const isList = /^\[\s*\[\[/.test(spot.written) || links.length > 1;
      return links.length > 0 && !/[\r\n]/.test(spot.written) ? [{ title: say('Put the links in quotes'), edits: [replace(spot, isList ? `[${links.join(', ')}]` : links[0]!)], isSafe: true }] : [];
    },
  ],
  ['missing-note', createNote],
  [
    'spent-next',
    ({ note }) => {
      const edit = removeFieldEdit(note, 'next');
      return edit ? [{ title: say('Remove the day that is spent'), edits: [edit], isSafe: true }] : [];
    },
  ],
  [
    'status-behind-log',
    (spot) => {
      const record = spot.campaign.vault.get(spot.place.id);
      const stage = record?.type === 'role' ? stageAhead(record, spot.campaign.today) : undefined;
      return stage ? [{ title: say('Change to “{0}”, as the log says', stage), edits: [replace(spot, inStyle(stage, spot))], isSafe: true }] : [];
    },
  ],
  [
    'front-matter-open',
    ({ note }) => {
      const end = note.frontMatter?.block.end;
      if (end === undefined) return [];
      const lineEnd = lineEndOf(note.text);
      const isOnNewLine = /[\r\n]$/.test(note.text.slice(0, end));
      return [{ title: say('Close the front matter'), edits: [{ ...range(end, end), newText: `${isOnNewLine ? '' : lineEnd}---${lineEnd}` }], isSafe: true }];
    },
  ],
]);
