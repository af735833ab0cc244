import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import { maintainStep } from '../../insights/steps';
import { actorOf, isOwnTouch } from '../../records/verbs';
import { hasPlan, isRecent, type Detector } from './detector';

export const oneAndDone: Detector = {
  code: 'one-and-done',
  title: say('One message, then nothing'),
  explanation: say('A relationship is made of several small things. A single message, however good, is soon forgotten on both sides.'),
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const [only, another] = history.events;
    if (!only || another || !isOwnTouch(only.verb) || actorOf(only.verb) !== 'you' || hasPlan(found)) return undefined;
    // Whoever rests, or is to be written to later or not at all, waits for nothing.
    const turn = maintainStep(person, history, campaign);
    if (!turn || turn.due > campaign.today) return undefined;
    if (!isRecent(only.day, found) || addDays(only.day, settings.oneAndDoneAfter) > campaign.today) return undefined;
    return {
      scope: 'person',
      notes: [person],
      detail: say('The one thing logged with {0} is “{1}”, {2} days ago.', person.name, only.verb, daysBetween(only.day, campaign.today)),
      wayOut: say('Write once more with something of use to them, and ask for nothing.'),
      fix: { kind: 'compose', record: person, messageKind: 'share' },
    };
  },
};
