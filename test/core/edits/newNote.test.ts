import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { newNote, safeFileName } from '../../../src/core/edits/newNote';
import { recordIn } from '../notes/places';
import { vaultOf } from '../../support/notes';

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom('con', 'NUL', '.', ' ', '/', '\\', ':', '"', "'", '#', '- ', ': ', '[[', ']]', '|', '^', '\n', '\r', '\t', '\0', '\u007F', '\u0085', '\u2028', '\u202E', '\u200F', '\u061C', '\u200D', '\uFEFF', '\uD800', '😀', 'é', 'e\u0301', 'ﬁ', 'ß', '~', 'null', '2026-11-02', '4', '1e5', '0x1f', 'yes', '*', '&a', '!', '%', '@', '`', '{', '}', '[', ']', ',', '?', '>', '<', '---', '..', '$'), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** What no system, no repository and no link minds. */
function unfit(path: string): string | undefined {
  for (const part of path.split('/')) {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001F\u007F-\u009F<>:"\\|?*#^[\]\u200E\u200F\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/.test(part)) return `a character in ${JSON.stringify(part)}`;
    if (/^[ .]|[ .]$/.test(part) || part === '') return `a dot or space at an end of ${JSON.stringify(part)}`;
    if (/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i.test(part)) return `a device: ${part}`;
    if (Buffer.byteLength(part) > 255) return `${Buffer.byteLength(part)} bytes`;
    if (/\p{Surrogate}/u.test(part)) return `half a character in ${JSON.stringify(part)}`;
    if (part !== part.normalize('NFC')) return `another Unicode form: ${part}`;
  }
  return undefined;
}

describe('the file of a new note', () => {
  it('has a name that every system can hold, for any name', () => {
    fc.assert(
      fc.property(anyName, fc.option(anyName, { nil: undefined }), fc.constantFrom('person' as const, 'company' as const, 'role' as const, 'profile' as const), (name, company, type) => {
        equal(unfit(newNote(type, name, company === undefined ? undefined : { name: company }, 'people', []).path), undefined);
      }),
      { numRuns: 700 },
    );
  });

  for (const name of ['con', 'CON', 'Con.md', 'con .md', 'nul.tar.gz', 'com1', 'LPT9.txt', 'com¹', 'a.', 'a ', '...', '..', '.', '', '  ', '.hidden', 'a/b', 'a\\b', '../../etc/passwd', 'C:\\x', 'a\0b', 'a\nb', 'a\u202Egnp.exe', '\u061Cx', 'x'.repeat(300), '😀'.repeat(100), `${'x'.repeat(79)}.y`, `${'x'.repeat(79)} y`, 'a\uD800b', 'é'.normalize('NFD').repeat(60), '한'.normalize('NFD').repeat(60)]) {
    it(`is fit for ${JSON.stringify(name.length > 40 ? `${name.slice(0, 10)}… (${name.length})` : name)}`, () => equal(unfit(newNote('person', name, undefined, 'people', []).path), undefined));
  }

  it('keeps what people can read of a name', () => {
    equal(safeFileName('Zoë Ångström'), 'Zoë Ångström');
    equal(safeFileName('Priya “P” O’Neil-Raman, Jr'), 'Priya “P” O’Neil-Raman, Jr');
    equal(safeFileName('山田太郎'), '山田太郎');
    equal(safeFileName('AC/DC: live'), 'AC DC live');
    equal(safeFileName('v1.2'), 'v1.2');
    equal(safeFileName('Ana... '), 'Ana');
  });

  it('is another than the name of a device', () => {
    equal(safeFileName('con'), 'con note');
    equal(safeFileName('Aux.tar.gz'), 'Aux note');
    equal(safeFileName('nul .txt'), 'nul note');
    equal(safeFileName('COM1'), 'COM1 note');
    equal(safeFileName('CONIN$'), 'CONIN$ note');
    for (const name of ['Connie', 'com10', 'Null', 'Aux Armes', 'Falcon', 'lpt']) equal(safeFileName(name), name);
  });

  it('is called Untitled where nothing is left of a name', () => {
    for (const name of ['', ' ', '...', '///', '\u202E']) equal(safeFileName(name), 'Untitled');
  });

  it('is cut at 80 characters, and at 200 bytes', () => {
    equal(safeFileName('x'.repeat(100)), 'x'.repeat(80));
    equal(safeFileName('é'.repeat(100)), 'é'.repeat(80)); // two bytes each
    for (const three of ['山', '\u0800', '\uFFDC']) equal(safeFileName(three.repeat(100)), three.repeat(66));
    for (const four of ['😀', '\u{10000}']) equal(safeFileName(four.repeat(100)), four.repeat(50));
    equal(safeFileName(`${'x'.repeat(20)}${'山'.repeat(60)}`), `${'x'.repeat(20)}${'山'.repeat(60)}`);
    equal(safeFileName(`${'x'.repeat(79)}.y`), 'x'.repeat(79));
    equal(safeFileName(`${'x'.repeat(78)}. y`), 'x'.repeat(78));
  });

  it('is one that no other note has, also under case and Unicode form', () => {
    const path = (name: string, ...taken: string[]): string => newNote('person', name, undefined, 'people', taken).path;
    equal(path('Ana'), 'people/Ana.md');
    equal(path('Ana', 'people/Ana.md'), 'people/Ana 2.md');
    equal(path('Ana', 'people/ANA.md', 'people/ana 2.MD'), 'people/Ana 3.md');
    equal(path('Zoë', `people/${'Zoë'.normalize('NFD')}.md`), 'people/Zoë 2.md');
    equal(path('Straße', 'people/STRASSE.md'), 'people/Straße 2.md');
    equal(path('Ana', 'other/Ana.md'), 'people/Ana.md');
  });

  it('stays unique through any row of names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ana', 'ANA', 'ana ', 'Aña', 'Aña'.normalize('NFD'), 'Ana 2', 'Ana.', 'A/na', '', '.'), { maxLength: 25 }), (names) => {
        const taken: string[] = [];
        for (const name of names) taken.push(newNote('person', name, undefined, 'people', taken).path);
        equal(new Set(taken.map((path) => path.normalize('NFC').toUpperCase().toLowerCase())).size, names.length);
      }),
      { numRuns: 100 },
    );
  });

  it('is in the folder, which may be one in another, or none', () => {
    const path = (folder: string): string => newNote('person', 'Ana', undefined, folder, []).path;
    equal(path('people'), 'people/Ana.md');
    equal(path('job/people/'), 'job/people/Ana.md');
    equal(path('job\\people'), 'job/people/Ana.md');
    equal(path('job//people'), 'job/people/Ana.md');
    equal(path(''), 'Ana.md');
  });

  it('stays inside the folder', () => {
    for (const folder of ['../x', '/etc', './people', 'a/../../b', 'people/../..', '..', 'a\\..\\..\\b', '']) {
      const { path } = newNote('person', 'Ana', undefined, folder, []);
      ok(!path.startsWith('/') && !path.split(/[/\\]/).includes('..'), `${folder}: ${path}`);
    }
  });
});

