import { addDays, daysBetween } from '../../basics/day';
import { say } from '../../basics/say';
import { rolesAt } from '../../insights/company';
import { isOver } from '../../insights/roles';
import { actorOf } from '../../records/verbs';
import type { Detector, PersonCase } from './detector';

export const staleTiming: Detector = {
  code: 'stale-timing',
  title: say('A rating of the timing without a fresh reason'),
  explanation: say('Timing changes faster than people do. A good moment rests on something they told you, or did, not long ago.'),
  isOfSearch: true,
  inPerson: (found) => {
    const { person, history, campaign, settings } = found;
    const { timing } = person.fields;
    if (timing === undefined || timing < settings.timingFrom || isKnownOpen(found)) return undefined;
    const reason = history.events.findLast(({ verb }) => verb === 'engaged' || actorOf(verb) === 'both' || actorOf(verb) === 'they');
    if (reason && addDays(reason.day, settings.staleTimingAfter) >= campaign.today) return undefined;
    return {
      scope: 'person',
      notes: [person],
      detail: reason
        ? say('{0}: timing {1} of 5, and the last sign of it is {2} days old.', person.name, timing, daysBetween(reason.day, campaign.today))
        : say('{0}: timing {1} of 5, and no sign of it is logged.', person.name, timing),
      wayOut: say('Look whether it still holds, and rate it as of today.'),
      fix: { kind: 'rate', record: person },
    };
  },
};

/** A role of their company that the notes still pursue is a reason in itself. */
function isKnownOpen({ person, campaign: { vault, today } }: PersonCase): boolean {
  const company = vault.companyOf(person);
  return company !== undefined && rolesAt(company, vault).some((role) => !isOver(role, today));
}
