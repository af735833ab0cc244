import { deepEqual, equal } from 'node:assert/strict';
import { readRecord } from '../../../src/core/records/read';
import { markdownLinkTo, namedLinkTo } from '../../../src/core/vault/linkTo';
import { vaultOf } from '../../support/notes';

const record = (path: string, name = 'Ana', root?: string) => readRecord(`---\ntype: person\nname: ${JSON.stringify(name)}\n---\n`, { id: path, path, ...(root !== undefined && { root }) })!;
const from = (path: string, root?: string) => ({ id: '', path, ...(root !== undefined && { root }) });

describe('a relative Markdown link to a note', () => {
  it('goes up as far as it must and down again', () => {
    const links = [['a.md', 'b.md'], ['people/a.md', 'reviews/b.md'], ['x/y/a.md', 'x/b.md'], ['x/a.md', 'x/y/z/b.md'], ['x/y/a.md', 'x/z/b.md']].map(([to, at]) => markdownLinkTo(record(to!), from(at!)));
    deepEqual(links, ['[Ana](a.md)', '[Ana](../people/a.md)', '[Ana](y/a.md)', '[Ana](../../a.md)', '[Ana](../y/a.md)']);
  });

  it('is one, whatever the note and its file are called', () => {
    equal(markdownLinkTo(record("p (1)/Ç & 'x'.md", 'A [b](c) *d*'), from('b.md')), "[A \\[b\\](c) \\*d\\*](p%20%281%29/%C3%87%20%26%20%27x%27.md)");
  });

  it('means the note it was made for', () => {
    const vault = vaultOf({ 'people/Ana (1).md': '---\ntype: person\n---\n', 'reviews/b.md': '' });
    const target = /\]\((.*)\)$/.exec(markdownLinkTo(vault.people[0]!, from('reviews/b.md'))!)![1]!;
    equal(vault.resolve({ kind: 'relative', target: decodeURIComponent(target) }, from('reviews/b.md'))?.place.id, 'people/Ana (1).md');
  });

  it('is none across two folders', () => equal(markdownLinkTo(record('a.md', 'Ana', 'one'), from('b.md', 'two')), undefined));
});

describe('a wikilink with a name', () => {
  const named = (path: string, name: string): string => {
    const vault = vaultOf({ [path]: `---\ntype: person\nname: ${JSON.stringify(name)}\n---\n` });
    return namedLinkTo(vault.people[0]!, { id: '', path: '' }, vault);
  };

  it('reads like the note is called, and means it', () => {
    deepEqual([named('people/ana.md', 'Ana Ruiz'), named('Ana Ruiz.md', 'Ana Ruiz'), named('ana.md', ' Ana\n Ruiz ')], ['[[ana|Ana Ruiz]]', '[[Ana Ruiz]]', '[[ana|Ana Ruiz]]']);
  });

  it('leaves out what a link cannot hold', () => {
    for (const name of ['a|b', 'a]]b', '[x](y)', '`z`', '<b>']) equal(named('ana.md', name), '[[ana]]', name);
  });
});
