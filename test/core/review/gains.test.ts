import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../src/core/basics/say';
import { gainsFromMeeting } from '../../../src/core/review/gains';
import { campaign, person, type Files } from '../../support/notes';

const on = '2026-11-20';
const contact = (...fields: string[]): string => person(['2026-11-01 talked'], fields);
const gains = (files: Files) => gainsFromMeeting(campaign(files, on));
const pairs = (files: Files): string[] => gains(files).map(({ people }) => people.map(({ path }) => path.replace('.md', '')).join(' '));
const whys = (files: Files): string[] => gains(files).map(({ why }) => english(why));

describe('P24: who would gain from meeting whom', () => {
  it('are those who share an interest and do not know each other', () => {
    const files = { 'ana.md': contact('name: Ana', 'tags: [reading groups, On-Call]'), 'bo.md': contact('name: Bo', 'tags: [on call]'), 'cy.md': contact('tags: [trains]') };
    deepEqual(pairs(files), ['ana bo']);
    deepEqual(whys(files), ['Ana and Bo share an interest: On-Call.']);
    equal(english(gains(files)[0]!.how), 'Ask each of them on their own first, Ana and then Bo; introduce them once both have said yes.');
  });

  it('are first those where one could help the company of the other', () => {
    const files = {
      'Northwind.md': '---\ntype: company\nname: Northwind\nchallenges: [The on-call rota burns people out]\n---\n',
      'ana.md': contact('name: Ana', 'company: "[[Northwind]]"', 'tags: [trains]'),
      'bo.md': contact('name: Bo', 'tags: [on-call]'),
      'cy.md': contact('name: Cy', 'tags: [trains]'),
    };
    deepEqual(pairs(files), ['ana bo', 'ana cy']);
    equal(whys(files)[0], 'Where Ana works this is hard: “The on-call rota burns people out”. Bo knows about on call.');
    deepEqual(pairs({ ...files, 'bo.md': contact('title: Lead Engineer, Rotas'), 'di.md': contact('title: Senior engineer of rota tools') }).filter((each) => each.includes('di')), []);
    deepEqual(pairs({ 'Northwind.md': '---\ntype: company\nchallenges: [Payroll is late]\n---\n', 'ana.md': contact('company: "[[Northwind]]"'), 'bo.md': contact('title: Payroll manager') }), ['ana bo']);
  });

  it('are not those who know each other, were brought together, or work together', () => {
    const both = (...more: string[]): Files => ({ 'ana.md': contact('tags: [on-call]', ...more), 'bo.md': contact('tags: [on-call]', ...more.filter((each) => each.startsWith('company'))) });
    equal(pairs(both()).length, 1);
    deepEqual(pairs(both('knows: "[[bo]]"')), []);
    deepEqual(pairs(both('company: Contoso')), []);
    deepEqual(pairs({ 'ana.md': person(['2026-11-01 connected with [[bo]]'], ['tags: [on-call]']), 'bo.md': contact('tags: [on-call]') }), []);
  });

  it('are contacts of yours, and nobody who is put aside', () => {
    const ana = contact('tags: [on-call]');
    for (const other of [person([], ['tags: [on-call]']), person(['2026-11-30 talked'], ['tags: [on-call]']), contact('tags: [on-call]', 'status: paused'), contact('tags: [on-call]', 'status: do-not-contact')]) deepEqual(pairs({ 'ana.md': ana, 'bo.md': other }), []);
  });

  it('are ten at most, those you know best first', () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${String(at).padStart(2, '0')}.md`, contact('tags: [on-call]', `relationship: ${at > 17 ? 5 : 3}`)]));
    equal(gains(files).length, 10);
    equal(pairs(files)[0], 'p18 p19');
    ok(whys(files).every((each) => /^[^{}]+\.$/.test(each)));
  });

  it('are none among strangers to each other', () => deepEqual(pairs({ 'ana.md': contact('tags: [""]'), 'bo.md': contact('tags: [""]'), 'cy.md': contact() }), []));
});
