import type { Problem } from '../basics/problem';
import type { Span } from '../basics/range';
import { say } from '../basics/say';
import type { RecordLink } from '../records/entries';
import type { NoteRecord } from '../records/record';
import { inOrder } from '../records/read';
import type { WrittenLink } from '../vault/linkIndex';
import type { Vault } from '../vault/vault';
import type { Campaign } from './campaign';
import { isSpent } from './followUps';
import type { History } from './history';

/** Everything that is wrong in a record on a day: what reading it found, and what only the other notes or the day can tell. */
export function problemsOf(record: NoteRecord, history: History | undefined, campaign: Campaign): readonly Problem[] {
  const found = [...futureEntries(record, campaign), ...spentNext(record, history), ...linkProblems(record, campaign)];
  return found.length === 0 ? record.problems : inOrder([...record.problems, ...found]);
}

function futureEntries({ log }: NoteRecord, { today }: Campaign): Problem[] {
  // The last entry is the newest.
  if ((log.at(-1)?.day ?? today) <= today) return [];
  return [...log]
    .filter((entry) => entry.day > today)
    .map((entry) => ({
      code: 'future-entry',
      severity: 'info',
      start: { line: entry.line, column: entry.column },
      end: { line: entry.line, column: entry.column + 10 },
      text: say('This day is still to come; the entry counts from then on. A plan is a task: - [ ] {0} …', entry.day),
    }));
}

function spentNext(record: NoteRecord, history: History | undefined): Problem[] {
  const place = record.places.fields.next;
  if (record.type !== 'person' || !history || !place || !isSpent(record, history)) return [];
  return [{ code: 'spent-next', severity: 'hint', ...endsOf(place), text: say('You have been in touch since, so this day is spent and does not count.') }];
}

/** What is wrong with links. A log speaks of few notes, and often: each name is looked up once, and most are as they should be. */
function linkProblems(record: NoteRecord, { vault }: Campaign): Problem[] {
  const fields = Object.values(record.links).flat();
  const isAmbiguous = (link: WrittenLink): boolean => vault.candidates(link, record).length > 1;
  const inFields = fields.filter(isAmbiguous).map((link) => ambiguous(link, record, vault));
  const names = record.log.names.filter(isAmbiguous);
  if (names.length === 0 && record.log.names.length < 2) return inFields;
  const inLog = [...record.log].flatMap(({ link, secondLink }): Problem[] => [
    ...(link && names.some(({ target, kind }) => target === link.target && kind === link.kind) ? [ambiguous(link, record, vault)] : []),
    ...(secondLink && vault.resolve(secondLink, record)?.record?.type === 'role' ? [secondAsk(secondLink)] : []),
  ]);
  return [...inFields, ...inLog];
}

function secondAsk(link: RecordLink): Problem {
  return { code: 'second-ask', severity: 'hint', ...endsOf(link), text: say('One entry is one ask: give the second role a line of its own.') };
}

function ambiguous(link: RecordLink, from: NoteRecord, vault: Vault): Problem {
  const [first, second] = vault.candidates(link, from);
  return { code: 'ambiguous-link', severity: 'warning', ...endsOf(link), text: say('More than one note is called this; {0} is taken, not {1}.', first!.path, second!.path) };
}

function endsOf({ line, column, endLine, endColumn }: Span): Pick<Problem, 'start' | 'end'> {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
