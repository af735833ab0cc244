import { say, type Text } from '../../basics/say';
import type { Detector } from './detector';
import { findingAbout } from './inMessages';

export const entitled: Detector = {
  code: 'entitled',
  title: say('Words that press'),
  explanation: say('Help is a gift. Words that hurry, presume or speak of a debt are easily written when one is tense, and are easily softened.'),
  inMessages: ({ record, messages }) => {
    const pressing = messages.filter(({ findings }) => findings.some(({ rule }) => rule.code === 'pressure'));
    if (pressing.length === 0) return undefined;
    const places = pressing.reduce((sum, { findings }) => sum + findings.filter(({ rule }) => rule.code === 'pressure').length, 0);
    return findingAbout(record, pressing.map(({ entry }) => entry), {
      detail: detailOf(record.name, pressing.length, places),
      wayOut: say('Say what you hope for, and leave the pace to them.'),
    });
  },
};

function detailOf(name: string, messages: number, places: number): Text {
  if (messages > 1) return say('{0} messages to {1} have such words, in {2} places.', messages, name, places);
  return places > 1 ? say('A message to {0} has such words, in {1} places.', name, places) : say('A message to {0} has such words.', name);
}
