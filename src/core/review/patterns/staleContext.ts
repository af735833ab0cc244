import { addDays, type Day } from '../../basics/day';
import { say } from '../../basics/say';
import { isOverByLog } from '../../insights/roles';
import type { Role } from '../../records/record';
import { actorOf } from '../../records/verbs';
import { entryBehind, isFollowUp } from '../verbs';
import { isRecent, type Detector } from './detector';
import { unthankedReferral } from './vanished';

export const staleContext: Detector = {
  code: 'stale-context',
  title: say('They still have the old picture'),
  explanation: say('Whoever wanted to help with a role goes on thinking of it until they hear that it is over, and what you look for now.'),
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    if (unthankedReferral(found)) return undefined;
    for (const { isReferral, verdict, about, start } of history.asks) {
      const role = about?.note;
      const ended = isReferral && verdict === 'agreed' && role ? endOf(role, campaign.today) : undefined;
      if (!role || !ended || ended < start.day || !isRecent(ended, found) || addDays(ended, settings.staleContextAfter) > campaign.today) continue;
      // On the day itself the log does not say what came first; the benefit of the doubt goes to you.
      if (history.events.some(({ day, verb }) => day >= ended && isFollowUp(verb)) || entryBehind(history.events, start.index, (verb) => verb === 'declined')) continue;
      return {
        scope: 'person',
        notes: [person, role],
        detail: say('{0} was over on {1}, and {2} has not heard from you since.', role.name, ended, person.name),
        wayOut: say('Tell them how it ended, with thanks, and what you are looking for now.'),
        fix: { kind: 'compose', record: person, messageKind: 'update' },
      };
    }
    return undefined;
  },
};

/** The day on which a role's log ended it. */
function endOf(role: Role, today: Day): Day | undefined {
  return isOverByLog(role, today) ? role.log.lastUpTo(today, (verb) => actorOf(verb) === 'role')?.day : undefined;
}
