import { paragraph, remark, sentence } from './prose';
import type { Random } from './random';

/**
 * What notes hold besides headings, paragraphs and simple lists. The shares are guesses at a folder in daily use; some of these
 * take a body to the slow way of reading, and they have to be there, or the measure would flatter.
 */
const kinds: readonly { readonly share: number; readonly make: (random: Random, note: string) => string }[] = [
  { share: 0.1, make: message },
  { share: 0.07, make: nestedList },
  { share: 0.06, make: (random, note) => paragraph(random, note).split('\n').map((line) => `> ${line}`).join('\n') },
  { share: 0.05, make: (random) => random.times(random.between(2, 5), (index) => `${index + 1}. ${remark(random)}`).join('\n') },
  { share: 0.04, make: table },
  { share: 0.03, make: (random) => `---\n\n${sentence(random)}` },
  { share: 0.02, make: (random) => `\`\`\`sh\nmake deploy # ${remark(random)}\n- no list item\n# no heading\n\`\`\`` },
  { share: 0.01, make: (random) => `What I know\n-----------\n${sentence(random)}` },
  { share: 0.01, make: (random) => `${sentence(random)}[^1]\n\n[^1]: ${sentence(random)}` },
  { share: 0.008, make: (random) => `<!-- ${remark(random)} -->` },
  { share: 0.005, make: (random) => `<details>\n<summary>More</summary>\n\n${sentence(random)}\n\n</details>` },
  { share: 0.005, make: (random) => `- how to run it:\n\n  \`\`\`sh\n  make ${random.pick(['all', 'test', 'deploy'])}\n  \`\`\`` },
];

/** The odd parts of a note: none in most. */
export function oddities(random: Random, note: string): string[] {
  return kinds.flatMap(({ share, make }) => (random.chance(share) ? [make(random, note)] : []));
}

function message(random: Random, note: string): string {
  const text = [`Hi {{first-name}},`, '', sentence(random), sentence(random), '', '- one thing', '- another', '', '{{me}}'];
  return `\`\`\`message kind=${random.pick(['ask', 'check-in', 'thanks', 'share'])} via=${random.pick(['email', 'linkedin'])} role="[[${note}]]"\n${text.join('\n')}\n\`\`\``;
}

function nestedList(random: Random): string {
  return random.times(random.between(2, 4), () => `- ${remark(random)}\n  - ${remark(random)}\n  - ${remark(random)}${random.chance(0.2) ? `\n    - ${remark(random)}` : ''}`).join('\n');
}

function table(random: Random): string {
  const rows = random.times(random.between(2, 6), () => `| ${remark(random)} | ${random.between(1, 5)} |`);
  return `| what | how much |\n| --- | ---: |\n${rows.join('\n')}`;
}
