import type { Problem } from '../basics/problem';
import type { Span } from '../basics/range';
import { say } from '../basics/say';
import type { RecordLink } from '../records/entries';
import type { NoteRecord } from '../records/record';
import type { WrittenLink } from '../vault/linkIndex';
import type { Vault } from '../vault/vault';
import type { Campaign } from './campaign';

/** What is wrong with links. A log speaks of few notes, and often: each name is looked up once, and most are as they should be. */
export function linkProblems(record: NoteRecord, { vault }: Campaign): Problem[] {
  const fields = Object.values(record.links).flat();
  const tasks = record.tasks.flatMap(({ link }) => link ?? []);
  const messages = record.messages.flatMap(({ role }) => role ?? []);
  const inFields = [...fields, ...tasks, ...messages].flatMap((link) => faultOf(link, record, vault));
  const self = (record.links.knows ?? []).filter((link) => vault.resolve(link, record)?.place.id === record.id).map(knowsSelf);
  const names = record.log.names.filter((name) => isFaulty(name, record, vault));
  if (names.length === 0 && record.log.names.length < 2) return [...inFields, ...self];
  const isNamed = (link: RecordLink): boolean => names.some(({ target, kind }) => target === link.target && kind === link.kind);
  const inLog = [...record.log].flatMap(({ link, secondLink }): Problem[] => [
    ...(link && isNamed(link) ? faultOf(link, record, vault) : []),
    ...(secondLink && vault.resolve(secondLink, record)?.record?.type === 'role' ? [secondAsk(secondLink)] : []),
  ]);
  return [...inFields, ...self, ...inLog];
}

function isFaulty(link: WrittenLink, from: NoteRecord, vault: Vault): boolean {
  const count = vault.candidates(link, from).length;
  return count > 1 || (count === 0 && link.kind !== 'text');
}

/** Plain text names what has no note; a link promises one. */
function faultOf(link: RecordLink, from: NoteRecord, vault: Vault): Problem[] {
  if (!isFaulty(link, from, vault)) return [];
  const [first, second] = vault.candidates(link, from);
  if (!first) return [{ code: 'missing-note', severity: 'info', ...endsOf(link), text: say('There is no note called “{0}” yet.', link.target) }];
  return [{ code: 'ambiguous-link', severity: 'warning', ...endsOf(link), text: say('More than one note is called this; {0} is taken, not {1}.', first.path, second!.path) }];
}

function secondAsk(link: RecordLink): Problem {
  return { code: 'second-ask', severity: 'hint', ...endsOf(link), text: say('One entry is one ask: give the second role a line of its own.') };
}

function knowsSelf(link: RecordLink): Problem {
  return { code: 'knows-self', severity: 'warning', ...endsOf(link), text: say('This is the note itself: name someone else they could introduce you to.') };
}

export function endsOf({ line, column, endLine, endColumn }: Span): Pick<Problem, 'start' | 'end'> {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
