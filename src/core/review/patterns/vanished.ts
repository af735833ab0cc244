import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import type { Event } from '../../insights/ask';
import { entryBehind, isToldOrThanked } from '../verbs';
import { isRecent, type Detector, type PersonCase } from './detector';

export const vanished: Detector = {
  code: 'vanished',
  title: say('Referred, never thanked'),
  explanation: say('Whoever put in a word for you likes to hear how it goes, whatever the outcome. It is never too late for a thank-you.'),
  inPerson: (found) => {
    const { person, campaign } = found;
    const referral = unthankedReferral(found);
    if (!referral) return undefined;
    return {
      scope: 'person',
      notes: referral.about?.note ? [person, referral.about.note] : [person],
      detail: say('{0} referred you {1} days ago, and neither thanks nor news are logged since.', person.name, daysBetween(referral.day, campaign.today)),
      wayOut: say('Thank them, and tell them in a line how it stands.'),
      fix: { kind: 'compose', record: person, messageKind: 'thanks' },
    };
  },
};

/** Their last referral after which nothing was heard from you for longer than it should be. */
export function unthankedReferral(found: PersonCase): Event | undefined {
  const { history: { events }, campaign, settings } = found;
  return events.findLast(({ verb, day, index }) => verb === 'referred' && isRecent(day, found) && addDays(day, settings.vanishedAfter) <= campaign.today && !entryBehind(events, index, isToldOrThanked));
}
