import type { Event } from '../insights/ask';
import { isOwnTouch, type Verb } from '../records/verbs';

/** An entry that asks for something: a referral, an introduction, information or feedback. */
export function isRequest(verb: Verb): boolean {
  return verb === 'asked' || verb === 'asked-intro' || verb === 'asked-insight' || verb === 'asked-feedback';
}

/** Something you did for a contact, or with them, that asks for nothing anew. */
export function isFollowUp(verb: Verb): boolean {
  return isOwnTouch(verb) && !isRequest(verb);
}

/** An entry by which they heard how it goes, and your thanks: what the rules take for news of a role, too. */
export function isToldOrThanked(verb: Verb): boolean {
  return verb === 'updated' || verb === 'thanked' || verb === 'talked';
}

/** The first entry behind another whose verb fits. */
export function entryBehind(events: readonly Event[], index: number, fits: (verb: Verb) => boolean): Event | undefined {
  return events.find((event) => event.index > index && fits(event.verb));
}
