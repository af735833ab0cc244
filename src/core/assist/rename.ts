import { applyEdits, isRefusal, type Plan, type Refusal, type TextEdit } from '../basics/edit';
import { fold } from '../basics/fold';
import { say, type Text } from '../basics/say';
import { setFields, unsound } from '../edits/fields';
import { freePath, safeFileName } from '../edits/newNote';
import { settle } from '../edits/settle';
import { readNote } from '../notes/note';
import { factsOfField } from '../records/fields';
import { fileNameOf, nameKeyOf, readRecord, typeOf } from '../records/read';
import { placeOf, type NotePlace } from '../records/place';
import type { NoteRecord } from '../records/record';
import { schemas, type RecordType } from '../records/schemas';
import type { Vault } from '../vault/vault';
import { linksInNote } from './links';
import type { NoteLink } from './linksNamed';
import { respelt, type Renaming } from './linksRenamed';
import { nameEntry } from './references';

/** A rename that can be made, note by note: {@link renameIn} says what changes in each that {@link mayName} one of `names`. */
export interface Rename extends Renaming {
  /** What changes in the renamed note itself, its links apart. */
  readonly own: readonly TextEdit[];
  /** The folded names that links to the note had or will have. */
  readonly names: readonly string[];
}

/** Gives a person, a company or a role another name, and its file with it. `taken` are the paths of all files in its folder. */
export function planRename(record: NoteRecord, text: string, wish: string, taken: Iterable<string>, vault: Vault): Rename | Refusal {
  if (record.type !== 'person' && record.type !== 'company' && record.type !== 'role') return { refused: say('Only people, companies and roles can be renamed here.') };
  const name = wish.replace(/\s+/g, ' ').trim();
  const note = readNote(text);
  if (note.conflicted) return { refused: say('This note has a merge conflict. Choose what to keep first.') };
  if (!note.frontMatter?.sound) return unsound;
  const given = nameEntry(note);
  const file = fileNameOf(record.path);
  const called = given?.value.kind === 'text' ? given.value.text.trim() : file;
  if (name === '') return { refused: say('A name is needed.') };
  if (name === called) return { refused: say('It has this name already.') };
  // Two roles may have one title; their files tell them apart.
  const namesake = record.type === 'role' ? undefined : vault.candidates({ target: name, kind: 'text' }, record).find(({ id }) => id !== record.id);
  if (namesake) return { refused: say('“{0}” is a name of {1} already. Links by it would no longer say which of the two they mean.', name, namesake.path) };
  const path = pathFor(record.path, called, name, taken);
  // Where the file alone says the name, it goes on doing so if it can.
  const own = given?.value.kind === 'text' || fileNameOf(path) !== name ? setFields(note, new Map([[nameKeyOf(record.type), name]])) : [];
  if (isRefusal(own)) return own;
  return renamed(record, { was: called, will: name }, path, text, own, vault);
}

/** A file that is moved or renamed by hand: its links follow, and nothing else changes. */
export function planMove(record: NoteRecord, text: string, path: string, vault: Vault): Rename {
  const name = readRecord(text, { ...placeOf(record), path })?.name ?? record.name;
  return renamed(record, { was: record.name, will: name }, path, text, [], vault);
}

function renamed(record: NoteRecord, name: { readonly was: string; readonly will: string }, path: string, text: string, own: readonly TextEdit[], vault: Vault): Rename {
  const place = { ...placeOf(record), path };
  const after = vault.update([{ ...place, record: readRecord(applyEdits(text, own), place) }]);
  const names = [...new Set([...vault.namesOf(record.id), ...after.namesOf(record.id)])];
  return { was: { ...placeOf(record), name: name.was }, will: { ...place, name: name.will }, before: vault, after, own, names };
}

/** What the rename changes in a record; refused where it would change what any other link means. */
export function renameIn(rename: Rename, from: NotePlace, text: string): Plan {
  const plan = editsIn(rename, from, text);
  return isRefusal(plan) ? { refused: say('{0}: {1}', from.path, plan.refused) } : plan;
}

function editsIn(rename: Rename, from: NotePlace, text: string): Plan {
  const { was, will, before } = rename;
  const isOwn = from.id === was.id;
  const goal = isOwn ? will : from;
  const links = linksInNote(text);
  const edits = isOwn ? [...rename.own] : [];
  for (const link of links) {
    if (before.resolve(link, from)?.place.id !== was.id) continue;
    const edit = respelt(link, text, goal, rename);
    if (!edit) return { refused: say('The link “{0}” could not say any more which note it means.', link.target) };
    if (edit !== 'stays' && text.slice(edit.start, edit.end) !== edit.newText) edits.push(edit);
  }
  const meantElse = changedMeaning(rename, [links, from], [linksInNote(applyEdits(text, edits)), goal]);
  return meantElse ? { refused: meantElse } : settled(text, edits);
}

/** Each link must mean what it meant, and be no less clear; undefined when all do. */
function changedMeaning({ was, before, after }: Rename, [links, from]: LinksIn, [links2, goal]: LinksIn): Text | undefined {
  if (links2.length !== links.length) return byHand;
  for (const [index, link] of links.entries()) {
    const [meant, means] = [before.candidates(link, from), after.candidates(links2[index]!, goal)];
    const isSame = meant[0]?.id === means[0]?.id;
    if (isSame && means.length <= Math.max(1, meant.length)) continue;
    return meant[0]?.id === was.id ? byHand : say('The link “{0}” would then mean this note, or no longer say which one.', link.target);
  }
  return undefined;
}

type LinksIn = readonly [readonly NoteLink[], NotePlace];

const byHand = say('This note is built in a way that can’t be changed safely here. Please change it by hand.');

/** Sure that all but the name and the links reads as before. */
function settled(text: string, edits: readonly TextEdit[]): Plan {
  if (edits.length === 0) return [];
  const note = readNote(text);
  if (!note.conflicted && !note.frontMatter?.sound) return unsound;
  const after = readNote(applyEdits(text, edits));
  const read = writtenKeys(typeOf(note)!).map((key) => {
    const value = after.frontMatter?.entries.get(key)?.value;
    return [key, value?.kind === 'text' ? value.text : undefined] as const;
  });
  return settle(note, edits, { fields: new Map(read) });
}

function writtenKeys(type: RecordType): string[] {
  return [nameKeyOf(type), ...Object.entries(schemas[type].shape).flatMap(([key, schema]) => (factsOfField(schema).links ? [key] : []))];
}

/** The file follows the name as it did before: whole, behind a company (`Northwind - …`), or with hyphens for spaces. */
function pathFor(path: string, called: string, name: string, taken: Iterable<string>): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const file = fileNameOf(path);
  const others = [...taken].filter((each) => each !== path);
  return freePath(folder, safeFileName(fileFor(file, safeFileName(called), safeFileName(name))), others, /\.(?:md|markdown)$/i.exec(path)?.[0]);
}

function fileFor(file: string, called: string, name: string): string {
  const front = file.slice(0, Math.max(0, file.length - called.length));
  if (/(?:^|[^\p{L}\p{N}])$/u.test(front) && fold(file.slice(front.length)) === fold(called)) return front + name;
  const joint = ['-', '_'].find((each) => fold(called.replaceAll(' ', each)) === fold(file));
  if (!joint) return name;
  const joined = name.replaceAll(' ', joint);
  return file === file.toLowerCase() ? joined.toLowerCase() : joined;
}
