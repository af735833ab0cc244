import { deepEqual, equal } from 'node:assert/strict';
import { english } from '../../../src/core/basics/say';
import { coverageContext } from '../../../src/core/review/coverage/context';
import { coverageOf } from '../../../src/core/review/coverage/coverage';
import { campaignCoverage } from '../../../src/core/review/coverage/goals';
import { gatherAll } from '../../../src/core/review/gather';
import { planOf, type Plan } from '../../../src/core/review/plan';
import { campaign, day, person, role, type Files } from '../../support/notes';

function plan(files: Files, on: string, from?: string): Plan {
  const whole = campaign(files, on);
  const people = gatherAll(whole).flatMap((each) => each.person ?? []);
  return planOf(people, campaignCoverage(coverageOf(coverageContext(whole)), whole), whole.today, from ? day(from) : undefined);
}
const items = (files: Files, on: string, from?: string): string[] => plan(files, on, from).weeks.flatMap((week) => week.items.map(({ id, done, total, isDone }) => `${week.week} ${id} ${done}/${total}${isDone ? ' done' : ''}`));

const company = (full: boolean): string => `---\ntype: company\n${full ? 'hiring: "[[x]]"\nprocess: p\nchallenges: [c]\nfit: [f]\n' : ''}---\n`;
const files: Files = {
  ...Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`C${at}.md`, company(at < 2)])),
  'R.md': role(['company: "[[C0]]"']),
  'ana.md': person(['2026-11-02 engaged', '2026-11-04 shared', '2026-11-06 talked', '2026-11-24 asked [[R]]', '2026-12-01 checked-in'], ['company: "[[C0]]"', 'relationship: 4']),
  'bo.md': person(['2026-11-10 engaged', '2026-11-11 met'], ['company: "[[C0]]"', 'relationship: 2']),
  'cy.md': person(['2026-11-12 helped'], ['company: "[[C1]]"']),
};

describe('B4: the four-week plan', () => {
  it('begins with the first entry of all logs, or on a day that is given', () => {
    deepEqual([plan(files, '2026-11-24').start, plan(files, '2026-11-24').isBegun], ['2026-11-02', true]);
    deepEqual(plan(files, '2026-11-24', '2026-11-09').weeks.map(({ from, to }) => `${from} ${to}`), ['2026-11-09 2026-11-15', '2026-11-16 2026-11-22', '2026-11-23 2026-11-29', '2026-11-30 2026-12-06']);
  });

  it('begins anew after four weeks without an entry, and with none of them begins today', () => {
    const old = { 'ana.md': person(['2024-05-01 met', '2026-10-25 talked', '2026-11-22 shared', '2026-11-24 talked']) };
    equal(plan(old, '2026-11-24').start, '2026-10-25', 'a pause of 28 days is none yet');
    equal(plan({ 'ana.md': person(['2024-05-01 met', '2026-10-24 talked', '2026-11-22 shared']) }, '2026-11-24').start, '2026-11-22');
    for (const log of [['2024-05-01 met'], ['2026-10-26 met'], []]) {
      const { start, isBegun, week } = plan({ 'ana.md': person(log) }, '2026-11-24');
      deepEqual([start, isBegun, week], ['2026-11-24', false, 1], log.join());
    }
  });

  it('tells the notes in which something is left to do', () => {
    const left = Object.fromEntries(plan(files, '2026-12-02').weeks.flatMap(({ items: all }) => all.map((each) => [each.id, each.left.map(({ path }) => path)])));
    deepEqual(left, { rate: ['cy.md'], companies: [], referrers: ['C1.md', 'C2.md', 'C3.md', 'C4.md'], research: ['C2.md', 'C3.md', 'C4.md'], engage: [], value: [], talk: [], ask: [], 'follow-up': [] });
  });

  it('knows which week it is', () => {
    for (const [on, week] of [['2026-11-08', 0], ['2026-11-09', 1], ['2026-11-15', 1], ['2026-11-16', 2], ['2026-12-06', 4], ['2026-12-07', 5], ['2027-12-07', 5]] as const) equal(plan(files, on, '2026-11-09').week, week, on);
  });

  it('ticks off what the notes say', () => {
    deepEqual(items(files, '2026-12-02'), ['1 rate 2/3', '2 companies 5/5 done', '2 referrers 1/5', '2 research 2/5', '3 engage 2/3', '3 value 2/3', '3 talk 1/3', '4 ask 1/1 done', '4 follow-up 1/1 done']);
    deepEqual(plan(files, '2026-12-02').weeks.map(({ done }) => done), [0, 1, 0, 2]);
  });

  it('counts what happened since its first day, and nothing twice', () => {
    deepEqual(items(files, '2026-12-02', '2026-11-20').slice(4), ['3 engage 0/3', '3 value 0/3', '3 talk 0/3', '4 ask 1/1 done', '4 follow-up 1/1 done']);
    const again = { ...files, 'ana.md': person(['2026-11-02 engaged', '2026-11-03 engaged', '2026-11-04 engaged'], ['relationship: 4']) };
    deepEqual(items(again, '2026-12-02').filter((each) => each.includes('engage')), ['3 engage 2/3']);
  });

  it('is empty for empty notes', () => deepEqual(items({}, '2026-12-02', '2026-11-02'), ['1 rate 0/1', '2 companies 0/5', '2 referrers 0/5', '2 research 0/5', '3 engage 0/3', '3 value 0/3', '3 talk 0/3', '4 ask 0/1', '4 follow-up 0/0']));

  it('has a sentence for each item', () => {
    for (const { title, items: all } of plan(files, '2026-12-02').weeks) for (const { label } of [{ label: title }, ...all]) equal(/^[A-Z][^{}]+[^.]$/.test(english(label)), true, english(label));
  });
});
