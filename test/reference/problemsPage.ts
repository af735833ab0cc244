import { marked, problemTable, type Example, type ProblemEntry } from './problems';

const head = `# What a problem means

Every problem has a code. It stands behind the problem in the Problems panel, where it leads here, and in what \`check\` prints. An
*error* is something that could not be read and does not count, a *warning* something that most likely is not what you mean; *info*
and *hint* are for you to take or to leave. \`check\` ends with 1 when there is an error; with \`--strict\`, also for a warning.

In the examples the problem stands above the carets, as of 2026-11-23. This page is made from \`test/reference/problems.ts\`, and a test
runs every example.
`;

/** docs/problems.md. */
export function problemsPage(): string {
  const sections = Object.entries(problemTable);
  const index = sections.map(([title, entries]) => `| ${title} | ${entries.map(({ code }) => `[${code}](#${code})`).join(', ')} |`);
  const body = sections.map(([title, entries]) => `## ${title}\n\n${entries.map(entryOf).join('\n')}`);
  return [head, ['| about | codes |', '|---|---|', ...index, ''].join('\n'), ...body].join('\n');
}

/** The line of each code’s heading, from 1: the editor can open a file at a line, not at a heading. */
export function headingLines(page: string): Record<string, number> {
  const lines = page.split('\n');
  return Object.fromEntries(lines.flatMap((line, index) => (line.startsWith('### ') ? [[line.slice(4), index + 1]] : [])));
}

function entryOf({ code, severities, meaning, example }: ProblemEntry): string {
  return [`### ${code}`, '', `*${severities.join(', ')}* – ${meaning}`, '', ...(example ? exampleLines(example) : [])].join('\n');
}

/** In list items, so that no line of an example, such as a conflict marker, stands in the first column of this page. */
function exampleLines({ path, wrong, right, beside = {} }: Example): string[] {
  const others = Object.entries(beside).flatMap(([each, text]) => block(`Beside it, \`${each}\`:`, text));
  return [...block(`Not so, \`${path}\`:`, withCarets(wrong)), ...block('But so:', right), ...others];
}

function block(title: string, text: string): string[] {
  return [`- ${title}`, '', ...['```markdown', ...text.trimEnd().split('\n'), '```'].map((line) => `  ${line}`), ''];
}

function withCarets(wrong: string): string {
  const { before, inside, after } = marked(wrong);
  const carets = ' '.repeat(before.length - (before.lastIndexOf('\n') + 1)) + '^'.repeat(inside.length);
  const [restOfLine = '', ...rest] = after.split('\n');
  return [before + inside + restOfLine, carets, ...rest].join('\n');
}
