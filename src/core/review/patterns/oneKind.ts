import { say } from '../../basics/say';
import { isActive } from '../../insights/paths';
import { flatMapInSteps } from '../../basics/steps';
import type { Detector } from './detector';

export const oneKind: Detector = {
  code: 'one-kind',
  title: say('Everyone from one circle'),
  explanation: say('People who all know each other hear of the same openings. Weak ties, peers and those from other fields often hear of others.'),
  *inCampaign({ people, settings }) {
    const active = yield* flatMapInSteps(people, ({ person }) => (isActive(person) ? [person] : []));
    const known = yield* flatMapInSteps(active, (person) => (person.fields.circle === undefined ? [] : [person]));
    const circles = new Set(known.map(({ fields }) => fields.circle!));
    const [circle] = circles;
    if (circles.size !== 1 || circle === undefined || known.length < settings.fewestPeople || known.length * 2 < active.length) return [];
    return [
      {
        scope: 'campaign',
        notes: known,
        detail: say('All {0} people whose circle you noted are of one: {1}.', known.length, circle),
        wayOut: say('Think of a former classmate, someone from a meet-up, or a friend in another field, and say hello.'),
      },
    ];
  },
};
