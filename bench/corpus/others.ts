import { addDays } from '../../src/core/basics/day';
import { companyStages, roleChannels, roleStatuses } from '../../src/core/records/schemas';
import { frontMatter, links, perhaps, points } from './frontMatter';
import { companyOfRole, personAtCompany } from './layout';
import { corpusDay, roleLog, tasks } from './log';
import { companyName, personName, roleTitle } from './names';
import { oddities } from './oddities';
import { paragraph, remark, sentence } from './prose';
import type { Random } from './random';

export function companyNote(random: Random, number: number): string {
  const name = companyName(number);
  const head = frontMatter([
    ['type', 'company'],
    perhaps(random, 0.8, 'name', name),
    perhaps(random, 0.7, 'url', `https://company${number}.example.com`),
    perhaps(random, 0.8, 'priority', String(random.between(1, 5))),
    perhaps(random, 0.8, 'stage', random.pick(companyStages)),
    perhaps(random, 0.6, 'hiring', links(random.times(random.between(1, 2), (nth) => personName(personAtCompany(number, nth))))),
    perhaps(random, 0.5, 'process', `${sentence(random)} ${sentence(random)}`.replace(/[“”]/g, '')),
    perhaps(random, 0.5, 'challenges', points(random.times(2, () => remark(random)))),
    perhaps(random, 0.5, 'fit', points(random.times(2, () => remark(random)))),
    perhaps(random, 0.5, 'tags', '[freight, platform]'),
    perhaps(random, 0.2, 'aliases', `["${name.slice(0, 6)} ${number}"]`),
  ]);
  const who = personName(personAtCompany(number, 0));
  return `${head}\n${[paragraph(random, who), `## What I still want to know\n\n${random.times(3, () => `- ${remark(random)}?`).join('\n')}`, ...oddities(random, who), paragraph(random, who)].join('\n\n')}\n`;
}

export function roleNote(random: Random, number: number): string {
  const company = companyOfRole(number);
  const referrer = personName(personAtCompany(company, 1));
  const head = frontMatter([
    ['type', 'role'],
    perhaps(random, 0.8, 'title', roleTitle(number)),
    ['company', `"[[${companyName(company)}]]"`],
    perhaps(random, 0.6, 'url', `https://company${company}.example.com/jobs/${number}`),
    perhaps(random, 0.7, 'status', random.pick(roleStatuses)),
    perhaps(random, 0.5, 'applied', addDays(corpusDay, -random.between(1, 120))),
    perhaps(random, 0.7, 'channel', random.pick(roleChannels)),
    perhaps(random, 0.6, 'referrers', links([referrer, personName(personAtCompany(company, 2))])),
    perhaps(random, 0.6, 'fit', points(random.times(3, () => remark(random)))),
    perhaps(random, 0.2, 'posted', 'false'),
    perhaps(random, 0.3, 'source', `"[[${referrer}]]"`),
    perhaps(random, 0.5, 'deadline', addDays(corpusDay, random.between(-10, 40))),
    perhaps(random, 0.4, 'salary', '78-90 k'),
    perhaps(random, 0.5, 'location', 'Hybrid, two days in the office'),
  ]);
  return `${head}\n${[`## Log\n${roleLog(random).join('\n')}`, `## Next\n${tasks(random, 2).join('\n')}`, paragraph(random, referrer), ...oddities(random, referrer)].join('\n\n')}\n`;
}

/** Markdown of somebody else: with front matter that is not ours, or with none. */
export function plainNote(random: Random, number: number): string {
  const head = random.chance(0.4) ? frontMatter([['title', `Reading notes ${number + 1}`], ['date', addDays(corpusDay, -random.between(1, 900))], ['tags', '[reading]']]) : '';
  return `${head}# Reading notes ${number + 1}\n\n${random.times(random.between(3, 12), () => paragraph(random, personName(number))).join('\n\n')}\n\n${oddities(random, personName(number)).join('\n\n')}\n`;
}

export function profileNote(random: Random): string {
  const head = frontMatter([
    ['type', 'profile'],
    ['name', personName(999_983)],
    ['headline', 'Platform engineer who makes on-call boring'],
    ['email', 'me@example.com'],
    ['resume', 'https://www.example.com/me/resume.pdf'],
    ['highlights', points(random.times(3, () => remark(random)))],
    ['search', 'active'],
  ]);
  return `${head}\n${['one line', 'short', 'long'].map((pitch) => `## Pitch: ${pitch}\n\n${sentence(random)}`).join('\n\n')}\n`;
}
