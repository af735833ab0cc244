import { say, type Text } from '../../basics/say';
import { isMade, openAsksOf } from '../../insights/openAsks';
import { fitCheck, packetCheck } from '../../insights/readinessOfRole';
import { nameOfRole, notesOf, type Detector } from './detector';

export const unclear: Detector = {
  code: 'unclear',
  title: say('Asked without what they need'),
  explanation: say('Someone can pass on only what you gave them: the exact role, a reason why you, a résumé and a few lines to forward.'),
  isOfSearch: true,
  inPerson: ({ person, history, campaign }) => {
    for (const ask of openAsksOf(person, history, campaign).filter(isMade)) {
      const role = ask.about?.note;
      if (nameOfRole(ask) === undefined) {
        return {
          scope: 'person',
          notes: [person],
          detail: say('You asked {0} on {1}, and the log names no role.', person.name, ask.day),
          wayOut: say('Send them the exact role with your next message, and link it in the log.'),
          fix: { kind: 'compose', record: person, messageKind: 'check-in' },
        };
      }
      // A role without a note may well have been explained: the notes don't say.
      if (role && !fitCheck(role).holds) {
        return {
          scope: 'person',
          notes: notesOf(person, ask),
          detail: say('You asked {0} about {1}, and its note does not say why you fit.', person.name, role.name),
          wayOut: say('Write down two or three reasons, each with something you did, and send them on.'),
          fix: { kind: 'packet', record: role },
        };
      }
    }
    return undefined;
  },
  inCampaign: ({ people, campaign }) => {
    const asked = people.map(({ person, openAsks }) => ({ person, openAsks: openAsks.filter(isMade) })).filter(({ openAsks }) => openAsks.length > 0);
    const packet = packetCheck(campaign);
    if (asked.length === 0 || packet.holds) return [];
    const { profile } = campaign.vault;
    const wayOut: Text = packet.remedy!;
    return [
      {
        scope: 'campaign',
        notes: [...(profile ? [profile] : []), ...asked.map(({ person }) => person)],
        detail: say('Open asks: {0}. {1}', asked.reduce((sum, { openAsks }) => sum + openAsks.length, 0), packet.reason),
        wayOut,
        fix: profile ? { kind: 'open', record: profile } : { kind: 'profile' },
      },
    ];
  },
};
