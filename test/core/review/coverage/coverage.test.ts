import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../../src/core/basics/say';
import { coverageContext } from '../../../../src/core/review/coverage/context';
import { coverageOf, type CompanyCoverage } from '../../../../src/core/review/coverage/coverage';
import { campaignCoverage, type CampaignCoverage } from '../../../../src/core/review/coverage/goals';
import { campaign, person, role, type Files } from '../../../support/notes';

const company = (...lines: string[]): string => `---\ntype: company\n${lines.map((line) => `${line}\n`).join('')}---\n`;
const rated = (company_: string, total: number, influence: number, log: readonly string[] = [], ...fields: string[]): string =>
  person(log, [`company: "[[${company_}]]"`, `influence: ${influence}`, 'relationship: 3', 'relevance: 3', `timing: ${total - 6 - influence}`, ...fields]);

const files: Files = {
  'Northwind.md': company('priority: 4', 'hiring: "[[mara]]"', 'process: Referrals first', 'challenges: [Nights]', 'fit: [Quiet nights]'),
  'Contoso.md': company('priority: 5', 'stage: researching'),
  'Fabrikam.md': company('stage: closed'),
  'ana.md': rated('Northwind', 12, 3, ['2026-11-02 asked [[Platform]]']),
  'bo.md': rated('Northwind', 13, 2),
  'mara.md': rated('Northwind', 14, 5),
  'zed.md': rated('Northwind', 15, 5, [], 'status: paused'),
  'cy.md': rated('Contoso', 10, 3, ['2026-11-01 talked']),
  'di.md': person(['2026-10-01 talked'], ['company: Adatum', 'circle: friend']),
  'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"'], ['2026-11-03 applied']),
  'Data.md': role(['title: Data', 'company: "[[Contoso]]"', 'status: open']),
  'Gone.md': role(['title: Gone', 'company: "[[Contoso]]"', 'status: rejected']),
};

function coverage(given: Files = files, on = '2026-11-05'): CampaignCoverage {
  const whole = campaign(given, on);
  return campaignCoverage(coverageOf(coverageContext(whole)), whole);
}
const at = (name: string, given: Files = files, on?: string): CompanyCoverage => coverage(given, on).companies.find(({ company: each }) => each.name === name)!;
const paths = (notes: readonly { readonly path: string }[]): string => notes.map(({ path }) => path.replace('.md', '')).join(' ');

