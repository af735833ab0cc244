import { addDays, type Day } from '../core/basics/day';

/** How closely you were rated to know people, as their notes said it over time. */
export interface RelationshipHistory {
  readonly people: readonly PersonHistory[];
}

export interface PersonHistory {
  /** What the note is called. */
  readonly id: string;
  /** The first day of which something is known, and each day on which the rating became another; oldest first. None: nothing is known. */
  readonly points: readonly RatingPoint[];
  /** Whether the first point is where the note began. If not, what was before it is not known. */
  readonly isWhole: boolean;
}

export interface RatingPoint {
  readonly day: Day;
  /** 1 to 5; undefined where the note had none, or was not there. */
  readonly relationship: number | undefined;
}

/** What people were rated on a day. */
export interface MeanOfDay {
  readonly day: Day;
  /** The mean of those who had a rating; undefined where nobody is known to have had one. */
  readonly mean: number | undefined;
  readonly rated: number;
  /** Of how many it is not known any more: their history does not reach back that far. */
  readonly unknown: number;
}

/** Somebody whom a while has brought another rating. */
export interface RatingChange {
  readonly id: string;
  /** Undefined: they had none. */
  readonly from: number | undefined;
  readonly to: number;
  /** When it became what it is now. */
  readonly day: Day;
}

/** A person's rating at the end of a day. */
export function relationshipOn({ points, isWhole }: PersonHistory, day: Day): number | undefined | 'unknown' {
  const point = points.findLast((each) => each.day <= day);
  return point || isWhole ? point?.relationship : 'unknown';
}

/** The mean rating at the end of each of the days, of whoever had one then: of months, their last days. */
export function seriesOf({ people }: RelationshipHistory, days: readonly Day[]): MeanOfDay[] {
  return days.map((day) => {
    const then = people.map((person) => relationshipOn(person, day));
    const ratings = then.filter((each) => typeof each === 'number');
    const mean = ratings.length === 0 ? undefined : ratings.reduce((sum, each) => sum + each, 0) / ratings.length;
    return { day, mean, rated: ratings.length, unknown: then.filter((each) => each === 'unknown').length };
  });
}

/** Who is rated differently now than before `day` began. Whoever's rating before is not known, or who has none now, is left out. */
export function changesSince({ people }: RelationshipHistory, day: Day): RatingChange[] {
  return people.flatMap((person): RatingChange[] => {
    const from = relationshipOn(person, addDays(day, -1));
    const last = person.points.at(-1);
    if (from === 'unknown' || last?.relationship === undefined || last.relationship === from) return [];
    return [{ id: person.id, from, to: last.relationship, day: last.day }];
  });
}

/** The history with what the notes say today: what is not committed yet counts from today on. */
export function withToday({ people }: RelationshipHistory, notes: readonly { readonly id: string; readonly relationship: number | undefined }[], today: Day): RelationshipHistory {
  const known = new Map(people.map((person) => [person.id, person]));
  return {
    people: notes.map(({ id, relationship }) => {
      const { points, isWhole } = known.get(id) ?? { points: [], isWhole: false };
      const isNew = points.length === 0 || points.at(-1)!.relationship !== relationship;
      return { id, points: isNew ? [...points.filter(({ day }) => day < today), { day: today, relationship }] : points, isWhole };
    }),
  };
}
