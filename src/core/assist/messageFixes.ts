import type { TextEdit } from '../basics/edit';
import { lineEndOf, type Position, type Range } from '../basics/range';
import { say } from '../basics/say';
import { contextOf, type Linting } from '../messages/check';
import { fill } from '../messages/fill';
import { nothingAround } from '../messages/lint/draft';
import { lint, problemOf, type Finding } from '../messages/lint/lint';
import type { Campaign } from '../insights/campaign';
import { readNote } from '../notes/note';
import { positionIn, type MessageEntry } from '../records/messages';
import type { NotePlace } from '../records/place';
import { readRecord } from '../records/read';
import type { Fix, ShownProblem } from './fixes';

/** The ways out of what weakens a message: that of its rule, where it has one, and to switch the rule off for this message. */
export function messageFixesFor(problem: ShownProblem, text: string, place: NotePlace, campaign: Campaign, linting: Linting): Fix[] {
  const record = readRecord(text, place);
  const { lines, conflicted } = readNote(text);
  const line = lines.lineAt(problem.range.start);
  const entry = record?.messages.find((each) => each.line <= line && line <= each.endLine);
  if (!record || !entry || conflicted) return [];
  const code = problem.code.replace(/^message\//, '');
  const context = contextOf(entry, record, campaign.vault);
  const filled = fill(entry.text, context);
  const found = lint(entry, context, linting.settings, { ...nothingAround, isNudge: entry.kind === 'check-in', prose: linting.prose }).filter(({ rule }) => rule.code === code);
  const offsetOf: OffsetOf = (at) => lines.startOf(at.line) + at.column;
  const same = found.find((finding) => offsetOf(problemOf(finding, entry, { filled }).start) === problem.range.start);
  return [...(same ? fixOf(same, entry, filled.written.bind(filled), text, offsetOf) : []), ...switchOff(code, entry, text, lines.startOf(entry.line))];
}

type OffsetOf = (at: Position) => number;

function fixOf({ fix }: Finding, entry: MessageEntry, written: (place: Range) => Range, text: string, offsetOf: OffsetOf): Fix[] {
  // In a list or a quote a new line would need what stands in front of its neighbours.
  if (!fix || (entry.columns && fix.newText.includes('\n'))) return [];
  const { start, end } = written(fix.range);
  const edit: TextEdit = { start: offsetOf(positionIn(entry, start)), end: offsetOf(positionIn(entry, end)), newText: fix.newText.replace(/\n/g, lineEndOf(text)) };
  return [{ title: fix.title, edits: [edit], isSafe: false }];
}

/** A comment on the line above, in whatever the block stands in. */
function switchOff(code: string, { off, column }: MessageEntry, text: string, lineStart: number): Fix[] {
  // A comment that is there already is the user's to add to.
  if (off === 'all' || off.length > 0 || code === 'info') return [];
  const lead = text.slice(lineStart, lineStart + column);
  if (!/^[>\s]*$/.test(lead)) return [];
  return [{ title: say('Switch “{0}” off for this message', code), edits: [{ start: lineStart, end: lineStart, newText: `${lead}<!-- referral-notes off: ${code} -->${lineEndOf(text)}` }], isSafe: false }];
}
