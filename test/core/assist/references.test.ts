import { deepEqual, equal } from 'node:assert/strict';
import { linksTo, mayName, subjectAt } from '../../../src/core/assist/references';
import { vaultOf, type Files } from '../../support/notes';
import { marking } from './marks';

const files: Files = {
  'people/priya-raman.md': '---\ntype: person\nname: Priya Raman\naliases: [Priya]\ncompany: "[[Northwind]]"\n---\n## Log\n- 2026-11-02 asked [[Platform]]\n',
  'Northwind.md': '---\ntype: company\nhiring: Priya Raman, Jon\n---\n',
  'roles/Platform.md': '---\ntype: role\ntitle: "Platform Engineer"\nreferrers: ["[[priya]]", "[[Mara]]"]\nsource: people/priya-raman\n---\nWords.\n',
  'Mara.md': '---\ntype: person\n---\nKnows [P](people/priya-raman.md), [her](Priya%20Raman), [[PRIYA  RAMAN#Log|her]] and `[[Priya]]`.\n\n```message role="[[Platform Engineer]]" to="[[Priya]]"\n[[Priya]]\n```\n',
  'list.md': '[[Priya]]\n',
};
const vault = vaultOf(files);
const meaning = (id: string): string[] => Object.entries(files).flatMap(([path, text]) => linksTo(id, text, { id: path, path }, vault).map(({ name }) => `${path}: ${text.slice(name.start, name.end)}`));

describe('references', () => {
  it('are all links in records that mean a note, by whatever name', () => {
    deepEqual(meaning('people/priya-raman.md'), [
      'Northwind.md: Priya Raman', 'roles/Platform.md: priya', 'roles/Platform.md: people/priya-raman', 'Mara.md: people/priya-raman.md', 'Mara.md: Priya%20Raman', 'Mara.md: PRIYA  RAMAN', 'Mara.md: Priya',
    ]);
    deepEqual(meaning('roles/Platform.md'), ['people/priya-raman.md: Platform', 'Mara.md: Platform Engineer']);
  });

  it('are found only where a cheap look says there may be some', () => {
    for (const id of Object.keys(files)) {
      for (const [path, text] of Object.entries(files)) {
        if (linksTo(id, text, { id: path, path }, vault).length > 0) equal(mayName(vault.namesOf(id), text), true, `${path} names ${id}`);
      }
    }
    equal(mayName(['priya'], 'PRIYA'), true);
    equal(mayName(['strauss'], 'to [[Strauß]]'), true);
    equal(mayName(['zoë'], 'to [[Zoe\u0308]]'), true);
    equal(mayName(['zoë'], '[x](Zo%C3%AB.md)'), true);
    equal(mayName(['zoë'], 'company: "Zo\\u00eb"'), true);
    equal(mayName(['zoë'], 'company: Zoe'), false);
  });

  const asked = (path: string, words: string, place = 0): string | undefined => {
    const text = files[path]!;
    const subject = subjectAt(text, text.indexOf(words) + place, { id: path, path }, vault);
    return subject && `${subject.id}: ${marking(text, () => [subject.at]).split('\n').find((line) => line.includes('«'))}`;
  };

  it('are asked for at a name, anywhere else in the front matter, and at links', () => {
    equal(asked('roles/Platform.md', 'Platform Engineer', 3), 'roles/Platform.md: title: "«Platform Engineer»"');
    equal(asked('people/priya-raman.md', '---'), 'people/priya-raman.md: «---»');
    equal(asked('people/priya-raman.md', 'type:', 7), 'people/priya-raman.md: «type: person»');
    equal(asked('people/priya-raman.md', '[[Northwind', 5), 'Northwind.md: company: "[[«Northwind»]]"');
    equal(asked('people/priya-raman.md', 'Platform'), 'roles/Platform.md: - 2026-11-02 asked [[«Platform»]]');
    equal(asked('Mara.md', '[P]'), 'people/priya-raman.md: Knows [P](«people/priya-raman.md»), [her](Priya%20Raman), [[PRIYA  RAMAN#Log|her]] and `[[Priya]]`.');
    equal(asked('Northwind.md', 'Raman'), 'people/priya-raman.md: hiring: «Priya Raman», Jon');
  });

  it('are not asked for in prose, at links to nobody, and in other Markdown', () => {
    equal(asked('roles/Platform.md', 'Words'), undefined);
    equal(asked('Northwind.md', 'Jon'), undefined);
    equal(asked('list.md', 'Priya'), undefined);
  });
});
