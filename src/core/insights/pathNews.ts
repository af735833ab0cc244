import type { Day } from '../basics/day';
import type { Verb } from '../records/verbs';
import { historyIn, type Campaign } from './campaign';
import type { Path } from './paths';
import { isAboutNote } from './roles';
import { stateOf, type State } from './state';

/** What one should know of the first person on a path before asking them. */
export interface FirstHopNews {
  readonly state: State;
  /** When they introduced you to the next one already, and when you asked them to; undefined where the log has neither. */
  readonly introduced: Day | undefined;
  readonly asked: Day | undefined;
}

export function newsOfFirstHop({ links: [first, next] }: Path, campaign: Campaign): FirstHopNews {
  const history = historyIn(campaign, first!.to)!;
  const dayOf = (verb: Verb): Day | undefined => next && history.events.findLast((event) => event.verb === verb && isAboutNote(event.about, next.to))?.day;
  return { state: stateOf(first!.to, history, campaign), introduced: dayOf('introduced'), asked: dayOf('asked-intro') };
}

/** Without the detours: paths through someone to a person whom you know well enough to begin another of the paths with, no weaker than this one. */
export function withoutDetours(paths: readonly Path[]): Path[] {
  const strengths = new Map(paths.map(({ links, strength }) => [wayOf(links), strength]));
  return paths.filter(({ links, strength }) => !links.some((_, at) => at > 0 && (strengths.get(wayOf(links.slice(at))) ?? 0) >= strength));
}

function wayOf(links: Path['links']): string {
  return links.map(({ to }) => to.id).join('\n');
}
