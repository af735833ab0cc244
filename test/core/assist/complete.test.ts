import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { english } from '../../../src/core/basics/say';
import { suggestionsAt, type Suggestion } from '../../../src/core/assist/complete';
import { campaign, type Files } from '../../support/notes';

const others: Files = {
  'people/Zoë Ångström.md': '---\ntype: person\ncompany: Contoso\naliases: [Zo]\n---\n',
  'people/Jon Bell.md': '---\ntype: person\n---\n',
  'companies/Northwind.md': '---\ntype: company\naliases: [NW]\n---\n',
  'roles/Northwind - Platform Engineer.md': '---\ntype: role\ntitle: Platform Engineer\ncompany: "[[Northwind]]"\n---\n',
  'me.md': '---\ntype: profile\nname: Noor Hansen\n---\n',
};

/** What can stand at the mark `|` in a note. Today is Saturday 2026-11-21. */
function at(marked: string, path = 'people/ana.md'): { all: Suggestion[]; labels: string[]; taken: (label: string) => string } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const all = suggestionsAt(text, offset, { id: path, path }, campaign({ ...others, [path]: text }, '2026-11-21'));
  const taken = (label: string): string => {
    const { range, insert } = all.find((each) => each.label === label)!;
    return text.slice(0, range.start) + insert + text.slice(range.end);
  };
  return { all, labels: all.map(({ label }) => label), taken };
}
const inFront = (lines: string, rest = ''): string => `---\ntype: person\n${lines}\n---\n${rest}`;

describe('what can stand in front matter', () => {
  it('are the keys that are missing, in their order, with what each is', () => {
    const { all, labels, taken } = at(inFront('name: Ana\nco|\nmet: at a fair'));
    deepEqual(labels.slice(0, 4), ['company', 'title', 'email', 'linkedin']);
    ok(!labels.includes('name') && !labels.includes('met') && !labels.includes('type'));
    equal(english(all[0]!.detail!), 'Where they work.');
    equal(taken('company'), inFront('name: Ana\ncompany: \nmet: at a fair'));
  });

  it('keeps the colon that stands there', () => equal(at(inFront('co|p: X')).taken('company'), inFront('company: X')));

  it('is its type first, and nothing more while there is none', () => {
    deepEqual(at('---\n|\n---\n').labels, ['type']);
    deepEqual(at('---\ntype: |\n---\n').labels, ['person', 'company', 'role', 'profile', 'template']);
    deepEqual(at('---\ntitle: x\ntype: post\n|\n---\n').labels, []);
  });

  it('answers in front matter that is not closed yet, and in broken YAML', () => {
    ok(at('---\ntype: person\nrel|').labels.includes('relationship'));
    ok(at('---\ntype: person\n|').labels.includes('relationship'));
    ok(at('---\ntype: person\nname: "Ana\ntags: [a\nrel|\n---\n').labels.includes('relationship'));
    ok(at('---\ntype: role\ntitle: [[\nstatus: |\n---\n').labels.includes('interview'));
  });

  it('are the values of a choice', () => {
    deepEqual(at(inFront('status: |')).labels, ['active', 'paused', 'closed', 'do-not-contact']);
    equal(at(inFront('status: pa|used # for now')).taken('closed'), inFront('status: closed # for now'));
    equal(at(inFront('status: "pa|"')).taken('closed'), inFront('status: "closed"'));
    deepEqual(at(inFront('private: |')).labels, ['true', 'false']);
    deepEqual(at(inFront('phone: |')).labels, []);
    deepEqual(at(inFront('met: |')).labels, []);
    deepEqual(at(inFront('status: paused # |')).labels, []);
  });

  it('are ratings, with what each stands for', () => {
    const { all, labels } = at(inFront('relationship: |'));
    deepEqual(labels, ['1', '2', '3', '4', '5']);
    equal(english(all[4]!.detail!), 'They would vouch for you without being asked');
  });

  it('are days to plan for', () => {
    deepEqual(at(inFront('next: |')).all.map(({ label, detail }) => `${label} ${english(detail!)}`), ['2026-11-21 today', '2026-11-22 tomorrow', '2026-11-23 next Monday', '2026-12-05 in two weeks']);
  });

  it('are companies where a company belongs, people where people do, in quotes', () => {
    equal(at(inFront('company: |')).labels[0], 'Northwind');
    equal(at(inFront('company: nor|')).taken('Northwind'), inFront('company: "[[Northwind]]"'));
    equal(at(inFront('company: "|"')).taken('Northwind'), inFront('company: "[[Northwind]]"'));
    equal(at(inFront('company: [[nor|')).taken('Northwind'), inFront('company: "[[Northwind]]"'));
    equal(at(inFront('company: "[[nor|]]"')).taken('Northwind'), inFront('company: "[[Northwind]]"'));
    equal(at(inFront('knows: ["[[Jon Bell]]", "[[|"]')).taken('Zoë Ångström'), inFront('knows: ["[[Jon Bell]]", "[[Zoë Ångström]]"]'));
    equal(at(inFront('knows:\n  - |')).taken('Jon Bell'), inFront('knows:\n  - "[[Jon Bell]]"'));
    equal(at(inFront('knows: [jo|]')).labels[0], 'Jon Bell');
  });
});

