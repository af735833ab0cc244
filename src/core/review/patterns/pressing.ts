import { say } from '../../basics/say';
import type { Event } from '../../insights/ask';
import type { Refused } from '../../insights/history';
import { isRecent, type Detector } from './detector';

export const pressing: Detector = {
  code: 'pressing',
  title: say('Pressed after a no'),
  explanation: say('A no to one role is no verdict on the relationship, and it is kept best by leaving that role alone. There are other ways to it.'),
  inPerson: (found) => {
    const { person, history } = found;
    for (const no of history.refused) {
      const pressed = no.undone ? undefined : history.events.find((event) => isRecent(event.day, found) && presses(event, no));
      if (!pressed) continue;
      const role = pressed.about?.note;
      return {
        scope: 'person',
        notes: role ? [person, role] : [person],
        detail: say('{0} said no on {1}; on {2} the log has “{3}” for the same.', person.name, no.event.day, pressed.day, pressed.verb),
        wayOut: say('Leave it at that, thank them for looking into it, and go another way to this role.'),
        fix: { kind: 'compose', record: person, messageKind: 'reply-to-no' },
      };
    }
    return undefined;
  },
};

/**
 * Whether an entry asks again, or asks how it stands, for the very role they said no to and have not come round to since. What names no role
 * is not known to be about that one: by the rules it belongs to the asks that still run.
 */
function presses({ index, verb, about }: Event, { event, asks, standing }: Refused): boolean {
  if (index <= event.index || about === undefined || (verb !== 'asked' && verb !== 'checked-in')) return false;
  return asks.length > 0 ? [...standing].some((ask) => ask.isReferral && ask.about?.key === about.key) : event.about?.key === about.key;
}
