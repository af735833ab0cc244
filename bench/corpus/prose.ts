import type { Random } from './random';

const subjects = ['She', 'He', 'Her team', 'The new lead', 'My old group', 'The person on call', 'Everybody there', 'Nobody I asked', 'The recruiter', 'Their platform group', 'A friend of hers', 'The café across the street'];
const verbs = ['talks about', 'would rather keep', 'has stopped using', 'is proud of', 'wants to see', 'never liked', 'asked me for', 'wrote three pages on', 'is looking after', 'compared notes on', 'moved away from', 'keeps coming back to'];
const objects = ['the deploy pipeline', 'a calmer rota', 'the move to one database', 'the incident reports', 'trains and timetables', 'her allotment', 'the second screen', 'a first conference talk', 'the handover handbook', 'naïve résumé filters', 'the smörgåsbord of dashboards', 'what “done” means', 'the budget for next year', 'the smallest thing that works'];
const ends = ['since the spring', 'more than before', 'and does not mind who hears it', 'but not this quarter', 'as far as I can tell', 'which is fair enough', 'in about ten minutes', '– her words', 'before anyone else had woken up', 'for 120 services', 'at 3 a.m. on a Sunday', 'and I should remember that'];

export function sentence(random: Random): string {
  const words = `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}${random.chance(0.7) ? ` ${random.pick(ends)}` : ''}`;
  return `${words}.`;
}

/** Some words without a full stop, as they stand behind a verb of the log. */
export function remark(random: Random): string {
  return `${random.pick(objects)}${random.chance(0.6) ? ` ${random.pick(ends)}` : ''}`;
}

/** A sentence with a mark in it now and then: emphasis, code, a link to the web or to a note. */
function marked(random: Random, note: string): string {
  const plain = sentence(random);
  if (random.chance(0.75)) return plain;
  return `${plain.slice(0, -1)}, ${random.pick(['**really**.', '*more or less*.', 'see `make deploy`.', 'see [their blog](https://example.com/blog?post=1).', `see [[${note}]].`, 'see https://example.com/talks.', 'A & B, 3 < 5.', 'snake_case_names and 2*3*4.'])}`;
}

/** A paragraph on one line or on several. `note` is what its links name. */
export function paragraph(random: Random, note: string): string {
  const sentences = random.times(random.between(2, 5), () => marked(random, note));
  return sentences.join(random.chance(0.5) ? '\n' : ' ');
}
