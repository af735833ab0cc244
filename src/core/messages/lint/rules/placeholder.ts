import { range } from '../../../basics/range';
import { say, type Text } from '../../../basics/say';
import { placeholders } from '../../placeholders';
import { withoutQuotes } from '../quotes';
import type { MessageRule, Weakness } from '../rule';
import { blanks, marks } from '../words/blanks';

export const placeholder: MessageRule = {
  code: 'placeholder',
  severity: 'error',
  meaning: say('Something is still to be filled in.'),
  kinds: 'all',
  isEnglish: false,
  check: ({ filled, text }) => {
    return [
      ...filled.unfilled.map(({ name, range: place }): Weakness => ({ range: place, text: whyUnfilled(name) })),
      ...blanksIn(text).map(({ index, 0: blank }): Weakness => ({ range: range(index + blank.search(/\S/), index + blank.trimEnd().length), text: say('Here something is still to be written.') })),
    ];
  },
  example: { kind: 'share', bad: 'Hi Priya, I read {{resource}} and thought of you.', good: 'Hi Priya, I read “Quiet Nights” and thought of you.' },
};

/** Where something is still to be written. A blank in lines for passing on is a blank; an editor's mark in quotes is only mentioned. */
export function blanksIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(blanks), ...withoutQuotes(text).matchAll(marks)].sort((a, b) => a.index - b.index);
}

function whyUnfilled(name: string): Text {
  const known = placeholders.find((each) => each.name === name);
  if (!known) return say('There is no placeholder “{0}”; write here what you mean.', name);
  return known.valueIn ? say('Your notes do not say this yet: {0}.', known.meaning) : say('{0}.', known.meaning);
}
