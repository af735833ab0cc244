import { say } from '../../basics/say';
import { flatMapInSteps } from '../../basics/steps';
import { isRecent, type Detector } from './detector';

export const missedFollowUps: Detector = {
  code: 'missed-follow-ups',
  title: say('Follow-ups that passed by'),
  explanation: say('Most answers come after a follow-up, not before. A rhythm that you can keep is worth more than a list that you cannot.'),
  *inCampaign(found) {
    const { people, settings } = found;
    const all = yield* flatMapInSteps(people, ({ person, followUps }) => followUps.filter(({ day }) => isRecent(day, found)).map(({ outcome }) => ({ person, outcome })));
    const missed = all.filter(({ outcome }) => outcome === 'missed');
    if (all.length < settings.fewestFollowUps || missed.length < all.length * settings.missedShare) return [];
    const notes = [...new Set(missed.map(({ person }) => person))];
    return [
      {
        scope: 'campaign',
        notes,
        detail: say('Follow-ups in the last {0} days: {1}; passed by without being done: {2}.', settings.lookBack, all.length, missed.length),
        wayOut: say('Look at the list once a day, for two minutes. Where it is too long, ask fewer people or snooze what can wait.'),
        fix: { kind: 'log', record: notes.at(-1)! },
      },
    ];
  },
};
