import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { linksInNote } from '../../../src/core/assist/links';
import { mayName, ownName } from '../../../src/core/assist/references';
import { planRename, renameIn } from '../../../src/core/assist/rename';
import { applyEdits, isRefusal } from '../../../src/core/basics/edit';
import { english } from '../../../src/core/basics/say';
import { readNote } from '../../../src/core/notes/note';
import { vaultOf, type Files } from '../../support/notes';

/** The notes after a rename, or why it is refused. */
function renamed(files: Files, path: string, name: string, others: readonly string[] = []): Files | string {
  const vault = vaultOf(files);
  const rename = planRename(vault.get(path)!, files[path]!, name, [...Object.keys(files), ...others], vault);
  if (isRefusal(rename)) return english(rename.refused);
  const result: Record<string, string> = {};
  for (const [each, text] of Object.entries(files)) {
    const plan = vault.get(each) && (each === path || mayName(rename.names, text)) ? renameIn(rename, { id: each, path: each }, text) : [];
    if (isRefusal(plan)) return english(plan.refused);
    result[each === path ? rename.will.path : each] = applyEdits(text, plan);
  }
  return result;
}

const person = (lines: string, body = ''): string => `---\ntype: person\n${lines}${lines && '\n'}---\n${body}`;

/** The one other note after Jon Bell, in a folder, was renamed. */
function afterRename(note: string, name = 'Jon Ball', jon = 'name: Jon Bell\naliases: [JB]', path = 'people/Jon Bell.md'): string {
  const files = renamed({ [path]: person(jon), 'x/other.md': note }, path, name);
  return typeof files === 'string' ? files : files['x/other.md']!;
}

