import { say } from '../../basics/say';
import { listed } from '../../insights/readinessCheck';
import { groupsAlike } from './alike';
import type { Detector } from './detector';
import type { Finding } from './pattern';

const mostNamed = 5;

export const pasted: Detector = {
  code: 'pasted',
  title: say('Nearly the same message to several'),
  explanation: say('People who know each other compare notes, and a text that fits everyone moves no one. One line that only they would get is enough.'),
  *inCampaign({ messages }) {
    const groups = yield* groupsAlike(messages);
    return groups.map((group): Finding => {
      const notes = [...new Set(group.map(({ record }) => record))];
      const draft = group.find(({ entry }) => entry.sent === undefined)?.record;
      const names = notes.slice(0, mostNamed).map(({ name }) => name);
      return {
        key: notes[0]!.id,
        scope: 'campaign',
        notes,
        detail: say('Nearly the same text stands in {0} notes: {1}.', notes.length, listed(notes.length > mostNamed ? [...names, '…'] : names)),
        wayOut: say('Begin with what only this person would get, and let the rest follow from it.'),
        fix: { kind: 'open', record: draft ?? notes[0]! },
      };
    });
  },
};
