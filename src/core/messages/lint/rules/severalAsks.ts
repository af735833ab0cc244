import { say } from '../../../basics/say';
import type { MessageKind } from '../../../records/messages';
import { requestsIn, type Request, type Wish } from '../requests';
import type { MessageRule } from '../rule';

/** What goes with a kind without being another ask: an answer to questions may well be a talk. */
const together: Partial<Record<MessageKind, readonly Wish[]>> = {
  ask: ['referral', 'information', 'job'],
  intro: ['introduction', 'information'],
  insight: ['information', 'telling', 'talk', 'feedback', 'papers'],
  feedback: ['feedback', 'talk', 'information', 'telling', 'papers'],
  direct: ['talk', 'information', 'telling', 'feedback', 'job'],
};

/** In a message that gives, these are an ask too many. */
const favours: readonly Wish[] = ['referral', 'job', 'reference'];

export const severalAsks: MessageRule = {
  code: 'several-asks',
  severity: 'warning',
  meaning: say('It asks for more than one thing; or it asks, where the message is for giving.'),
  kinds: ['ask', 'intro', 'insight', 'feedback', 'direct', 'share', 'maintain', 'thanks', 'update', 'reconnect', 'reply-to-no'],
  isEnglish: true,
  check: ({ entry, sentences }) => {
    const every = requestsIn(sentences);
    const one = together[entry.kind!];
    if (!one) return every.filter(({ wish }) => favours.includes(wish)).map((request) => ({ range: request.range, text: say('This message gives, thanks or tells: keep the ask for a day of its own.') }));
    const requests = every.filter(({ isAlternative }) => !isAlternative);
    const others = requests.filter(({ wish }) => !one.includes(wish));
    const first = requests.find(({ wish }) => one.includes(wish));
    return (first ? others : others.slice(1)).map((request: Request) => ({ range: request.range, text: say('One thing at a time: this is a second ask. One clear request is easier to say yes to.') }));
  },
  example: {
    kind: 'ask',
    bad: 'Could you refer me for Platform Engineer at Northwind, and also introduce me to the hiring manager? And could we have a call this week?',
    good: 'Could you refer me for Platform Engineer at Northwind? If not, a hint whom to ask would help, too.',
  },
};