describe('a rename', () => {
  it('gives the file, the name and every link to it another name', () => {
    deepEqual(
      renamed(
        {
          'people/Jon Bell.md': person('name: "Jon Bell"   # a friend', 'Met [[Mara]].\n'),
          'Mara.md': person('knows: ["[[Jon Bell]]"]', '## Log\n- 2026-11-02 connected [[people/Jon Bell#Log|Jon]]\n- [ ] 2026-12-01 thank [him](people/Jon%20Bell.md)\n\n```message to="[[jon bell]]"\n[[Jon Bell]]\n```\n`[[Jon Bell]]`\n'),
          'list.md': '[[Jon Bell]]\n',
        },
        'people/Jon Bell.md',
        ' Jon  Ball-Ångström ',
      ),
      {
        'people/Jon Ball-Ångström.md': person('name: "Jon Ball-Ångström"   # a friend', 'Met [[Mara]].\n'),
        'Mara.md': person('knows: ["[[Jon Ball-Ångström]]"]', '## Log\n- 2026-11-02 connected [[people/Jon Ball-Ångström#Log|Jon]]\n- [ ] 2026-12-01 thank [him](people/Jon%20Ball-Ångström.md)\n\n```message to="[[Jon Ball-Ångström]]"\n[[Jon Bell]]\n```\n`[[Jon Bell]]`\n'),
        'list.md': '[[Jon Bell]]\n',
      },
    );
  });

  for (const [line, after, name] of [
    ['knows: Jon Bell, Mara', 'knows: Jon Ball, Mara'],
    ["company: 'Jon Bell'", "company: 'Jon O''Neill'", "Jon O'Neill"],
    ['company: Jon Bell', 'company: "Jon: the \\"man\\""', 'Jon: the "man"'],
    ['company: "[[Jon Bell]]"', 'company: "[[Jon \\"the man\\"]]"', 'Jon "the man"'],
    ['company: "[[Jon Bell]]"', 'company: "[[Jon man]]"', 'Jon [man]'],
    ['company: [[Jon Bell]]', 'company: [[Jon Ball]]'],
    ['company: "[[JB]]"', 'company: "[[JB]]"'],
    ['knows: "[[jb]] and [[JON BELL|him]]"', 'knows: "[[jb]] and [[Jon Ball|him]]"'],
    ['source: "[J](<../people/Jon Bell.md#log>)"', 'source: "[J](<../people/Jon Ball.md#log>)"'],
    ['source: "[J](../people/Jon%20Bell)"', 'source: "[J](../people/Jon%20%28100%25%29)"', 'Jon (100%)'],
    ['source: people/Jon Bell', 'source: people/Jon Ball'],
  ] as const) {
    it(`writes ${line} as ${after}`, () => equal(afterRename(`---\ntype: ${line.startsWith('source') ? 'role' : 'person'}\n${line}\n---\n`, name), `---\ntype: ${line.startsWith('source') ? 'role' : 'person'}\n${after}\n---\n`));
  }

  for (const [path, front, name, to] of [
    ['people/jon-bell.md', 'name: Jon Bell', 'Jon Ball', 'people/jon-ball.md'],
    ['people/Jon_Bell.markdown', 'name: Jon Bell', 'Jon Ball', 'people/Jon_Ball.markdown'],
    ['jb.md', 'name: Jon Bell', 'Jon Ball', 'Jon Ball.md'],
    ['Jon Bell.md', '', 'CON', 'CON note.md'],
    ['a/Jon Bell.md', '', 'A/B: c', 'a/A B c.md'],
    ['Jon Bell.md', 'name: Jon Bell', 'jon bell', 'jon bell.md'],
    ['Taken 1.md', '', 'Mara', 'Mara 2.md'],
  ] as const) {
    it(`moves ${path} to ${to}`, () => {
      const files = renamed({ [path]: person(front), 'x.md': person('knows: ["[[Jon Bell]]"]') }, path, name, ['mara.md']);
      deepEqual(Object.keys(files), [to, 'x.md']);
    });
  }

  it('keeps the company in front of a role’s title, and says the name where the file can’t', () => {
    const role = '---\ntype: role\ntitle: Platform\n---\n';
    deepEqual(renamed({ 'NW - Platform.md': role }, 'NW - Platform.md', 'Data: all of it'), { 'NW - Data all of it.md': '---\ntype: role\ntitle: "Data: all of it"\n---\n' });
    deepEqual(renamed({ 'Jon.md': person('') }, 'Jon.md', 'Jon/Ann'), { 'Jon Ann.md': person('name: Jon/Ann') });
  });

  it('names a role by its file where two have one title', () => {
    const role = (title: string): string => `---\ntype: role\ntitle: ${title}\n---\n`;
    deepEqual(renamed({ 'A - Dev.md': role('Dev'), 'B - Ops.md': role('Ops'), 'x.md': person('', '[[Ops]]\n') }, 'B - Ops.md', 'Dev'), { 'A - Dev.md': role('Dev'), 'B - Dev.md': role('Dev'), 'x.md': person('', '[[B - Dev]]\n') });
  });

  const both = { 'Jon Bell.md': person('name: Jon Bell'), 'Mara.md': person('aliases: [M]', '[[Jon Bell]] [[Nobody]]\n') };
  for (const [files, name, why] of [
    [both, '  ', 'A name is needed.'],
    [both, 'Jon Bell', 'It has this name already.'],
    [both, 'm', '“m” is a name of Mara.md already. Links by it would no longer say which of the two they mean.'],
    [both, 'Nobody', 'Mara.md: The link “Nobody” would then mean this note, or no longer say which one.'],
    [{ 'Jon Bell.md': person('name: Jon Bell\ncompany: "open') }, 'Jon', 'The front matter of this note can’t be read fully. Please mend it first; the Problems panel says where.'],
    [{ 'Jon Bell.md': person('name: |\n  Jon Bell') }, 'Jon', '“name” holds more than one line or value. Please change it by hand.'],
    [{ 'Jon Bell.md': person('', '<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n') }, 'Jon', 'This note has a merge conflict. Choose what to keep first.'],
    [{ ...both, 'x.md': person('', '[[Jon Bell]]\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n') }, 'Jon', 'x.md: This note has a merge conflict. Choose what to keep first.'],
    [{ ...both, 'x.md': person('company: "open', '[[Jon Bell]]\n') }, 'Jon', 'x.md: The front matter of this note can’t be read fully. Please mend it first; the Problems panel says where.'],
    [{ ...both, 'x.md': person('knows: [Jon Bell, Mara]') }, 'Bell, Jon', 'x.md: This note is built in a way that can’t be changed safely here. Please change it by hand.'],
    [{ 'Jon Bell.md': '---\ntype: profile\n---\n' }, 'Jon', 'Only people, companies and roles can be renamed here.'],
  ] as const) {
    it(`is refused: ${why}`, () => equal(renamed(files as Files, 'Jon Bell.md', name), why));
  }

  const names = ['Jon Bell', 'Jon', 'Zoë Ångström', 'Acme, Inc.', "O'Neill & Co", 'C# "Guild"', '100% (x)', 'people', 'A/B: c', '[x] `y`', '李明', 'JB', 'Strauß'];
  const name = fc.constantFrom(...names);
  const folder = fc.constantFrom('', 'people/', 'a/b/');
  const spelling = fc.tuple(name, folder, fc.constantFrom('', '.md', '#log', '|x', '#log|x', '^b')).chain(([to, at, tail]) =>
    fc.constantFrom(`[[${to}${tail}]]`, `[[${at}${to}${tail}]]`, `[x](${encodeURIComponent(to)}.md)`, `[x](../${at}${encodeURI(to)}.md)`, `[x](<${at}${to}.md> "t")`, `![[${to}]]`, `\`[[${to}]]\``, to),
  );
  const value = fc.oneof(
    spelling.map((link) => JSON.stringify(link)), spelling.map((link) => `'${link.replace(/'/g, "''")}'`), spelling, name.map((to) => `[[${to}]]`),
    fc.array(spelling, { minLength: 1, maxLength: 3 }).map((links) => JSON.stringify(links)), fc.array(spelling, { minLength: 1, maxLength: 3 }).map((links) => links.join(', ')), fc.array(name, { minLength: 1, maxLength: 3 }).map((links) => `\n${links.map((link) => `  - ${JSON.stringify(link)}\n`).join('')}  `),
  );
  const body = fc.array(fc.oneof(spelling.map((link) => `Words of ${link}, and`), spelling.map((link) => `- 2026-11-02 asked ${link}`), spelling.map((link) => `- [ ] 2026-11-02 ask ${link}`), spelling.map((link) => `\n\`\`\`message role="${link.replaceAll('`', '')}"\n${link}\n\`\`\`\n`), fc.constant('## Log')), { maxLength: 5 });
  const note = fc.record({ folder, file: name, type: fc.constantFrom('person', 'company', 'role'), name: fc.option(name), alias: fc.option(name), value, body, quote: fc.constantFrom('"', ''), crlf: fc.boolean() }).map((parts) => {
    const key = parts.type === 'role' ? 'title' : 'name';
    const field = parts.type === 'company' ? 'hiring' : parts.type === 'role' ? 'referrers' : 'knows';
    const lines = [`type: ${parts.type}`, ...(parts.name ? [`${key}: ${JSON.stringify(parts.name)} # her`] : []), ...(parts.alias ? [`aliases: [${JSON.stringify(parts.alias)}]`] : []), `${field}: ${parts.value}`];
    const text = `---\n${lines.join('\n')}\n---\n${parts.body.join('\n')}\n`;
    return [`${parts.folder}${parts.file.replace(/[/:"%#[\]`]/g, '')}.md`, parts.crlf ? text.replace(/\n/g, '\r\n') : text] as const;
  });

  /** A text without its name and what its links name. */
  const rest = (text: string): string =>
    [...linksInNote(text).map((link) => link.name), ...[ownName(readNote(text))].flatMap((at) => at ?? [])].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

  it('changes what means the note and nothing else, or is refused', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.array(note, { minLength: 2, maxLength: 5 }), fc.nat(4), fc.oneof(name, fc.constantFrom('New Name', 'neu', 'X: "y" #z', 'A, B', '{a} [b]')), (all, at, wish) => {
        const files: Files = Object.fromEntries(all);
        const path = Object.keys(files)[at % Object.keys(files).length]!;
        const after = renamed(files, path, wish);
        if (typeof after === 'string') return;
        made++;
        const to = Object.keys(after).find((each) => !(each in files)) ?? path;
        const [before, vault] = [vaultOf(files), vaultOf(after)];
        equal(vault.get(to)?.name, wish);
        for (const [each, text] of Object.entries(files)) {
          const now = each === path ? to : each;
          const mean = (within: string, whole: typeof vault, from: string): unknown[] => linksInNote(within).map((link) => whole.resolve(link, { id: from, path: from })?.place.path);
          deepEqual(mean(after[now]!, vault, now), mean(text, before, each).map((meant) => (meant === path ? to : meant)), each);
          const named = each === path && !ownName(readNote(text)) && ownName(readNote(after[now]!));
          if (!named) equal(rest(after[now]!).replace(/["']/g, ''), rest(text).replace(/["']/g, ''), each);
        }
      }),
      { numRuns: 500 },
    );
    ok(made > 50, `${made} made`);
  });
});
