import { range } from '../../../basics/range';
import { say } from '../../../basics/say';
import { placeholders } from '../../placeholders';
import type { MessageRule, Weakness } from '../rule';

/** Blanks that people and templates leave, other than ours. */
const blanks =
  /(?<!\[)\[(?:(?:your|their|the|his|her|my|insert|add|company|first|last|full|hiring|role|position|job|recipient|contact|mutual|team|specific|some|something|topic|date|day|time|link|name|url|x{1,3}|n|number|city|school|university|project|skill|reason|title|manager|person|friend)\b[^\]\n]{0,40}|\.{3}|…|_+|[^\]\n]{1,40} here)\](?![[(])|<(?:your|their|the|insert|company|first|last|full|role|position|job|recipient|name|link|date|title)\b[^>\n]{0,40}>|\b(?:TODO|TBD|FIXME|XXX+|X{2,}(?= (?:years|people|team)))\b|\{(?:name|company|role|first[ _-]?name|position|title|your[^}\n]*)\}(?!\})|^[ \t]*(?:…|\.{3,}|_{3,})[ \t]*$/gim;

export const placeholder: MessageRule = {
  code: 'placeholder',
  severity: 'error',
  meaning: say('Something is still to be filled in.'),
  kinds: 'all',
  isEnglish: false,
  check: ({ filled, text }) => [
    ...filled.unfilled.map(({ name, range: place }): Weakness => ({ range: place, text: whyUnfilled(name) })),
    ...[...text.matchAll(blanks)].map(({ index, 0: found }): Weakness => ({ range: range(index + found.search(/\S/), index + found.trimEnd().length), text: say('Here something is still to be written.') })),
  ],
  example: { kind: 'share', bad: 'Hi Priya, I read {{resource}} and thought of you.', good: 'Hi Priya, I read “Quiet Nights” and thought of you.' },
};

function whyUnfilled(name: string) {
  const known = placeholders.find((each) => each.name === name);
  if (!known) return say('There is no placeholder “{0}”; write here what you mean.', name);
  return known.valueIn ? say('Your notes do not say this yet: {0}.', known.meaning) : say('{0}.', known.meaning);
}
