import { addDays, daysBetween, laterOf, type Day } from '../../basics/day';
import { say } from '../../basics/say';
import type { Ask } from '../../insights/ask';
import type { History } from '../../insights/history';
import { isOver } from '../../insights/roles';
import type { Role } from '../../records/record';
import { factsOfRole } from '../roleFacts';
import { isRecent, type Detector } from './detector';

export const stalled: Detector = {
  code: 'stalled',
  title: say('Referred, then silence'),
  explanation: say('Referrals lie in systems and inboxes longer than anyone means them to. That says little about you, and one question can wake it up.'),
  isOfSearch: true,
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { today } = campaign;
    for (const ask of history.asks) {
      const role = ask.about?.note;
      if (!role || !ask.referred || ask.verdict === 'declined' || isOver(role, today) || factsOfRole(role, campaign).reached.size > 0) continue;
      const last = laterOf(laterOf(ask.referral!.day, lastEntry(role, today)), lastWord(ask, history));
      if (!isRecent(last, found) || addDays(last, settings.stalledAfter) > today) continue;
      return {
        scope: 'person',
        notes: [person, role],
        detail: say('{0} referred you for {1}; for {2} days nothing new is in the log of the role.', person.name, role.name, daysBetween(last, today)),
        wayOut: say('Ask {0} who in recruiting has it, and whether a line from you would help.', person.name),
        fix: { kind: 'compose', record: person, messageKind: 'check-in' },
      };
    }
    return undefined;
  },
};

/** When you last asked how it stands, or they last said something, about this role or about none. */
function lastWord({ about: asked }: Ask, { events }: History): Day | undefined {
  return events.findLast(({ verb, about }) => (verb === 'checked-in' || verb === 'replied' || verb === 'talked') && (about === undefined || about.key === asked?.key))?.day;
}

function lastEntry(role: Role, today: Day): Day | undefined {
  return [...role.log].findLast(({ day }) => day <= today)?.day;
}
