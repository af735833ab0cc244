import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { linkAt, linksInNote } from '../../../src/core/assist/links';
import { linkedIn } from './marks';
import { withLines } from '../notes/places';

describe('the links of a note', () => {
  for (const line of [
    'company: "[[«Northwind»]]"', "company: '[[«Northwind»|NW]]'   # since May", 'company: [[«Northwind»]]', 'company: «Northwind, Inc.»', 'company: "«Northwind»"', 'company: "[NW](<«../a b.md»#Teams>)"', 'company: ["[[«Northwind»]]"]',
    'company: >-\n  [[«Northwind»]]', 'company: |\n  «Northwind»', 'company: "[[«Z \\"N\\" W»]]"', "company: 'O''Neill & [[«O''Neill»]]'", 'company: "«caf\\u00e9»"',
    'knows: ["[[«Jon Bell»]]", "[[«Mara»#Log]]"]', 'knows: «Jon Bell», «Mara»', 'knows:\n  - "[[«Jon Bell»^id]]"\n  - [[«Mara»]]\n  - «Zoë»', 'knows: [[«Jon Bell»]], [[«Mara»]]', 'knows: "[[«people/jon-bell.md»]] and [[ «Mara» ]]"',
    'company: «[[North»', 'company: "[[«North»]]', 'company:', 'title: [[Northwind]]',
  ]) {
    it(`in the front matter: ${line}`, () => equal(linkedIn(withLines(line)), withLines(line)));
  }

  for (const body of [
    '## Log\n- 2026-11-02 asked [[«Northwind - Platform Engineer»]] about [[«Mara»|her]]\n  and [Jon](«people/jon.md»)\n', '- [ ] 2026-12-01 send it to [[«Jon Bell»]]\n', 'Words of [[«Jon»]], `[[Mara]]` and ![[picture]] ![x](y.md) [w](https://example.com/a.md).\n', '# About [[«Jon»]]\n\nJon [[«Jon»]]\n===\n',
    '```message kind=ask role="[[«Platform»]]"\n[[Jon]]\n```\n', '~~~message role=[[«Platform»|it]]\n[[Jon]]\n', '```yaml role="[[Platform]]"\n[[Jon]]\n```\n', '```messages "[[Jon]]"\n```\n', '- one\n  ```message role="[[«Platform»]]"\n  [[Jon]]\n  ```\n  [[«Mara»]]\n', '> ```\n> [[Jon]]\n> ```\n> [[«Mara»]]\n',
    'Words\n\n    [[Jon]]\n\n[[«Mara»]]\n', '<!-- [[Jon]]\n\n-->\n\n[[«Mara»]]\n', '| a | b |\n| - | - |\n| [[«Jon»\\|him]] | [m](<«a b.md»> "t") |\n', '[a\\](b](«c.md»)\n', '[[«Jon»]] [[Mara\n]] [[]] [[ ]] [[#heading]] [x]() [y](#z)\n', '[[Jon', 'two\r\n[[«lines»]]\rand [[«three»]]',
  ]) {
    it(`in the body: ${JSON.stringify(body)}`, () => equal(linkedIn(withLines('name: Ana', body)), withLines('name: Ana', body)));
  }

  it('are those of records alone', () => {
    deepEqual(linksInNote('# A list\n[[Jon]]\n'), []);
    deepEqual(linksInNote('---\ntype: recipe\ncompany: "[[Northwind]]"\n---\n[[Jon]]\n'), []);
  });

  it('are found by any place in them', () => {
    const text = withLines('', 'to [[Jon|him]] and\n');
    const targets = [...text].map((_, offset) => linkAt(text, offset)?.target ?? '');
    deepEqual(targets.filter(Boolean).length, '[[Jon|him]]'.length + 1);
  });

  it('name what they are found to name, in any note, and follow each other', () => {
    const parts = fc.constantFrom('[[', ']]', 'Jon', '|', '#', '^', '`', '```', '\n', '\n\n', '- ', '> ', '](', ')', '[', '<', '>', '"', "'", '\\', ': ', ', ', 'company: ', 'knows:', '---\n', '    ', '~~~message role=', '<!--', '\r\n', 'é', '%20', '![');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), fc.array(parts, { maxLength: 40 }), (front, body) => {
        const text = `---\ntype: person\n${front.join('')}\n---\n${body.join('')}`;
        let end = 0;
        for (const link of linksInNote(text)) {
          equal(link.range.start >= end && link.name.start >= link.range.start && link.name.end <= link.range.end && link.name.start < link.name.end, true, JSON.stringify({ text, link }));
          end = link.range.end;
          const written = text.slice(link.name.start, link.name.end);
          if (link.kind === 'wiki' && link.style !== 'double' && link.style !== 'single' && link.style !== 'plain') equal(written, link.target, text);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
