import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import type { Ask } from '../../insights/ask';
import { lastMessageBefore } from '../../insights/history';
import { noAgainst } from '../../insights/noes';
import { isOver } from '../../insights/roles';
import { entryBehind, isFollowUp } from '../verbs';
import { hasPlan, nameOfRole, notesOf, recentAsks, type Detector, type PersonCase } from './detector';

export const passive: Detector = {
  code: 'passive',
  title: say('Asked, then waited'),
  explanation: say('Even glad helpers forget. An ask that is followed up once, kindly, is answered more often than one that is left to itself.'),
  isOfSearch: true,
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { today } = campaign;
    // A day that was agreed on, or chosen, is a plan.
    if (hasPlan(found)) return undefined;
    const ask = recentAsks(found).find((each) => addDays(each.day, settings.passiveAfter) <= today && isLeft(each, found) && !entryBehind(history.events, each.start.index, isFollowUp));
    if (!ask) return undefined;
    const role = nameOfRole(ask);
    const days = daysBetween(ask.day, today);
    return {
      scope: 'person',
      notes: notesOf(person, ask),
      detail: role
        ? say('You asked {0} about {1} {2} days ago; nothing has come back, and no follow-up is logged.', person.name, role, days)
        : say('You asked {0} {1} days ago; nothing has come back, and no follow-up is logged.', person.name, days),
      wayOut: ask.letGo
        ? say('The time for a nudge is over. Something of use to them, or another way to the role, is open at any time.')
        : say('One kind nudge is due, with a way out. After the second, let it go.'),
      fix: { kind: 'compose', record: person, ...(!ask.letGo && { messageKind: 'check-in' }) },
    };
  },
};

/** Whether nothing came back, and a nudge would be the next thing, or would have been: after a no nothing is, whatever it was a no to. */
function isLeft(ask: Ask, { history, campaign }: PersonCase): boolean {
  const { today } = campaign;
  if (ask.verdict !== 'silent' || isOver(ask.about?.note, today) || noAgainst(history, ask.about?.note, campaign)) return false;
  const step = ask.openStep(today, lastMessageBefore(ask, history.touches));
  return ask.letGo || (step?.kind === 'nudge' && step.due <= today);
}