describe('what can stand in a body', () => {
  it('are notes after [[, found by name, file and alias, with and without accents', () => {
    for (const typed of ['zoe', 'Zoë', 'ang', 'ZO', 'ngström']) equal(at(inFront('', `See [[${typed}|`)).labels[0], 'Zoë Ångström', typed);
    equal(at(inFront('', 'See [[NW|')).labels[0], 'Northwind');
    equal(at(inFront('', 'See [[zo|')).taken('Zoë Ångström'), inFront('', 'See [[Zoë Ångström]]'));
    equal(at(inFront('', 'See [[zo|e]] there')).taken('Zoë Ångström'), inFront('', 'See [[Zoë Ångström]] there'));
    equal(at(inFront('', 'See [[zo||her]]')).taken('Zoë Ångström').includes('[[Zoë Ångström|her]]'), true);
    deepEqual(at('# Nobody’s note\n[[zo|').labels, []);
  });

  it('are verbs after a day of the log, with their meaning', () => {
    const { all, labels, taken } = at(inFront('', '## Log\n- 2026-11-02 as| [[X]]'));
    ok(labels.includes('asked') && labels.includes('replied') && !labels.includes('interview'));
    equal(english(all.find(({ label }) => label === 'asked')!.detail!), 'You asked for a referral; the follow-ups begin');
    equal(taken('asked'), inFront('', '## Log\n- 2026-11-02 asked [[X]]'));
    deepEqual(at('---\ntype: role\n---\n## Log\n- **2026-11-02** |').labels, ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrew', 'note']);
    deepEqual(at(inFront('', '## Ideas\n- 2026-11-02 |')).labels, []);
  });

  it('is a new entry with today on an empty line of the log', () => {
    for (const written of ['', '- ', '-', '* ', '- 20']) equal(at(inFront('', `## Log\n- 2026-11-02 met\n${written}|\n`)).all[0]?.insert, '- 2026-11-21 ', JSON.stringify(written));
    deepEqual(at(inFront('', '## Log\n- 2026-11-02 met\n\n## Ideas\n|\n')).labels, []);
  });

  it('are placeholders in a message, with the value they would get', () => {
    const { all, taken } = at(inFront('name: Ana Ruiz', '```message kind=ask role="[[Northwind - Platform Engineer]]"\nHi {{|\n```\n'));
    const detail = (name: string): string => english(all.find(({ label }) => label === name)!.detail!);
    equal(detail('first-name'), 'The first part of their name: Ana');
    equal(detail('company'), 'The company: that of the role, else theirs: Northwind');
    equal(detail('me'), 'Your name: Noor Hansen');
    equal(detail('resume'), 'Your résumé');
    ok(taken('me').includes('Hi {{me}}\n'));
    deepEqual(at(inFront('', '```js\n{{|\n```\n')).labels, []);
  });

  it('are what a message block says of itself', () => {
    deepEqual(at(inFront('', '```message |\n```\n')).labels, ['kind', 'via', 'role']);
    ok(at(inFront('', '```message kind=as|\n```\n')).labels.includes('ask'));
    deepEqual(at(inFront('', '```message kind=ask via=|\n```\n')).labels, ['email', 'linkedin', 'invite', 'text']);
  });

  it('answers at any place of any text without an error, and only for a range around the cursor on its line', () => {
    const text = fc.array(fc.constantFrom('---\n', 'type: person\n', 'company: ', '"[[', ']]', '\n', '## Log\n', '- ', '2026-11-02 ', 'as', '{{', '```message ', 'kind=', '```\n', ' ', 'é', '|', '\r\n', '#'), { maxLength: 14 }).map((parts) => parts.join(''));
    const whole = campaign(others, '2026-11-21');
    fc.assert(
      fc.property(text, fc.nat(60), (note, place) => {
        const offset = Math.min(place, note.length);
        for (const { range } of suggestionsAt(note, offset, { id: 'a.md', path: 'a.md' }, whole)) {
          ok(range.start <= offset && offset <= range.end && range.end <= note.length);
          ok(!/[\r\n]/.test(note.slice(range.start, range.end)));
        }
      }),
      { numRuns: 1500 },
    );
  });
});
