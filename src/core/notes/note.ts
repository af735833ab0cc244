import type { Problem } from '../basics/problem';
import { Lines, range } from '../basics/range';
import { say } from '../basics/say';
import { type Body, readBody, type Unread } from './body';
import { findConflict } from './conflict';
import { findFrontMatter } from './fences';
import type { FrontMatter, FrontMatterEntry } from './frontMatter';
import { readFrontMatterBlock } from './frontMatterBlock';
import { Problems } from './problems';
import { movedEntry } from './plainBlock';

/** A note as read: its front matter, its log, its tasks, each with its place, and what could not be read. */
export interface Note {
  readonly text: string;
  readonly lines: Lines;
  readonly frontMatter?: FrontMatter;
  readonly body: Body;
  readonly problems: readonly Problem[];
  /** Merge-conflict markers stand in it: it is shown, and never written to. */
  readonly conflicted: boolean;
}

/** How much of a note to read: the front matter is a hundred times cheaper than the body. */
export type Depth = 'front matter' | 'whole';

const largestBody = 1024 * 1024; // characters
const emptyBody: Body = { logs: [], tasks: [], messages: [], headings: [] };

/** Reads a note, how deep its front matter may decide. Never throws: whatever cannot be read is a problem at its place, and the rest is there. */
export function readNote(text: string, depth: Depth | ((frontMatter: FrontMatter | undefined) => Depth) = 'whole'): Note {
  const lines = new Lines(text);
  const problems = new Problems(lines);
  const conflict = text.includes('<<<<<<<') ? findConflict(lines) : undefined;
  if (conflict) {
    problems.add('error', 'conflict', conflict.first, say('This note has a merge conflict: choose what to keep; until then nothing is written into it.'));
  }
  const place = findFrontMatter(text, lines);
  const frontMatter = place && readEntries(text, place.block.start, place.block.end, place.closed, conflict !== undefined, problems);
  if (place && !place.closed && frontMatter) {
    problems.add('error', 'front-matter-open', lines.rangeOf(0), say('The front matter is not closed: write a line with only --- below its last key.'));
  }
  let body = emptyBody;
  const bodyStart = place?.bodyStart ?? 0;
  if ((typeof depth === 'function' ? depth(frontMatter) : depth) === 'whole') {
    if (text.length - bodyStart > largestBody) {
      problems.add('warning', 'too-large', lines.rangeOf(0), say('This note is larger than 1 MB: only its front matter is read.'));
    } else {
      body = readSafely(text, bodyStart, lines, conflict?.markers ?? new Set(), problems);
    }
  }
  return { text, lines, ...(frontMatter && { frontMatter }), body, problems: problems.list, conflicted: conflict !== undefined };
}

/** remark has thrown on texts nobody thought of; such a note keeps its front matter. */
function readSafely(text: string, bodyStart: number, lines: Lines, unread: Unread, problems: Problems): Body {
  try {
    return readBody(text, bodyStart, lines, unread, problems);
  } catch {
    problems.add('error', 'not-read', lines.rangeOf(lines.lineAt(bodyStart)), say('The text of this note could not be read; its front matter was.'));
    return emptyBody;
  }
}

function readEntries(text: string, start: number, end: number, closed: boolean, conflicted: boolean, problems: Problems): FrontMatter {
  const read = readFrontMatterBlock(text.slice(start, end));
  const entries = new Map<string, FrontMatterEntry>();
  let sound = closed && read.faults.length === 0 && !conflicted;
  for (const relative of read.entries) {
    const entry = movedEntry(relative, start);
    if (!entries.has(entry.key)) entries.set(entry.key, entry);
    else {
      sound = false;
      if (!conflicted) problems.add('error', 'duplicate-key', entry.keyRange, say('“{0}” stands here twice; the first one counts.', entry.key));
    }
  }
  // A conflict is one problem, and mending it mends the YAML.
  if (!conflicted) {
    for (const fault of read.faults) {
      const place = range(fault.range.start + start, fault.range.end + start);
      problems.add('error', 'yaml', place, say('The front matter can’t be read here: {0}', fault.reason));
    }
  }
  return { block: range(start, end), entries, sound };
}
