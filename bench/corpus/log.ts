import { addDays, dayOf, type Day } from '../../src/core/basics/day';
import { verbAliases, verbs, type Actor } from '../../src/core/records/verbs';
import { remark } from './prose';
import type { Random } from './random';

/** The day on which the corpus was written: everything in it is dated from here, and due days are reckoned on it. */
export const corpusDay = dayOf(2026, 11, 23);

const commonVerbs = ['messaged', 'messaged', 'talked', 'shared', 'replied', 'replied', 'asked', 'agreed', 'referred', 'thanked', 'updated', 'checked-in', 'met', 'helped', 'insight', 'note'];
const verbsOf = (actors: readonly Actor[]): string[] => verbs.filter(({ actor }) => actors.includes(actor)).map(({ verb }) => verb);
const personVerbs = [...verbsOf(['both', 'you', 'they', 'nobody']), ...Object.keys(verbAliases), 'checked in', 'brainstormed'];
const roleVerbs = ['applied', 'screen 4/5', 'interview', 'offer', 'rejected', 'note'];

/** Days from long ago to lately, the oldest first. */
function days(random: Random, count: number): Day[] {
  const gap = Math.max(1, Math.min(40, Math.floor(2_000 / count)));
  let day = addDays(corpusDay, -random.between(0, 90));
  const found: Day[] = [];
  for (let each = 0; each < count; each++) {
    found.unshift(day);
    day = addDays(day, -random.between(0, gap));
  }
  return found;
}

/** The lines of a person's log. `role` is the note that asks are about. */
export function personLog(random: Random, count: number, role: string): string[] {
  const lines = days(random, count).map((day) => {
    const verb = random.chance(0.75) ? random.pick(commonVerbs) : random.pick(personVerbs);
    const about = verb === 'asked' || random.chance(0.2) ? ` [[${role}${random.chance(0.1) ? '|the role' : ''}]]` : '';
    return item(random, day, `${verb}${about}${random.pick([' ', ' ', ': ', ', '])}${remark(random)}`);
  });
  return random.chance(0.2) ? lines.reverse() : lines;
}

/** The lines of a role's log: as far as its hiring process got. */
export function roleLog(random: Random): string[] {
  const reached = roleVerbs.slice(0, random.between(0, roleVerbs.length));
  return days(random, reached.length).map((day, index) => item(random, day, `${reached[index]!} ${remark(random)}`));
}

function item(random: Random, day: Day, text: string): string {
  const written = random.chance(0.94) ? day : random.pick([`**${day}**`, `[[${day}]]`]);
  const below = random.chance(0.05) ? `\n  ${remark(random)}` : random.chance(0.01) ? `\n  - ${remark(random)}` : '';
  return `${random.chance(0.97) ? '-' : '*'} ${written} ${text}${below}`;
}

/** Task items, open and done, with their day spelt in one of the ways there are. */
export function tasks(random: Random, count: number): string[] {
  return random.times(count, () => {
    const done = random.chance(0.35);
    const day = addDays(corpusDay, done ? -random.between(1, 200) : random.between(-20, 40));
    const what = remark(random);
    const text = random.pick([`${day} ${what}`, `${day} ${what}`, `${what} 📅 ${day}`, `${what} due:${day}`, `${what} [due:: ${day}]`, what]);
    return `- [${done ? 'x' : ' '}] ${text}`;
  });
}
