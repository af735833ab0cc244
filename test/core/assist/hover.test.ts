import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { hoverAt } from '../../../src/core/assist/hover';
import { english } from '../../../src/core/basics/say';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { campaign, type Files } from '../../support/notes';

const others: Files = {
  'people/Jon Bell.md': '---\ntype: person\ntitle: Engineer\ncompany: Northwind\nrelationship: 3\ninfluence: 3\nrelevance: 4\ntiming: 3\n---\n## Log\n- 2026-11-14 asked [[Platform]]\n',
  'Northwind.md': '---\ntype: company\nstage: target\n---\n',
  'Platform.md': '---\ntype: role\ncompany: Northwind\nstatus: open\n---\n',
  'me.md': '---\ntype: profile\nname: Noor Hansen\n---\n',
};

/** What is said at the mark `|`, and of what. Today is Saturday 2026-11-21. */
function at(marked: string, path = 'ana.md'): { of: string; lines: string[] } | undefined {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const whole = campaign({ ...others, [path]: text }, '2026-11-21');
  const found = hoverAt(text, offset, { id: path, path }, { campaign: whole, pressing: followUpsOf(whole).filter(({ kind }) => kind !== 'maintain') });
  return found && { of: text.slice(found.range.start, found.range.end), lines: found.lines.map(english) };
}
const inFront = (lines: string, rest = ''): string => `---\ntype: person\n${lines}\n---\n${rest}`;

describe('what is explained', () => {
  it('is a rating: what it stands for, what the four come to, what would lift it', () => {
    deepEqual(at(inFront('relationship: |2\ninfluence: 3\nrelevance: 2\ntiming: 3')), {
      of: '2',
      lines: ['Relationship 2: You know of each other: a few words once', 'Together 10 of 20; from 12 on it is time to ask.', '2 more are needed. Give something of use first, or follow a playbook; ask later.'],
    });
    deepEqual(at(inFront('relationship: "|4" # well'))?.lines, ['Relationship 4: Close enough: they know your work first-hand', 'Not all four are rated yet: 4 so far.']);
    equal(at(inFront('relationship: |9'))?.lines[0], 'Relationship');
  });

  it('is a person behind a link: who, score, state, last touch, what is next and why', () => {
    deepEqual(at(inFront('', 'Ask [[Jon| Bell|him]].')), {
      of: '[[Jon Bell|him]]',
      lines: ['Jon Bell, Engineer, Northwind', '13 of 20', 'State: asked', 'Last contact: 2026-11-14', 'Next: nudge on 2026-11-21. You asked about Platform on 2026-11-14 and nothing has come back yet: one kind nudge.'],
    });
    deepEqual(at(inFront('company: North|wind'))?.lines, ['Northwind', 'Status: target', 'Northwind.md']);
    deepEqual(at(inFront('', '## Log\n- 2026-11-02 asked [[Plat|form]]\n'))?.lines, ['Platform, Northwind', 'Status: open', 'Platform.md']);
    deepEqual(at(inFront('', '[[No|body]]'))?.lines, ['There is no note called “Nobody” yet.']);
    equal(at(inFront('company: Con|toso')), undefined);
  });

  it('is a verb of the log, by its alias, too', () => {
    deepEqual(at(inFront('', '## Log\n- 2026-11-02 ref|erred it\n')), { of: 'referred', lines: ['referred', 'They submitted the referral'] });
    deepEqual(at(inFront('', '## Log\n- 2026-11-02: *cof|fee* with her\n')), { of: 'coffee', lines: ['talked', 'You talked, in person, by phone or by video'] });
    equal(at(inFront('', '## Log\n- 2026-11-02 asked whether she refer|red it\n')), undefined);
  });

  it('is a day: which of the week, how far, and what falls due', () => {
    deepEqual(at(inFront('next: 2026-12|-03'))?.lines, ['Thursday, in 12 days', 'ana: your own day']);
    deepEqual(at(inFront('', 'On 2026-11-2|1 it rained.')), { of: '2026-11-21', lines: ['Saturday, today', 'Jon Bell: nudge'] });
    deepEqual(at(inFront('', 'On 2026-11-1|4.'))?.lines, ['Saturday, 7 days ago']);
    equal(at(inFront('', 'On 2026-02-3|0.')), undefined);
  });

  it('is a placeholder, with the value it would get', () => {
    deepEqual(at(inFront('name: Ana Ruiz', '```message kind=ask\nHi {{first|-name}}\n```\n')), { of: '{{first-name}}', lines: ['The first part of their name', 'Ana'] });
    deepEqual(at(inFront('', '```message\n{{res|ume}}\n```\n'))?.lines, ['Your résumé', 'Your notes do not say it yet.']);
    deepEqual(at(inFront('', '```message\n{{po|st}}\n```\n'))?.lines, ['For you to write: something they wrote, said or did lately']);
    equal(at(inFront('', '{{un|known}}')), undefined);
  });

  it('is a key: what it is, and what belongs there', () => {
    deepEqual(at(inFront('cad|ence: weekly')), { of: 'cadence', lines: ['How often to keep in touch; monthly when nothing is said.', 'One of these belongs here: weekly, biweekly, monthly, quarterly, yearly, none, or a number of days from 1 to 730.'] });
    equal(at(inFront('pho|ne: 12')), undefined);
  });

  it('is also what stands in front matter that is broken or not closed', () => {
    equal(at('---\ntype: person\ntags: [a\nrelationship: |5\n')?.lines[0], 'Relationship 5: They would vouch for you without being asked');
  });

  it('is nothing in Markdown that is nobody’s record', () => {
    equal(at('---\ntitle: x\n---\n[[Jon| Bell]] 2026-11-21\n'), undefined);
  });

  it('is said of a place around the pointer, at any place of any text, without an error', () => {
    const text = fc.array(fc.constantFrom('---\n', 'type: person\n', 'next: 2026-12-03\n', 'relationship: 4', '[[Jon Bell]]', '\n', '## Log\n', '- 2026-11-02 ', 'asked ', '{{me}}', '```message\n', 'é', '\r\n'), { maxLength: 12 }).map((parts) => `---\ntype: person\n${parts.join('')}`);
    const whole = campaign(others, '2026-11-21');
    fc.assert(
      fc.property(text, fc.nat(80), (note, place) => {
        const offset = Math.min(place, note.length);
        const found = hoverAt(note, offset, { id: 'people/Jon Bell.md', path: 'people/Jon Bell.md' }, { campaign: whole, pressing: [] });
        if (found) ok(found.range.start <= offset && offset <= found.range.end && found.lines.length > 0);
      }),
      { numRuns: 800 },
    );
  });
});
