import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../../src/core/basics/say';
import type { Campaign } from '../../../../src/core/insights/campaign';
import { followUpsOf } from '../../../../src/core/insights/followUps';
import { coverageContext } from '../../../../src/core/review/coverage/context';
import { coverageOf } from '../../../../src/core/review/coverage/coverage';
import { campaignCoverage } from '../../../../src/core/review/coverage/goals';
import { defaultReviewBy, gatherAll, patternsOfCampaign } from '../../../../src/core/review/gather';
import { printWeekly } from '../../../../src/core/review/weekly/print';
import { weeklyOf, type WeeklyReview } from '../../../../src/core/review/weekly/weekly';
import type { NoteRecord } from '../../../../src/core/records/record';
import { linkTo } from '../../../../src/core/vault/linkTo';
import type { Vault } from '../../../../src/core/vault/vault';
import { campaign, day, person, role, type Files } from '../../../support/notes';

const linked = (vault: Vault) => (record: NoteRecord): string => linkTo(record, { id: '', path: '' }, vault);

function weekly(files: Files, on = '2026-11-22'): { review: WeeklyReview; printed: string; whole: Campaign } {
  const whole = campaign(files, on);
  const gathered = gatherAll(whole);
  const review = weeklyOf({
    campaign: whole,
    people: gathered.flatMap((each) => each.person ?? []),
    followUps: followUpsOf(whole),
    patterns: patternsOfCampaign(gathered, whole, defaultReviewBy.settings),
    coverage: campaignCoverage(coverageOf(coverageContext(whole)), whole),
  });
  return { review, printed: printWeekly(review, linked(whole.vault), english), whole };
}
const moved = (files: Files, on?: string): string[] => weekly(files, on).review.moved.map(({ group, entries }) => `${group}: ${entries.map(({ day, record, verb }) => `${day.slice(8)} ${record.path.replace('.md', '')} ${verb}`).join(', ')}`);
const start = (files: Files): string[] => {
  const found = weekly(files).review.toStart;
  return found ? [found.record.path, english(found.why)] : [];
};
const write = (files: Files, on?: string): string[] => weekly(files, on).review.toWrite.map(({ person: { path } }) => path.replace('.md', ''));

const known = (relationship: number, last: string, ...more: string[]): string => person([`${last} talked`, ...more], [`relationship: ${relationship}`]);

