import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import { isSearchOver } from '../../insights/campaign';
import { isOver } from '../../insights/roles';
import { entryBehind, isFollowUp } from '../verbs';
import { nameOfRole, notesOf, recentAsks, type Detector, type PersonCase } from './detector';

export const passive: Detector = {
  code: 'passive',
  title: say('Asked, then waited'),
  explanation: say('Even glad helpers forget. An ask that is followed up once, kindly, is answered more often than one that is left to itself.'),
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { today } = campaign;
    // A day that was agreed on, or chosen, is a plan.
    if (isSearchOver(campaign) || hasPlan(found)) return undefined;
    const ask = recentAsks(found).find(
      ({ day, about, verdict, start }) => verdict === 'silent' && addDays(day, settings.passiveAfter) <= today && !isOver(about?.note, today) && !entryBehind(history.events, start.index, isFollowUp),
    );
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

function hasPlan({ person: { fields, tasks }, campaign: { today } }: PersonCase): boolean {
  return (fields.next !== undefined && fields.next >= today) || tasks.some(({ day }) => day >= today);
}
