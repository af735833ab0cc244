import { range } from '../basics/range';
import type { Lines } from '../basics/range';
import { say, type Text } from '../basics/say';
import type { MessageCheck } from '../messages/check';
import { factsOfKind, meaningOfChannel } from '../messages/kinds';
import { mindsTheirTime, qualitiesOf } from '../messages/quality';
import type { Hover } from './card';

/** A message explained at its first line: what it is for, how effective it is in three rows, and what fails in each. */
export function messageHover(lines: Lines, line: number, checks: readonly MessageCheck[]): Hover | undefined {
  const check = checks.find(({ entry }) => entry.line === line);
  if (!check) return undefined;
  const { entry } = check;
  const rows = qualitiesOf(check);
  const good = rows.filter(({ failing }) => failing.length === 0).length;
  const heading = entry.kind ? factsOfKind[entry.kind].meaning : say('A message');
  const { start, end } = lines.rangeOf(line);
  return {
    range: range(start + entry.column, end),
    lines: [
      entry.via ? say('{0}: {1}', heading, meaningOfChannel[entry.via]) : heading,
      ...(entry.sent ? [say('Sent on {0}', entry.sent)] : [say('Effective in {0} of 3', good), ...rows.map(rowText)]),
      ...(!entry.sent && entry.kind && factsOfKind[entry.kind].asks && entry.via !== 'invite' && !mindsTheirTime(entry.text) ? [say('You could also say that you know their days are full.')] : []),
    ],
  };
}

function rowText({ label, failing: [first, ...more] }: ReturnType<typeof qualitiesOf>[number]): Text {
  if (!first) return say('✓ {0}', label);
  return say('✗ {0}: {1}', label, more.reduce((list, text) => say('{0} {1}', list, text), first));
}