describe('T5: the weekly review', () => {
  it('tells what moved in seven days, by what it was', () => {
    const files = {
      'ana.md': person(['2026-11-15 talked', '2026-11-16 shared', '2026-11-18 asked [[Platform]]', '2026-11-20 agreed', '2026-11-23 referred']),
      'bo.md': person(['2026-11-16 engaged', '2026-11-22 messaged']),
      'Platform.md': role([], ['2026-11-19 applied', '2026-11-20 note nothing']),
    };
    deepEqual(moved(files), ['given: 16 ana shared', 'came back: 20 ana agreed', 'asked: 18 ana asked', 'in touch: 16 bo engaged, 22 bo messaged', 'roles: 19 Platform applied']);
    deepEqual([weekly(files).review.from, weekly(files).review.to], ['2026-11-16', '2026-11-22']);
    deepEqual(moved({}), []);
  });

  it('tells what is stuck: asks and roles that are quiet for long, the oldest first', () => {
    const files = {
      'ana.md': person(['2026-11-08 asked [[Platform]]']),
      'bo.md': person(['2026-11-09 asked [[Platform]]']),
      'cy.md': person(['2026-11-01 asked [[Data]]', '2026-11-02 agreed']),
      'Platform.md': role(['title: Platform'], ['2026-11-01 interview']),
      'Data.md': role(['title: Data', 'status: applied', 'applied: 2026-10-01']),
      'New.md': role([], ['2026-11-10 applied']),
      'Over.md': role([], ['2026-10-10 rejected']),
    };
    deepEqual(weekly(files).review.stuck.map(({ record, since, why }) => `${record.path} ${since} ${english(why)}`), [
      'Data.md 2026-10-01 At “applied”, and nothing new for 52 days.',
      'Platform.md 2026-11-01 At “interview”, and nothing new for 21 days.',
      'ana.md 2026-11-08 No answer about Platform for 14 days.',
    ]);
  });

  it('tells what is due next, keeping in touch apart', () => {
    const files = { 'ana.md': person(['2026-11-18 asked [[Platform]]']), 'bo.md': person(['2026-10-10 talked']), 'cy.md': '---\ntype: person\n---\n- [ ] 2026-11-29 a\n- [ ] 2026-11-30 b\n' };
    deepEqual(weekly(files).review.due.map(({ kind, due }) => `${kind} ${due}`), ['nudge 2026-11-25', 'task 2026-11-29']);
  });

  it('C14: suggests three people to write to, the strongest first, then who waited longest; nobody who rests', () => {
    const files = { 'a.md': known(3, '2026-09-01'), 'b.md': known(5, '2026-10-10'), 'c.md': known(5, '2026-09-10'), 'd.md': known(4, '2026-09-01'), 'e.md': known(5, '2026-10-01', '2026-11-10 asked [[X]]', '2026-11-11 declined', '2026-11-12 thanked') };
    deepEqual(write(files), ['c', 'b', 'd']);
    deepEqual(write({ 'a.md': known(3, '2026-10-01'), 'b.md': known(5, '2026-11-01'), 'c.md': known(5, '2026-11-20') }), ['a', 'b'], 'whose turn it is, then the next, but nobody of the last days');
    deepEqual(write({}), []);
  });

  it('C8: never suggests who said no not long ago, nor who heard from you in the last days', () => {
    const no = person(['2026-09-01 shared', '2026-10-01 asked [[X]]', '2026-10-02 declined', '2026-10-03 thanked'], ['relationship: 5']);
    const fresh = person(['2026-11-19 talked'], ['relationship: 5', 'cadence: weekly']);
    deepEqual(write({ 'no.md': no, 'fresh.md': fresh, 'a.md': known(2, '2026-11-01') }), ['a']);
    deepEqual(write({ 'no.md': no }, '2027-01-20'), ['no'], 'once it is long ago');
    deepEqual(write({ 'fresh.md': fresh }, '2026-11-24'), ['fresh']);
  });

  it('B7: names one relationship to start: whoever is new and promises most', () => {
    const fresh = (total: number, ...fields: string[]): string => person([], ['relationship: 3', 'influence: 3', 'relevance: 3', `timing: ${total - 9}`, ...fields]);
    deepEqual(start({ 'a.md': fresh(12), 'b.md': fresh(14), 'c.md': person(['2026-11-01 talked'], ['relationship: 5']) }), ['b.md', 'The score is 14 of 20, and nothing has passed between you yet; a first small step is enough.']);
    deepEqual(start({ 'a.md': person(), 'b.md': fresh(11) })[0], 'b.md');
    deepEqual(start({ 'a.md': fresh(12, 'circle: stranger'), 'b.md': fresh(12, 'circle: classmate') })[0], 'b.md', 'M10: your own circles first');
    deepEqual(start({ 'a.md': fresh(14, 'status: do-not-contact'), 'b.md': person([], []) }), ['b.md', 'Nothing has passed between you yet; a first small step is enough.']);
  });

  it('B7: else a target company without anyone', () => {
    deepEqual(start({ 'C.md': '---\ntype: company\n---\n', 'D.md': '---\ntype: company\npriority: 5\n---\n' }), ['D.md', 'You know nobody there yet: who of your contacts might?']);
    deepEqual(start({ 'C.md': '---\ntype: company\nstage: closed\n---\n' }), []);
  });
});

