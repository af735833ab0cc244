import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { beforeClosing } from '../draft';
import { maybeWayOut } from '../moves';
import { says } from '../phrases';
import { requestsIn } from '../requests';
import type { MessageRule } from '../rule';
import { argument } from '../words/pressing';
import { wayOut } from '../words/leaves';

/** A way out, in other words each time: what is sent to several people should not be the same. */
const ways = ['If it does not feel right, please just say so; nothing changes between us.', 'And if you would rather not, that is fine with me, no reason needed.', 'A no is a good answer, too.'];

export const noWayOut: MessageRule = {
  code: 'no-way-out',
  severity: 'warning',
  meaning: say('Nothing makes it easy to say no.'),
  kinds: ['ask', 'intro', 'check-in'],
  isEnglish: true,
  check: (draft) => {
    const { entry, around, sentences, text } = draft;
    if (entry.kind === 'check-in' && !around.isNudge) return [];
    if (says(sentences.filter((sentence) => !argument.test(sentence.text)), wayOut)) return [];
    // What comes before the request speaks of something else.
    const asked = requestsIn(sentences)[0]?.range.start ?? 0;
    if (sentences.some((sentence, at) => at > 0 && sentence.range.end > asked && maybeWayOut(sentence))) return [];
    const at = beforeClosing(draft);
    const way = ways[text.length % ways.length]!;
    return [{ text: say('Leave them a way out: a no should be as easy as a yes.'), fix: { title: say('Add a way out'), range: range(at, at), newText: `${text.slice(0, at).trim() ? ' ' : ''}${way}` } }];
  },
  example: {
    kind: 'ask',
    bad: 'Hi Priya, after our years at Initech: would you refer me for Platform Engineer at Northwind, because night freight is work I know? Thank you!',
    good: 'Hi Priya, after our years at Initech: would you refer me for Platform Engineer at Northwind, because night freight is work I know? If it does not feel right, just say so. Thank you!',
  },
};
