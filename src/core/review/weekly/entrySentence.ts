import { say, type Text } from '../../basics/say';
import type { Verb } from '../../records/verbs';
import type { MovedEntry } from './moved';

/** What an entry tells, as a sentence: {0} is the person or the role whose note it stands in. */
const sentences: Readonly<Record<Verb, (who: string) => Text>> = {
  met: (who) => say('you met {0}', who),
  talked: (who) => say('you talked with {0}', who),
  messaged: (who) => say('you wrote to {0}', who),
  engaged: (who) => say('you answered something that {0} published', who),
  shared: (who) => say('you shared something with {0}', who),
  connected: (who) => say('you brought {0} together with someone', who),
  helped: (who) => say('you helped {0}', who),
  asked: (who) => say('you asked {0} for a referral', who),
  'asked-intro': (who) => say('you asked {0} for an introduction', who),
  'asked-insight': (who) => say('you asked {0} for information', who),
  'asked-feedback': (who) => say('you asked {0} for feedback', who),
  'checked-in': (who) => say('you checked in with {0}', who),
  updated: (who) => say('you told {0} how it goes', who),
  thanked: (who) => say('you thanked {0}', who),
  replied: (who) => say('{0} answered', who),
  agreed: (who) => say('{0} agreed to help', who),
  referred: (who) => say('{0} referred you', who),
  introduced: (who) => say('{0} introduced you to someone', who),
  insight: (who) => say('{0} told you something that is not public', who),
  advised: (who) => say('{0} gave you advice', who),
  hesitated: (who) => say('{0} hesitated', who),
  declined: (who) => say('{0} said no', who),
  applied: (who) => say('{0}: you applied', who),
  screen: (who) => say('{0}: a first screen', who),
  interview: (who) => say('{0}: an interview', who),
  offer: (who) => say('{0}: an offer', who),
  hired: (who) => say('{0}: you got the job', who),
  rejected: (who) => say('{0}: they chose someone else', who),
  withdrew: (who) => say('{0}: you withdrew', who),
  note: (who) => say('{0}: a note of yours', who),
};

/** An entry as a sentence without a full stop; the role it is about is named where its link names one. */
export function entrySentence({ verb, about }: MovedEntry, who: string, role: string): Text {
  const sentence = sentences[verb](who);
  return about?.isRole ? say('{0}, about {1}', sentence, role) : sentence;
}
