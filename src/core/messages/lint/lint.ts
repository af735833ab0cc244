import type { Problem } from '../../basics/problem';
import type { Range } from '../../basics/range';
import { positionIn, type MessageEntry } from '../../records/messages';
import { draftOf, type Draft, type Surroundings } from './draft';
import type { MessageContext } from '../placeholders';
import type { MessageRule, Weakness } from './rule';
import { messageRules } from './rules';
import { tooLong } from './rules/tooLong';
import type { LintSettings } from './settings';

/** Something that weakens a message, and the rule that says so. */
export interface Finding extends Weakness {
  readonly rule: MessageRule;
}

/** What weakens a message, the weightiest first. What was sent can't be changed any more, so nothing is said of it. */
export function lint(entry: MessageEntry, context: MessageContext, settings: LintSettings, around: Surroundings): Finding[] {
  if (entry.sent || entry.off === 'all' || entry.text.trim() === '') return [];
  const draft = draftOf(entry, context, settings, around);
  return messageRules.filter((rule) => holds(rule, draft)).flatMap((rule) => rule.check(draft).map((weakness) => ({ ...weakness, rule })));
}

function holds({ code, kinds, isEnglish }: MessageRule, { entry, settings, isEnglish: english, isRead }: Draft): boolean {
  if (settings.off.has(code) || entry.off.includes(code) || (isEnglish && !english) || (!isRead && code !== tooLong.code)) return false;
  return kinds === 'all' || (entry.kind !== undefined && kinds.includes(entry.kind));
}

/** A finding as a problem of its note. What is missing is said at the block's first line. */
export function problemOf({ rule, range: place, text }: Finding, entry: MessageEntry, draft: Pick<Draft, 'filled'>): Problem {
  const ends = place ? endsIn(entry, draft.filled.written(place)) : { start: { line: entry.line, column: entry.column }, end: { line: entry.line, column: entry.endColumn } };
  return { code: `message/${rule.code}`, severity: rule.severity, ...ends, text };
}

/** Where a stretch of a message's text stands in its note. */
function endsIn(entry: MessageEntry, { start, end }: Range): Pick<Problem, 'start' | 'end'> {
  return { start: positionIn(entry, start), end: positionIn(entry, Math.max(start, end)) };
}
