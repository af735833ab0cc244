import { laterOf, type Day } from '../core/basics/day';
import type { Fact, HistoryCache } from './historyCache';
import { FactsOfSource, versionsBack, type RatedVersion, type VersionSource } from './noteVersions';
import type { Breath } from './ports';
import type { PersonHistory, RatingPoint, RelationshipHistory } from './relationshipOverTime';

/** A person's note, and where its versions are. */
export interface TrackedNote {
  readonly id: string;
  /** In the repository. */
  readonly path: string;
  readonly source: VersionSource;
}

export interface HistoryReading {
  readonly history: RelationshipHistory;
  /** What the reading needed to know, for the next one. */
  readonly cache: HistoryCache;
  /** There would be more to read: another reading with the cache goes on from there. */
  readonly wasStopped: boolean;
}

/** So many people are followed, the first of those given, and so many versions of notes are read in all, known ones included. */
export const mostPeople = 500;
export const mostTexts = 2_000;
/** Readings that were stopped leave facts behind which nobody may ask for again. */
const mostFacts = 20_000;
const mostHeads = 10;

/**
 * Reads how people's ratings changed, from the versions of their notes. First everyone's newest version, then always the next one of
 * whoever is known for the shortest time: wherever it ends, all are known about equally far back, and what it comes to depends on
 * nothing but notes and commits, unless it is stopped. Never rejects: of what cannot be read, nothing is known.
 */
export async function readHistory(notes: readonly TrackedNote[], cache: HistoryCache, breath: Breath, isStopped: () => boolean): Promise<HistoryReading> {
  const used = new Map<string, Fact>();
  const followed = notes.slice(0, mostPeople);
  const sources = new Map<VersionSource, FactsOfSource>();
  for (const source of new Set(followed.map((note) => note.source))) {
    const facts = await factsOf(source, cache, used).catch(() => undefined);
    if (facts) sources.set(source, facts);
  }
  let left = mostTexts;
  const lives = followed.flatMap(({ id, path, source }) => (sources.has(source) ? new Life(id, versionsBack(path, sources.get(source)!, () => left-- > 0)) : []));
  const open = new Set(lives);
  let wasStopped = false;
  for (let life = lives[0]; life && !(wasStopped = isStopped()); life = nextOf(open)) {
    await life.goBack();
    if (life.isTold) open.delete(life);
    await breath();
  }
  const heads = [...sources.values()].map(({ head }) => head);
  const isKept = wasStopped && cache.facts.size < mostFacts;
  const next = isKept ? { heads: [...new Set([...heads, ...cache.heads])].slice(0, mostHeads), facts: new Map([...cache.facts, ...used]) } : { heads, facts: used };
  return { history: { people: lives.flatMap(historyOf) }, cache: next, wasStopped };
}

async function factsOf(source: VersionSource, cache: HistoryCache, used: Map<string, Fact>): Promise<FactsOfSource | undefined> {
  const head = await source.head();
  if (head === undefined) return undefined;
  let earlier: ConstructorParameters<typeof FactsOfSource>[4];
  // Of which repository a head was is not known, but only its own knows it.
  for (const before of cache.heads) {
    const isChanged = before === head || earlier ? undefined : await source.changedSince?.(before).catch(() => undefined);
    if (isChanged) earlier = { head: before, isChanged };
  }
  return new FactsOfSource(source, head, cache, used, earlier);
}

/** Who is known for the shortest time; first of all, who is not known at all. */
function nextOf(open: ReadonlySet<Life>): Life | undefined {
  let next: Life | undefined;
  for (const life of open) {
    if (life.knownFrom === undefined) return life;
    if (!next || life.knownFrom > next.knownFrom!) next = life;
  }
  return next;
}

/** A person's note as far back as it was read. */
class Life {
  readonly versions: RatedVersion[] = [];
  isTold = false;
  isWhole = false;

  constructor(
    readonly id: string,
    private readonly past: AsyncGenerator<RatedVersion, boolean>,
  ) {}

  get knownFrom(): Day | undefined {
    return this.versions.at(-1)?.day;
  }

  async goBack(): Promise<void> {
    try {
      const { value, done } = await this.past.next();
      if (!done) this.versions.push(value);
      else [this.isTold, this.isWhole] = [true, value];
    } catch {
      // A failed read is no deletion: what is known ends here.
      this.isTold = true;
    }
  }
}

/** Of a note that no commit has, there is no history; of one that was not reached, nothing is known. */
function historyOf({ id, versions, isWhole }: Life): PersonHistory[] {
  return versions.length === 0 && isWhole ? [] : [{ id, points: pointsOf(versions), isWhole }];
}

/**
 * The days on which the rating became another, from the versions, newest first. Of one day the last version counts. Days follow the
 * commits: one that claims to be older than the commit it stands on (a wrong clock, a commit taken over later) counts from that one's day on.
 */
function pointsOf(versions: readonly RatedVersion[]): RatingPoint[] {
  const points: RatingPoint[] = [];
  for (const { day: written, relationship } of [...versions].reverse()) {
    const day = laterOf(written, points.at(-1)?.day);
    if (points.at(-1)?.day === day) points.pop();
    points.push({ day, relationship });
  }
  return points.filter(({ relationship }, index) => index === 0 || points[index - 1]!.relationship !== relationship);
}
