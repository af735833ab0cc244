import { say, type Text } from '../../../basics/say';
import type { MessageRule } from '../rule';

export const pasted: MessageRule = {
  code: 'pasted',
  severity: 'warning',
  meaning: say('Someone else was, or would be, sent nearly the same.'),
  kinds: 'all',
  isEnglish: false,
  check: ({ around: { lookalikes } }) => (lookalikes.length === 0 ? [] : [{ text: say('Nearly the same text stands in the notes of {0}. Write what only this person would get.', listOf(lookalikes)) }]),
  example: { kind: 'maintain', bad: 'Hi Jon, hope you are well. I have been thinking about the old days and would love to hear how things are going for you.', good: 'Hi Jon, I used your queue trick yesterday and it held.' },
};

const mostNamed = 3;

function listOf(names: readonly string[]): Text {
  const [first = '', ...more] = names.slice(0, mostNamed);
  const list = more.reduce((all, name) => say('{0}, {1}', all, name), say('{0}', first));
  return names.length > mostNamed ? say('{0} and {1} more', list, names.length - mostNamed) : list;
}
