import type { Day } from '../../basics/day';
import { say } from '../../basics/say';
import type { Event } from '../../insights/ask';
import { isValueGiven } from '../../records/verbs';
import { isRequest } from '../verbs';
import { flatMapInSteps } from '../../basics/steps';
import { isRecent, type Detector } from './detector';

export const oneWay: Detector = {
  code: 'one-way',
  title: say('More asked than given'),
  explanation: say('Both sides should be glad of a contact. Small things count: an article worth their time, a hand, two people brought together.'),
  inPerson: (found) => {
    const { person, history, settings } = found;
    const { asked, given } = counted(history.events);
    if (asked < settings.fewestRequests || asked <= given || !history.events.some(({ verb, day }) => isRequest(verb) && isRecent(day, found))) return undefined;
    return {
      scope: 'person',
      notes: [person],
      detail: say('Between you and {0}: asked for {1}, given {2}.', person.name, asked, given),
      wayOut: say('Share something of use to {0} before you ask again.', person.name),
      fix: { kind: 'compose', record: person, messageKind: 'share' },
    };
  },
  *inCampaign(found) {
    const each = yield* flatMapInSteps(found.people, ({ person, events }) => [{ person, ...counted(events, found.since) }]);
    const [asked, given] = [each.reduce((sum, one) => sum + one.asked, 0), each.reduce((sum, one) => sum + one.given, 0)];
    if (asked < found.settings.fewestRequests || asked <= given) return [];
    const owing = each.filter((one) => one.asked > one.given).sort((a, b) => b.asked - b.given - (a.asked - a.given));
    return [
      {
        scope: 'campaign',
        notes: owing.map(({ person }) => person),
        detail: say('In the last {0} days: asked for {1}, given {2}.', found.settings.lookBack, asked, given),
        wayOut: say('Before the next ask, give something to two or three people, and expect nothing back.'),
        fix: { kind: 'compose', record: owing[0]!.person, messageKind: 'share' },
      },
    ];
  },
};

/** How often something was asked of them, and given; from a day on, where one is named. */
function counted(events: readonly Event[], since?: Day): { readonly asked: number; readonly given: number } {
  let [asked, given] = [0, 0];
  for (let at = events.length - 1; at >= 0 && (since === undefined || events[at]!.day >= since); at--) {
    const { verb } = events[at]!;
    if (isRequest(verb)) asked++;
    else if (isValueGiven(verb)) given++;
  }
  return { asked, given };
}
