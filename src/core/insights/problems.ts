import type { Problem } from '../basics/problem';
import type { Span } from '../basics/range';
import { say, type Text } from '../basics/say';
import { byPath } from '../records/place';
import type { NoteRecord } from '../records/record';
import { inOrder } from '../records/read';
import { factors } from '../records/schemas';
import type { Campaign } from './campaign';
import { isSpent } from './followUps';
import type { History } from './history';
import { endsOf, linkProblems } from './linkProblems';
import { stageAhead } from './roles';

/** Everything that is wrong in a record on a day: what reading it found, and what only the other notes or the day can tell. */
export function problemsOf(record: NoteRecord, history: History | undefined, campaign: Campaign): readonly Problem[] {
  const found = [...futureEntries(record, campaign), ...spentNext(record, history), ...statusBehindLog(record, campaign), ...sameNames(record, campaign), ...withoutCompany(record), ...linkProblems(record, campaign)];
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

/** A role whose log has come further than its status says. */
function statusBehindLog(record: NoteRecord, { today }: Campaign): Problem[] {
  const place = record.places.fields.status;
  if (record.type !== 'role' || !place) return [];
  const ahead = stageAhead(record, today);
  return ahead ? [{ code: 'status-behind-log', severity: 'warning', ...endsOf(place), text: say('The log has come to “{0}”; the status says “{1}”.', ahead, record.fields.status!) }] : [];
}

/** Two people or two companies of one name: links by it mean only one of them. */
function sameNames(record: NoteRecord, { vault }: Campaign): Problem[] {
  if (record.type !== 'person' && record.type !== 'company') return [];
  const [other] = vault.named(record.name).filter((each) => each.id !== record.id && each.type === record.type).sort(byPath);
  if (!other) return [];
  const place = record.places.fields.name ?? firstLine(record);
  return [{ code: 'same-name', severity: 'warning', ...endsOf(place), text: say('{0} has this name, too; a link by it means only one of the two. An alias or the file’s name tells them apart.', other.path) }];
}

/** Whoever is rated is meant to refer you somewhere; a role is somewhere in any case. */
function withoutCompany(record: NoteRecord): Problem[] {
  if ((record.type !== 'person' && record.type !== 'role') || record.links.company?.[0]) return [];
  if (record.type === 'role') return [withoutIt(record, say('Which company hires? Without it nobody knows who could refer you.'))];
  const isReferrer = factors.every((factor) => record.fields[factor] !== undefined) && (record.fields.status ?? 'active') === 'active';
  return isReferrer ? [withoutIt(record, say('Where do they work? Without a company nobody knows where they could refer you.'))] : [];
}

function withoutIt(record: NoteRecord, text: Text): Problem {
  return { code: 'no-company', severity: 'hint', ...endsOf(firstLine(record)), text };
}

function firstLine({ places }: NoteRecord): Span {
  return { line: places.frontMatter, column: 0, endLine: places.frontMatter, endColumn: 3 };
}
