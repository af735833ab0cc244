import { addDays, daysBetween, laterOf, type Day } from '../../basics/day';
import { say } from '../../basics/say';
import type { Ask } from '../../insights/ask';
import type { History } from '../../insights/history';
import { isOver } from '../../insights/roles';
import type { Role } from '../../records/record';
import { isAboutAsk } from '../facts';
import { factsOfRole } from '../roleFacts';
import { isRecent, type Detector } from './detector';

export const stalled: Detector = {
  code: 'stalled',
  title: say('Referred, then silence'),
  explanation: say('Referrals lie in systems and inboxes longer than anyone means them to. That says little about you, and one question can wake it up.'),
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { today } = campaign;
    for (const ask of history.asks) {
      const role = ask.about?.note;
      if (!role || !ask.referred || ask.verdict === 'declined' || isOver(role, today) || factsOfRole(role, campaign).reached.size > 0) continue;
      const last = laterOf(referralDay(ask, history), lastEntry(role, today));
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

/** The day of the last referral for this ask. */
function referralDay(ask: Ask, history: History): Day {
  return history.events.findLast((event) => event.verb === 'referred' && isAboutAsk(event, ask, history))?.day ?? ask.day;
}

function lastEntry(role: Role, today: Day): Day | undefined {
  return [...role.log].findLast(({ day }) => day <= today)?.day;
}
