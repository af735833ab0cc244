import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import { isOver } from '../../insights/roles';
import { actorOf, isValueGiven, type Verb } from '../../records/verbs';
import { entryBehind, isFollowUp } from '../verbs';
import { hasPlan, isRecent, nameOfRole, notesOf, type Detector } from './detector';

export const unaligned: Detector = {
  code: 'unaligned',
  title: say('Agreed, and nothing settled'),
  explanation: say('A yes helps most when both know for which role, in which words and by when. Without that, good will fades into next month.'),
  isOfSearch: true,
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { today } = campaign;
    // A day of your own, or a task, is a settled day.
    if (hasPlan(found)) return undefined;
    for (const ask of history.asks) {
      if (!ask.isReferral || ask.referred || ask.verdict !== 'agreed' || isOver(ask.about?.note, today)) continue;
      const yes = ask.agreement;
      if (!yes || !isRecent(yes.day, found) || addDays(yes.day, settings.unalignedAfter) > today) continue;
      if (entryBehind(history.events, yes.index, settles)) continue;
      const role = nameOfRole(ask);
      const days = daysBetween(yes.day, today);
      return {
        scope: 'person',
        notes: notesOf(person, ask),
        detail: role
          ? say('{0} agreed {1} days ago to help with {2}; since then neither a referral nor a word about it is logged.', person.name, days, role)
          : say('{0} agreed {1} days ago; since then neither a referral nor a word about it is logged.', person.name, days),
        wayOut: say('Ask by when it suits them, and offer the lines they could pass on.'),
        fix: { kind: 'compose', record: person, messageKind: 'check-in' },
      };
    }
    return undefined;
  },
};

/** What either of you says or writes after a yes may settle it; thanks and gifts do not. */
function settles(verb: Verb): boolean {
  return actorOf(verb) === 'they' || (isFollowUp(verb) && verb !== 'thanked' && !isValueGiven(verb));
}
