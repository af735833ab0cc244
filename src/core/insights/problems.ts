import type { Problem } from '../basics/problem';
import { say } from '../basics/say';
import type { NoteRecord, RecordLink } from '../records/record';
import { inOrder } from '../records/read';
import type { Campaign } from './campaign';
import { isSpent } from './followUps';
import type { History } from './history';

/** Everything that is wrong in a record on a day: what reading it found, and what only the other notes or the day can tell. */
export function problemsOf(record: NoteRecord, history: History | undefined, campaign: Campaign): Problem[] {
  return inOrder([...record.problems, ...futureEntries(record, campaign), ...spentNext(record, history), ...secondAsks(record, campaign), ...ambiguousLinks(record, campaign)]);
}

function futureEntries(record: NoteRecord, { today }: Campaign): Problem[] {
  return record.log
    .filter((entry) => entry.day > today)
    .map((entry) => ({
      code: 'future-entry',
      severity: 'info',
      start: entry.dayStart,
      end: { ...entry.dayStart, column: entry.dayStart.column + 10 },
      text: say('This day is still to come; the entry counts from then on. A plan is a task: - [ ] {0} …', entry.day),
    }));
}

function spentNext(record: NoteRecord, history: History | undefined): Problem[] {
  const place = record.places.fields.get('next');
  if (record.type !== 'person' || !history || !place || !isSpent(record, history)) return [];
  return [{ code: 'spent-next', severity: 'hint', ...place, text: say('You have been in touch since, so this day is spent and does not count.') }];
}

function secondAsks(record: NoteRecord, { vault }: Campaign): Problem[] {
  return record.log.flatMap(({ secondLink }): Problem[] => {
    if (!secondLink || vault.resolve(secondLink, record)?.record?.type !== 'role') return [];
    return [{ code: 'second-ask', severity: 'hint', start: secondLink.start, end: secondLink.end, text: say('One entry is one ask: give the second role a line of its own.') }];
  });
}

function ambiguousLinks(record: NoteRecord, { vault }: Campaign): Problem[] {
  const links: RecordLink[] = [...[...record.links.values()].flat(), ...record.log.flatMap(({ link }) => link ?? [])];
  return links.flatMap((link): Problem[] => {
    const found = vault.candidates(link, record);
    const [first, second] = found;
    if (!first || !second) return [];
    return [{ code: 'ambiguous-link', severity: 'warning', start: link.start, end: link.end, text: say('More than one note is called this; {0} is taken, not {1}.', first.path, second.path) }];
  });
}
