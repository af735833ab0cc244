import { l10n } from 'vscode';
import { addDays, addMonths, dayOf, type Day } from '../../core/basics/day';
import type { ChartSection } from '../../dashboard/protocol';
import type { Person } from '../../core/records/record';
import { seriesOf, withToday, type RelationshipHistory } from '../../live/relationshipOverTime';

const months = 12;

/** How close your relationships were rated, month by month, as Git remembers the notes. Undefined where it remembers too little. */
export function relationshipChart(history: RelationshipHistory | undefined, people: readonly Person[], today: Day): ChartSection | undefined {
  if (!history) return undefined;
  // What is not committed yet counts as of today, as it does in the list of people.
  const now = people.map(({ id, fields }) => ({ id, relationship: fields.relationship }));
  const series = seriesOf(withToday(history, now, today), monthEnds(today)).filter(({ mean }) => mean !== undefined);
  if (series.length < 2) return undefined;
  return {
    id: 'relationship',
    kind: 'chart',
    chart: 'lines',
    unit: 'count',
    title: l10n.t('Relationships over time'),
    explanation: l10n.t('The mean rating at the end of each month, as Git remembers your notes.'),
    domain: [1, 5],
    labels: { category: l10n.t('Month'), value: l10n.t('Mean rating, 1 to 5') },
    rows: series.map(({ day, mean, rated, unknown }) => ({
      label: day.slice(0, 7),
      value: Math.round((mean ?? 0) * 100) / 100,
      note: unknown > 0 ? l10n.t('{0} rated, of {1} it is not known', rated, unknown) : l10n.t('{0} rated', rated),
      notes: [],
    })),
  };
}

/** The last days of the last months, and today. */
function monthEnds(today: Day): Day[] {
  const first = dayOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1);
  return [...Array.from({ length: months - 1 }, (_, at) => addDays(addMonths(first, at - months + 2), -1)), today];
}
