import { say, type Text } from '../basics/say';
import type { Channel, MessageKind } from '../records/messages';
import type { Verb } from '../records/verbs';

/** What is known of a kind of message. */
interface KindFacts {
  /** What it is for. */
  readonly meaning: Text;
  /** What the log says once it is sent. */
  readonly verb: Verb;
  /** Whether it asks for something, and so needs a role, a reason or a way out. */
  readonly asks: boolean;
}

export const factsOfKind: Readonly<Record<MessageKind, KindFacts>> = {
  ask: { meaning: say('Ask for a referral'), verb: 'asked', asks: true },
  'check-in': { meaning: say('Ask how it stands'), verb: 'checked-in', asks: false },
  update: { meaning: say('Tell them how the application goes'), verb: 'updated', asks: false },
  thanks: { meaning: say('Say thank you'), verb: 'thanked', asks: false },
  share: { meaning: say('Share something of use'), verb: 'shared', asks: false },
  maintain: { meaning: say('Keep in touch'), verb: 'messaged', asks: false },
  intro: { meaning: say('Ask for a warm introduction'), verb: 'asked-intro', asks: true },
  insight: { meaning: say('Ask for information'), verb: 'asked-insight', asks: true },
  feedback: { meaning: say('Ask for feedback'), verb: 'asked-feedback', asks: true },
  direct: { meaning: say('Write to the hiring manager, without a referrer'), verb: 'messaged', asks: true },
  reconnect: { meaning: say('Take up an old contact'), verb: 'messaged', asks: false },
  'reply-to-no': { meaning: say('Answer a no'), verb: 'thanked', asks: false },
};

export const meaningOfChannel: Readonly<Record<Channel, Text>> = {
  email: say('E-mail'),
  linkedin: say('A message on LinkedIn'),
  invite: say('The note of a LinkedIn connection request'),
  text: say('A text message'),
};
