import { addDays } from '../../basics/day';
import { say } from '../../basics/say';
import type { Event } from '../../insights/ask';
import { isTouch, isValueGiven } from '../../records/verbs';
import { isRecent, type Detector } from './detector';

export const onlyInNeed: Detector = {
  code: 'only-in-need',
  title: say('In touch only when in need'),
  explanation: say('An ask out of a long silence feels like a transaction, even among friends. A little contact before it changes how it reads.'),
  inPerson: (found) => {
    const { person, history, campaign } = found;
    const { touchWithin } = campaign.rules;
    const isNear = (before: Event, ask: Event): boolean => before.index < ask.index && (isTouch(before.verb) || before.verb === 'engaged') && addDays(before.day, touchWithin) >= ask.day;
    const ask = history.events.findLast((event) => event.verb === 'asked' && isRecent(event.day, found) && !history.events.some((before) => isNear(before, event)));
    // What was given since has mended it.
    if (!ask || history.events.some(({ index, verb }) => index > ask.index && isValueGiven(verb))) return undefined;
    const before = history.events.findLast(({ index, verb }) => index < ask.index && isTouch(verb));
    return {
      scope: 'person',
      notes: ask.about?.note ? [person, ask.about.note] : [person],
      detail: before
        ? say('Before the ask of {0} the last contact with {1} was on {2}.', ask.day, person.name, before.day)
        : say('Before the ask of {0} no contact with {1} is logged.', ask.day, person.name),
      wayOut: say('Give them something of use now, and stay in touch when you need nothing.'),
      fix: { kind: 'compose', record: person, messageKind: 'share' },
    };
  },
};
