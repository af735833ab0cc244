import { deepEqual, equal } from 'node:assert/strict';
import { findLinks } from '../../../src/core/notes/links';
import { linkTo } from '../../../src/core/vault/linkTo';
import { campaign, problemsIn, type Files, vaultOf } from '../../support/notes';
import { pointedAt } from '../notes/places';

const person = (lines = ''): string => `---\ntype: person\n${lines}\n---\n`;
const named = (files: Files, link: string, from = 'home.md'): string | undefined => {
  const [found] = findLinks(link);
  return vaultOf(files).resolve(found ?? { target: link, kind: 'text' }, { id: from, path: from })?.place.path;
};

describe('what a link names', () => {
  const files: Files = {
    'people/priya-raman.md': person('name: Priya Raman\naliases: [Priya, "P. R."]'),
    'people/Zoë Ångström.markdown': person(),
    'companies/Northwind.md': '---\ntype: company\nname: Northwind Traders\n---\n',
    'roles/platform.md': '---\ntype: role\ntitle: Platform Engineer\n---\n',
    'notes/plain.md': '# Nobody’s record\n',
    'v1.2 notes.md': person(),
  };
  for (const [link, path] of [
    ['[[priya-raman]]', 'people/priya-raman.md'],
    ['[[priya-raman.md]]', 'people/priya-raman.md'],
    ['[[people/priya-raman]]', 'people/priya-raman.md'],
    ['[[people/priya-raman.md]]', 'people/priya-raman.md'],
    ['[[/people/priya-raman]]', 'people/priya-raman.md'],
    ['[[Priya Raman]]', 'people/priya-raman.md'],
    ['[[PRIYA  raman]]', 'people/priya-raman.md'],
    ['[[Priya]]', 'people/priya-raman.md'],
    ['[[p. r.]]', 'people/priya-raman.md'],
    ['[[Priya Raman#Log|her]]', 'people/priya-raman.md'],
    ['[[Zoë Ångström]]'.normalize('NFD'), 'people/Zoë Ångström.markdown'],
    ['[[ZOË ÅNGSTRÖM]]', 'people/Zoë Ångström.markdown'],
    ['[[people/zoë ångström.markdown]]'.normalize('NFD'), 'people/Zoë Ångström.markdown'],
    ['[Z](people/Zo%C3%AB%20%C3%85ngstr%C3%B6m.markdown)', 'people/Zoë Ångström.markdown'],
    ['[Z](<people/Zoë Ångström.markdown>)'.normalize('NFD'), 'people/Zoë Ångström.markdown'],
    ['[[Northwind]]', 'companies/Northwind.md'],
    ['Northwind Traders', 'companies/Northwind.md'],
    ['[[Platform Engineer]]', 'roles/platform.md'],
    ['[[plain]]', 'notes/plain.md'],
    ['[[v1.2 notes]]', 'v1.2 notes.md'],
    ['[x](./people/priya-raman.md)', 'people/priya-raman.md'],
    ['[[Nobody]]', undefined],
    ['[[Northwin]]', undefined],
    ['[[Northwind Traders Ltd]]', undefined],
    ['[[raman]]', undefined],
    ['[[other/priya-raman]]', undefined],
  ] as const) {
    it(`${link} is ${path ?? 'nothing'}`, () => equal(named(files, link), path));
  }

  it('follows a relative link from its own note', () => {
    equal(named(files, '[P](../people/priya-raman.md)', 'roles/platform.md'), 'people/priya-raman.md');
    equal(named(files, '[P](priya-raman.md)', 'people/other.md'), 'people/priya-raman.md');
  });

  it('finds a name in NFD on disk by NFC, and the reverse', () => {
    const nfd = `${'Zoë'.normalize('NFD')}.md`;
    equal(named({ [nfd]: person() }, `[[${'Zoë'.normalize('NFC')}]]`), nfd);
    equal(named({ 'Zoë.md': person() }, `[[${'Zoë'.normalize('NFD')}]]`), 'Zoë.md');
  });

  it('ignores case as Unicode folds it', () => equal(named({ 'Straße.md': person() }, '[[STRASSE]]'), 'Straße.md'));
});

describe('a link that names more than one note', () => {
  const files: Files = { 'a/b/Ana.md': person(), 'x/Ana.md': person(), 'Ana.md': person(), 'y/Ana.md': person() };

  it('means the one in the same folder', () => {
    equal(named(files, '[[Ana]]', 'y/note.md'), 'y/Ana.md');
    equal(named(files, '[[Ana]]', 'a/b/note.md'), 'a/b/Ana.md');
  });

  it('else the shortest path, else the first by name', () => {
    equal(named(files, '[[Ana]]', 'z/note.md'), 'Ana.md');
    const deeper: Files = { 'y/Ana.md': person(), 'x/Ana.md': person(), 'a/b/Ana.md': person() };
    equal(named(deeper, '[[Ana]]', 'z/note.md'), 'x/Ana.md');
    equal(named({ 'a/b/Ana.md': person(), 'zzz/Ana.md': person() }, '[[Ana]]', 'z/note.md'), 'zzz/Ana.md');
  });

  it('treats a name, an alias and a file name alike', () => {
    equal(named({ 'deep/er/Ana.md': person(), 'p.md': person('name: Ana') }, '[[Ana]]', 'z/note.md'), 'p.md');
    equal(named({ 'deep/er/Ana.md': person(), 'p.md': person('aliases: Ana') }, '[[Ana]]', 'z/note.md'), 'p.md');
  });

  it('is a problem at the link', () => {
    const text = `${person('knows: ["[[Ana]]", "[[Bo]]"]\ncompany: Nowhere')}## Log\n- 2026-11-01 introduced [[Ana|A.]]\n`;
    const whole = campaign({ ...files, 'z/me.md': text, 'Bo.md': person() }, '2026-11-21');
    const me = whole.vault.get('z/me.md')!;
    deepEqual(pointedAt(text, problemsIn(me, whole)), ['ambiguous-link «[[Ana]]»', 'ambiguous-link «[[Ana|A.]]»']);
  });

  it('is none when a path says which', () => {
    const text = person('knows: "[[x/Ana]]"');
    const whole = campaign({ ...files, 'z/me.md': text }, '2026-11-21');
    deepEqual(problemsIn(whole.vault.get('z/me.md')!, whole), []);
  });

  it('can be written so that it names the one that is meant', () => {
    const vault = vaultOf(files);
    for (const path of Object.keys(files)) {
      const link = linkTo({ id: path, path }, { id: 'z/me.md', path: 'z/me.md' }, vault);
      equal(named(files, link, 'z/me.md'), path, link);
    }
  });
});

describe('a company', () => {
  it('is matched exactly, by alias, or not at all', () => {
    const at = (company: string): string | undefined => {
      const vault = vaultOf({ 'ana.md': person(`company: ${company}`), 'Northwind.md': '---\ntype: company\naliases: [NW]\n---\n' });
      return vault.companyOf(vault.people[0]!)?.note?.path;
    };
    for (const company of ['Northwind', '"[[Northwind]]"', '[[northwind]]', 'NW', 'nw', '"[N](Northwind.md)"']) equal(at(company), 'Northwind.md', company);
    for (const company of ['North', 'Northwind Ltd', 'Northwinds', 'N']) equal(at(company), undefined, company);
  });
});