describe('M13: coverage of a company', () => {
  it('names its people, the best first, and who could refer you best', () => {
    const northwind = at('Northwind');
    deepEqual(northwind.people.map((each) => `${each.person.path.replace('.md', '')} ${each.score.total} ${each.state}`), ['zed 15 paused', 'mara 14 new', 'bo 13 new', 'ana 12 asked']);
    equal(northwind.best?.path, 'mara.md');
    equal(paths(northwind.deciders), 'mara');
  });

  it('M12, M4: tells strong from weak, and counts nobody who is put aside', () => {
    const { strong, weak, unrated } = at('Northwind');
    deepEqual([paths(strong), paths(weak), paths(unrated)], ['mara ana', 'bo', '']);
    deepEqual([paths(at('Contoso').weak), paths(at('Adatum').unrated)], ['cy', 'di']);
    equal(at('Contoso').best?.path, 'cy.md');
  });

  it('names its roles by stage, and the ways that are open for each (A5)', () => {
    deepEqual(at('Northwind').roles.map(({ role: { name }, stage, paths: ways, isOver }) => [name, stage, ways.length, isOver]), [['Platform', 'applied', 3, false]]);
    deepEqual(at('Contoso').roles.map(({ role: { name }, stage, paths: ways, isOver }) => [name, stage, ways.length, isOver]), [['Data', 'open', 1, false], ['Gone', 'rejected', 0, true]]);
    deepEqual(coverage().stages.map(({ stage, roles }) => `${stage} ${paths(roles)}`), ['open Data', 'applied Platform', 'rejected Gone']);
  });

  it('finds a role without a company at its stage, by its status or else by its log', () => {
    const alone = { ...files, 'Wanted.md': role(['title: Wanted']), 'Sent.md': role(['title: Sent'], ['2026-11-03 applied']), 'Lost.md': role(['title: Lost', 'status: rejected']) };
    deepEqual(coverage(alone).stages.map(({ stage, roles }) => `${stage} ${paths(roles)}`), ['open Data Wanted', 'applied Platform Sent', 'rejected Gone Lost']);
  });

  it('C8, C9: counts nobody as able to refer you who said no lately, hesitated or is let go', () => {
    const given = (log: readonly string[]): CompanyCoverage => at('C', { 'C.md': company(), 'ana.md': rated('C', 14, 4, log), 'R.md': role(['title: R', 'company: "[[C]]"']) }, '2026-11-21');
    equal(paths(given(['2026-10-01 shared']).strong), 'ana');
    for (const log of [['2026-11-10 asked [[R]]', '2026-11-12 declined'], ['2026-11-10 asked [[R]]', '2026-11-12 hesitated'], ['2026-10-20 asked [[R]]', '2026-10-27 checked-in', '2026-11-03 checked-in']]) {
      const { strong, weak, unrated, best } = given(log);
      deepEqual([strong.length, weak.length, unrated.length, best], [0, 0, 0, undefined], log.join());
      const whole = coverage({ 'C.md': company(), 'ana.md': rated('C', 14, 4, log), 'R.md': role(['title: R', 'company: "[[C]]"']) }, '2026-11-21');
      equal(english(whole.referrers.get(whole.companies[0]!)!.remark), 'Nobody you know at C can be asked just now; someone else there would open another way.');
    }
    equal(paths(given(['2026-06-01 asked [[R]]', '2026-06-03 declined']).strong), 'ana', 'for another role, once it is long ago');
  });

  it('A5: looks at roles without a company, too', () => {
    const whole = coverage({ 'R.md': role(['title: R']), 'S.md': role(['title: S', 'referrers: "[[ana]]"']), 'ana.md': person(['2026-11-01 talked']) });
    deepEqual([whole.withoutPath.map(({ role: { name } }) => name), whole.singlePath.map(({ role: { name } }) => name)], [['R'], ['S']]);
  });

  it('A5: names the roles that hang on one person, and those without a way', () => {
    deepEqual(coverage().singlePath.map(({ role: { name } }) => name), ['Data']);
    deepEqual(coverage({ ...files, 'cy.md': '' }).withoutPath.map(({ role: { name } }) => name), ['Data']);
  });

  it('names the open asks there', () => deepEqual(at('Northwind').openAsks.map(({ person: { path }, about, day }) => `${path} ${about?.note?.name} ${day}`), ['ana.md Platform 2026-11-02']));

  it('M6: names what is still unknown', () => {
    deepEqual(at('Northwind').unknown, []);
    deepEqual(at('Contoso').unknown, ['hiring', 'challenges', 'fit', 'process']);
    deepEqual(at('Northwind', { ...files, 'Northwind.md': company('challenges: []', 'process: ""', 'fit: [x]') }).unknown, ['hiring', 'challenges', 'process']);
  });

  it('says what comes next: the soonest follow-up, else what speaks against asking, else asking', () => {
    const next = (name: string, given?: Files): string[] => {
      const action = at(name, given).next;
      return action ? [action.record.path, action.followUp?.kind ?? '', action.followUp?.due ?? '', english(action.why)] : [];
    };
    deepEqual(next('Northwind').slice(0, 3), ['ana.md', 'nudge', '2026-11-09']);
    deepEqual(next('Contoso').slice(0, 3), ['cy.md', '', ''], 'to keep in touch in a month is no step forward');
    const bare = { 'C.md': company(), 'ana.md': person([], ['company: "[[C]]"']), 'R.md': role(['company: "[[C]]"']) };
    deepEqual(next('C', bare), ['ana.md', '', '', 'Rate them from 1 to 5, as things are today.']);
    deepEqual(next('C', { 'C.md': company() }), ['C.md', '', '', 'You know nobody at C yet: who of your contacts could introduce you?']);
    deepEqual(next('C', { 'C.md': company(), 'R.md': role(['company: "[[C]]"', 'deadline: 2026-11-20']) }).slice(0, 3), ['R.md', 'deadline', '2026-11-17']);
    const ready = {
      'C.md': company('hiring: "[[ana]]"', 'process: p', 'challenges: [c]'),
      'ana.md': rated('C', 14, 4, ['2026-11-02 shared'], 'cadence: none'),
      'R.md': role(['title: R', 'company: "[[C]]"', 'fit: [x]']),
      'me.md': '---\ntype: profile\nresume: cv\n---\n## Pitch: short\nI am.\n',
    };
    deepEqual(next('C', ready), ['ana.md', '', '', 'Nothing speaks against asking ana about R.']);
    deepEqual(next('C', { ...ready, 'ana.md': rated('C', 14, 4, ['2026-11-02 shared']) }), ['ana.md', '', '', 'Nothing speaks against asking ana about R.']);
  });

  it('C9: never says to ask whoever hesitated, said no or is let go, nor anyone once the search is over', () => {
    const next = (log: readonly string[], more: Files = {}): string => {
      const given: Files = { 'C.md': company('hiring: "[[x]]"', 'process: p', 'challenges: [c]'), 'ana.md': rated('C', 14, 4, ['2026-10-01 shared', ...log]), 'R.md': role(['title: R', 'company: "[[C]]"', 'fit: [x]']), 'me.md': '---\ntype: profile\nresume: cv\n---\n## Pitch: short\nI am.\n', ...more };
      const action = coverage(given, '2026-11-21').companies.find((each) => each.company.name === 'C')?.next;
      return action ? english(action.why) : '';
    };
    for (const log of [['2026-11-10 asked [[R]]', '2026-11-20 hesitated'], ['2026-11-10 asked [[R]]', '2026-11-12 declined', '2026-11-12 thanked'], ['2026-10-20 asked [[R]]', '2026-10-27 checked-in', '2026-11-03 checked-in']]) {
      equal(/asking|ask /.test(next(log).replace(/ask for nothing/, '')), false, next(log));
      equal(next(log, { 'bo.md': rated('C', 14, 4, ['2026-11-02 shared'], 'cadence: none') }), 'Nothing speaks against asking bo about R.');
    }
    equal(next(['2026-11-01 asked [[R]]', '2026-11-08 checked-in', '2026-11-15 checked-in']), 'Your ask to ana is on its way; for now there is nothing to do but wait.');
    equal(next([], { 'me.md': '---\ntype: profile\nsearch: over\n---\n' }).startsWith('Your last contact was'), true);
  });

  it('is there for a company without a note, too, and matches names exactly', () => {
    const given = { 'Epic Systems.md': company(), 'Epic Games.md': company(), 'a.md': person([], ['company: Epic Games']), 'b.md': person([], ['company: Epic']), 'c.md': person([], ['company: epic']) };
    deepEqual(coverage(given).companies.map(({ company: { name }, isTarget, people }) => [name, isTarget, people.length]), [['Epic Games', true, 1], ['Epic Systems', true, 0], ['Epic', false, 2]]);
  });
});

