import { addDays } from '../../src/core/basics/day';
import { circles } from '../../src/core/records/schemas';
import { frontMatter, links, perhaps } from './frontMatter';
import { companyOfPerson, personNear, roleAtCompany, roleName } from './layout';
import { corpusDay, personLog, tasks } from './log';
import { companyName, personName } from './names';
import { oddities } from './oddities';
import { paragraph, remark } from './prose';
import type { Random } from './random';

/** Written by hand over years, such a note has 200 KB. */
const longLog = 1_200;
const longProse = 400;

/** A person's note: front matter, log, tasks, and what one remembers about them. */
export function personNote(random: Random, number: number, long: boolean): string {
  const name = personName(number);
  const role = roleName(roleAtCompany(companyOfPerson(number)));
  const log = personLog(random, long ? longLog : random.between(5, 25), role);
  const sections = [
    `## Log\n${log.join('\n')}`,
    `## ${random.pick(['What we talk about', 'To remember', 'How we know each other'])}\n\n${random.times(long ? longProse : random.between(2, 7), () => paragraph(random, role)).join('\n\n')}`,
    ...(random.chance(0.5) ? [`## Something for them\n\n${random.times(random.between(1, 4), () => `- ${remark(random)}`).join('\n')}`] : []),
    `## ${random.pick(['Tasks', 'To do'])}\n${tasks(random, random.between(1, 3)).join('\n')}`,
    ...oddities(random, role),
  ];
  if (random.chance(0.3)) sections.push(sections.shift()!); // the log may stand last
  return `${head(random, number, name)}\n${random.chance(0.3) ? `# ${name}\n\n` : ''}${sections.join('\n\n')}\n`;
}

function head(random: Random, number: number, name: string): string {
  const [first = name] = name.split(' ');
  const rating = (): string => String(random.between(1, 5));
  return frontMatter([
    ['type', 'person'],
    perhaps(random, 0.8, 'name', name),
    perhaps(random, 0.9, 'company', `"[[${companyName(companyOfPerson(number))}]]"`),
    perhaps(random, 0.8, 'title', random.pick(['Staff engineer, Platform', 'Engineering manager', 'Recruiter', 'Product lead: payments'].map((title) => (title.includes(': ') ? `"${title}"` : title)))),
    perhaps(random, 0.7, 'email', `person${number}@example.com`),
    perhaps(random, 0.6, 'linkedin', `https://www.linkedin.com/in/example-${number}`),
    perhaps(random, 0.6, 'met', `Talked about ${remark(random).replace(/[“”]/g, '')}`),
    perhaps(random, 0.9, 'circle', random.pick(circles)),
    perhaps(random, 0.9, 'relationship', `${rating()}${random.chance(0.1) ? '     # it was more once' : ''}`),
    perhaps(random, 0.9, 'influence', rating()),
    perhaps(random, 0.9, 'relevance', rating()),
    perhaps(random, 0.85, 'timing', rating()),
    perhaps(random, 0.3, 'knows', links(random.times(random.between(1, 3), (step) => personName(personNear(number, 1 + step * 7))))),
    perhaps(random, 0.7, 'cadence', random.pick(['weekly', 'biweekly', 'monthly', 'monthly', 'quarterly', 'yearly', 'none', '45'])),
    perhaps(random, 0.05, 'next', addDays(corpusDay, random.between(-10, 30))),
    perhaps(random, 0.08, 'status', random.pick(['active', 'paused', 'closed', 'do-not-contact'])),
    perhaps(random, 0.1, 'school', random.pick(['Delft', 'Uppsala', 'São Carlos'])),
    perhaps(random, 0.02, 'private', 'true'),
    perhaps(random, 0.6, 'tags', `[${random.pick(['platform', 'data', 'mentor'])}, ${random.pick(['delft', 'on-call', 'trains'])}]`),
    perhaps(random, 0.4, 'aliases', `[${first}${random.chance(0.2) ? `, ${first} from ${random.pick(['the run', 'the rota'])}` : ''}]`),
  ]);
}