describe('the text of a new note', () => {
  const text = (...[type, name, company]: [Parameters<typeof newNote>[0], string, Parameters<typeof newNote>[2]?]): string => newNote(type, name, company, '', []).text;

  it('has the keys of its type that are worth filling, in the order of its schema', () => {
    equal(text('person', ' Priya '), '---\ntype: person\nname: Priya\ntitle: \nmet:\ncircle:\nrelationship:\ninfluence:\nrelevance:\ntiming:\n---\n\n## Log\n');
    equal(text('company', 'Northwind'), '---\ntype: company\nname: Northwind\nurl: \nstage:\nhiring:\nprocess:\nchallenges:\nfit:\n---\n');
    equal(text('role', 'Platform Engineer'), '---\ntype: role\ntitle: Platform Engineer\nstatus: open\nurl: \nreferrers:\nfit:\ndeadline:\n---\n\n## Log\n');
    equal(text('profile', 'Ana'), '---\ntype: profile\nname: Ana\nheadline: \nemail:\nresume:\nportfolio:\nhighlights:\n---\n\n## Pitch: one line\n\n## Pitch: short\n\n## Pitch: long\n');
  });

  it('has its company as the link that was given, else as a wikilink, else as a text', () => {
    const company = (...[name, link]: [string, string?]): string | undefined => /^company: .*$/m.exec(text('person', 'Ana', { name, ...(link !== undefined && { link }) }))?.[0];
    equal(company('Northwind', '[[companies/northwind|Northwind]]'), 'company: "[[companies/northwind|Northwind]]"');
    equal(company('Northwind'), 'company: "[[Northwind]]"');
    for (const name of ['A|B', 'x^2', 'C#', '[blue', 'red]']) equal(company(name), `company: ${JSON.stringify(name)}`);
  });

  it('is named after its company only when it is a role', () => {
    for (const type of ['person', 'company'] as const) equal(newNote(type, 'Ana', { name: 'Northwind' }, '', []).path, 'Ana.md');
    equal(newNote('role', 'Ana', undefined, '', []).path, 'Ana.md');
  });

  it('reads back equal and without a problem, for any name', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('person' as const, 'company' as const, 'role' as const, 'profile' as const), (name, type) => {
        const { path, text } = newNote(type, name, undefined, '', []);
        const record = recordIn(text, path);
        equal((record.fields as { name?: string; title?: string })[type === 'role' ? 'title' : 'name'] ?? '', name.trim());
        deepEqual(record.problems, []);
      }),
      { numRuns: 700 },
    );
  });

  it('names its company so that the link finds it', () => {
    for (const name of ['Northwind', 'North & Wind, Inc.', 'C# Guild', 'A|B', 'x^2', 'Team [blue]', 'Say "hi"', 'No: 1', 'Zoë’s', '\\o/', 'Über', '4']) {
      const company = newNote('company', name, undefined, 'companies', []);
      const ana = newNote('person', 'Ana', { name }, 'people', [company.path]);
      const vault = vaultOf({ [company.path]: company.text, [ana.path]: ana.text });
      equal(vault.companyOf(vault.people[0]!)?.note?.path, company.path, name);
    }
  });

  it('holds a role’s company and status, and a log', () => {
    const { path, text } = newNote('role', 'Platform Engineer', { name: 'Northwind' }, 'roles', []);
    equal(path, 'roles/Northwind - Platform Engineer.md');
    const record = recordIn(text, path);
    deepEqual([record.name, (record.fields as { status?: string }).status, record.links.company?.[0]?.target, record.places.logs.length], ['Platform Engineer', 'open', 'Northwind', 1]);
  });
});
