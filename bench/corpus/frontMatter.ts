import type { Random } from './random';

/** A key and its value as YAML spells it. */
export type Line = readonly [key: string, value: string];

/** Front matter of some lines; those without a value are left out. */
export function frontMatter(lines: readonly (Line | undefined)[]): string {
  return `---\n${lines.flatMap((line) => (line ? [`${line[0]}:${line[1].startsWith('\n') ? '' : ' '}${line[1]}\n`] : [])).join('')}---\n`;
}

/** The line, or none, by a chance. */
export function perhaps(random: Random, probability: number, key: string, value: string): Line | undefined {
  return random.chance(probability) ? [key, value] : undefined;
}

export function links(names: readonly string[]): string {
  return `[${names.map((name) => `"[[${name}]]"`).join(', ')}]`;
}

/** A list with one entry a line. */
export function points(entries: readonly string[]): string {
  return entries.map((entry) => `\n  - ${entry}`).join('');
}

/** Front matter as people break it: YAML fails, or means something else than they think. */
export function broken(random: Random, text: string): string {
  const including = (line: string): string => text.replace('\n---\n', `\n${line}\n---\n`);
  return random.pick([
    () => including('reminder: call: before noon'),
    () => including('motto: "all is well'),
    () => including('\tindented: by a tab'),
    () => including('handle: @nobody'),
    () => text.replace(/"(\[\[[^"]*\]\])"/, '$1'),
    () => including('tags: [one, two'),
    () => including('type: person'),
  ])();
}
