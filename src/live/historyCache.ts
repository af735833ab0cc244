import { parseDay, type Day } from '../core/basics/day';
import type { Breath } from './ports';

/**
 * What was read of commits, kept from one reading to the next and from one start to the next. What a commit holds never changes, so
 * a fact once read stays true, whatever is checked out. A cache holds what the last reading needed, and so never outgrows its bounds.
 */
export interface HistoryCache {
  /** The commits that were checked out then. */
  readonly heads: readonly string[];
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Of a file: its rating in a commit, its versions from a commit back, newest first, or its name before a commit (empty: it had none). */
export type Fact = number | string | readonly KeptVersion[];
export type KeptVersion = readonly [commit: string, day: Day];

export const emptyCache: HistoryCache = { heads: [], facts: new Map() };

/** What stands for the rating of a note that has none, and of one that is not there. */
export const unrated = 0;
export const gone = -1;

export type FactKind = 'rating' | 'versions' | 'name';

export function keyOf(kind: FactKind, commit: string, path: string): string {
  return `${kind} ${commit} ${path}`;
}

/** The first line of a cache as text; a portion of the facts is on each other. */
interface Head {
  readonly format: number;
  readonly heads: readonly string[];
  readonly portions: number;
}

const format = 1;
const portionSize = 200; // facts
/** A text that is longer was not written here. */
const longest = 16 * 1024 * 1024; // characters

export async function writeCache({ heads, facts }: HistoryCache, breath: Breath): Promise<string> {
  const all = [...facts];
  const portions: string[] = [];
  for (let start = 0; start < all.length; start += portionSize) {
    portions.push(JSON.stringify(all.slice(start, start + portionSize)));
    await breath();
  }
  const head: Head = { format, heads, portions: portions.length };
  return [JSON.stringify(head), ...portions].join('\n');
}

/** Reads what {@link writeCache} wrote. Anything else, and what was written in another format, is no cache: only time is lost. */
export async function readCache(text: string, breath: Breath): Promise<HistoryCache> {
  if (text.length > longest) return emptyCache;
  try {
    const [first = '', ...portions] = text.split('\n');
    const head = JSON.parse(first) as Head;
    if (head.format !== format || head.portions !== portions.length || !head.heads.every(isCommit)) return emptyCache;
    const facts = new Map<string, Fact>();
    for (const portion of portions) {
      for (const [key, fact] of JSON.parse(portion) as [string, Fact][]) {
        if (!isSound(key, fact)) return emptyCache;
        facts.set(key, fact);
      }
      await breath();
    }
    return { heads: head.heads, facts };
  } catch {
    return emptyCache;
  }
}

/** Commits are handed to Git: they are names of commits, and nothing that Git would take for anything else. */
function isSound(key: string, fact: unknown): boolean {
  const [, kind, commit] = /^(rating|versions|name) (\S+) ./.exec(key) ?? [];
  if (!isCommit(commit)) return false;
  if (kind === 'rating') return typeof fact === 'number' && Number.isInteger(fact) && fact >= gone && fact <= 5;
  if (kind === 'name') return typeof fact === 'string';
  return Array.isArray(fact) && fact.every(([version, day]: readonly unknown[]) => isCommit(version) && typeof day === 'string' && parseDay(day) !== undefined);
}

function isCommit(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
