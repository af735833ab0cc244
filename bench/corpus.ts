import { broken } from './corpus/frontMatter';
import { pathOf, seatAt, type Seat } from './corpus/layout';
import { companyNote, plainNote, profileNote, roleNote } from './corpus/others';
import { personNote } from './corpus/person';
import { Random } from './corpus/random';

/** A note of the corpus, with no disk behind it. */
export interface CorpusNote {
  readonly path: string;
  readonly text: string;
}

/**
 * The notes of a corpus of `count`, always the same: mostly people, with the companies and roles they name, Markdown of somebody
 * else, and one profile. A median person has 2.9 KB, 15 log lines and 2 tasks; one note in a thousand has 200 KB; some have
 * Windows line ends, a byte order mark or broken YAML.
 */
export function* corpusNotes(count: number): Generator<CorpusNote> {
  for (let index = 0; index < count; index++) yield noteAt(index);
}

function noteAt(index: number): CorpusNote {
  const seat = seatAt(index);
  const random = new Random(index);
  let text = textOf(seat, random, index % 1_000 === 500);
  if (seat.kind !== 'plain' && random.chance(0.01)) text = broken(random, text);
  if (random.chance(0.05)) text = text.replaceAll('\n', '\r\n');
  if (random.chance(0.02)) text = `\uFEFF${text}`;
  return { path: pathOf(seat), text };
}

function textOf({ kind, number }: Seat, random: Random, long: boolean): string {
  switch (kind) {
    case 'person':
      return personNote(random, number, long);
    case 'company':
      return companyNote(random, number);
    case 'role':
      return roleNote(random, number);
    case 'plain':
      return plainNote(random, number);
    case 'profile':
      return profileNote(random);
  }
}