describe('T6: once the search is over', () => {
  const helpers: Files = {
    'ana.md': person(['2026-10-01 referred', '2026-10-05 thanked']),
    'bo.md': person(['2026-10-01 introduced', '2026-10-03 thanked', '2026-10-20 insight']),
    'cy.md': person(['2026-10-01 advised'], ['status: do-not-contact']),
    'di.md': person(['2026-10-01 replied']),
  };
  const over = { ...helpers, 'me.md': '---\ntype: profile\nsearch: over\n---\n' };

  it('names those who helped, and have not been thanked since', () => {
    deepEqual(weekly(over).review.toThank.map(({ path }) => path), ['bo.md']);
    ok(weekly(over).printed.includes('## To thank, now that the search is over\n\n- [[bo]]\n'));
  });

  it('and nobody before', () => {
    deepEqual(weekly(helpers).review.toThank, []);
    equal(weekly(helpers).printed.includes('To thank'), false);
  });
});

describe('the weekly review as Markdown', () => {
  it('has all its parts, with links to the notes', () => {
    const { printed } = weekly({ 'people/ana.md': person(['2026-11-18 asked [[Platform]]', '2026-11-20 agreed'], ['name: Ana']), 'Platform.md': role() });
    ok(printed.startsWith('# Week in review: 2026-11-16 to 2026-11-22\n\n## What moved\n\n- What came back\n  - 2026-11-20 [[ana]] agreed to help\n- What you asked for\n  - 2026-11-18 you asked [[ana]] for a referral, about [[Platform]]\n'), printed);
    for (const title of ['What is stuck', 'Due next', 'What the notes show', 'People to write to', 'One relationship to start']) ok(printed.includes(`\n## ${title}\n\n`), title);
    ok(printed.includes('\n- 2026-11-25 [[ana]], check in: '));
    ok(printed.includes('- **In touch only when in need.** Before the ask of 2026-11-18 no contact with Ana is logged.'));
    ok(printed.endsWith('\n'));
    equal(/- \[[ xX]\]|\{\d\}|undefined/.test(printed), false, 'it makes no tasks');
  });

  it('T5: tells what was written in the week besides, where earlier versions of the notes are known', () => {
    const files = { 'ana.md': person(['2026-11-18 talked', '2026-10-30 insight about *trains*']), 'Platform.md': role(['status: screen']), ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`n${at + 10}.md`, person()])) };
    const { review, whole } = weekly(files);
    const [ana, platform] = [whole.vault.people[0]!, whole.vault.roles[0]!];
    const written = { added: whole.vault.people.slice(1), changed: [{ record: platform, values: [{ key: 'status', before: undefined, after: '*screen*' }] }], late: [{ day: day('2026-10-30'), record: ana, verb: 'insight' as const }], isWhole: false };
    const printed = printWeekly({ ...review, written }, linked(whole.vault), english);
    const lines = ['- Kept in touch', '  - 2026-11-18 you talked with [[ana]]', '- Written down later', '  - 2026-10-30 [[ana]] told you something that is not public', '- Changed', '  - [[Platform]]: status – → \\*screen\\*', '- New notes', '  - [[n10]]'];
    ok(printed.includes(`\n## What moved\n\n${lines.join('\n')}\n`), printed);
    ok(printed.includes('\n  - [[n21]]\n  - and 2 more\n- More notes were changed than could be looked at.\n'), printed);
  });

  it('says so where there is nothing', () => equal(weekly({}).printed.match(/Nothing this time\./g)?.length, 5));

  it('B7: asks for one relationship to start, whatever the notes say', () => ok(weekly({}).printed.includes('## One relationship to start\n\nThink of one person you would like to hear from')));

  it('P9: makes nothing of what notes say but text', () => {
    const { printed } = weekly({ 'a.md': person(['2026-11-01 asked [[X](https://evil.example)]]', '2026-11-02 agreed'], ['name: "<b>[x](https://evil.example) www.evil.example a@evil.example *y* `z` # t"']) });
    ok(printed.includes('evil'));
    const unescaped = printed.replace(/\\[!-/:-@[-`{-~]/g, '');
    for (const each of ['://', '](', '<b>', 'www.evil', '@', '*y', '`']) ok(!unescaped.includes(each), `${each} in ${unescaped}`);
  });
});