describe('M13: the goals of a campaign', () => {
  const companies = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, index) => [`C${index}.md`, company()]));

  it('are five to ten target companies; those put aside are none', () => {
    for (const [count, standing] of [[0, 'under'], [4, 'under'], [5, 'met'], [10, 'met'], [11, 'over']] as const) deepEqual([coverage(companies(count)).targets.count, coverage(companies(count)).targets.standing], [count, standing]);
    equal(coverage({ ...companies(5), 'P.md': company('stage: paused'), 'A.md': company('stage: active'), 'T.md': company('stage: target') }).targets.count, 7);
    ok(english(coverage(companies(4)).targets.remark).startsWith('Target companies: 4. With 5 to 10'));
  });

  it('are two or three people at each who could refer you', () => {
    const people = (count: number): Files => ({ 'C.md': company('name: Contoso'), ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}.md`, rated('C', 13, 3)])) });
    const goal = (given: Files): string[] => [...coverage(given).referrers.values()].map(({ standing, remark }) => `${standing} ${english(remark)}`);
    deepEqual(goal(people(0)), ['under You know nobody at Contoso yet; 2 or 3 people are a good start.']);
    deepEqual(goal(people(1)), ['under At Contoso all hangs on p0; someone else there would make it easier for both of you.']);
    deepEqual(goal(people(2)), ['met At Contoso, 2 could refer you, 2 of them strong.']);
    deepEqual(goal(people(4)), ['over You know 4 people at Contoso; to refer you, 2 or 3 will do, such as p0, p1, p2.']);
    deepEqual(goal({ 'C.md': company(), 'a.md': rated('C', 10, 3), 'b.md': rated('C', 10, 3) }), ['met At C, 2 could refer you; none of the contacts is strong yet.']);
  });

  it('come with targets first, then what you want most', () => deepEqual(coverage().companies.map(({ company: { name } }) => name), ['Contoso', 'Northwind', 'Adatum', 'Fabrikam']));

  it('M11: come with the circles that people are of', () => {
    deepEqual(coverage({ 'a.md': person([], ['circle: friend']), 'b.md': person([], ['circle: colleague']), 'c.md': person([], ['circle: friend']), 'd.md': person() }).circles.map(({ circle, people }) => `${circle} ${people.length}`), ['colleague 1', 'friend 2']);
  });

  it('take what is known already of people as it is', () => {
    const whole = campaign(files, '2026-11-05');
    const usual = coverageContext(whole);
    let looks = 0;
    const context = coverageContext(whole, (each) => (looks++, usual.look(each)), usual.openAsks);
    deepEqual(coverageOf(context).map(({ next }) => next?.record.path), coverageOf(usual).map(({ next }) => next?.record.path));
    ok(looks > 0);
  });
});
