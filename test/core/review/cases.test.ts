import { deepEqual, equal, ok } from 'node:assert/strict';
import { historyIn } from '../../../src/core/insights/campaign';
import { openAsksOf } from '../../../src/core/insights/openAsks';
import { readinessOf } from '../../../src/core/insights/readiness';
import { gatherAll, patternsOf } from '../../../src/core/review/gather';
import { metricsOf, type Metrics } from '../../../src/core/review/metrics/metrics';
import { campaign, day, person, role, state, type Files } from '../../support/notes';

/*
 * T12: the cases that the rules tell of, each as the notes someone would have kept, and where it ends. The rules carry the figures and the
 * outcomes of the cases and not their stories, so the people here are nobody's.
 */
const codes = (files: Files, on: string): string[] => [...new Set(patternsOf(campaign(files, on)).map(({ code }) => code))];
const open = (files: Files, on: string, path: string): string[] => {
  const whole = campaign(files, on);
  const asked = whole.vault.people.find((each) => each.path === path)!;
  const history = historyIn(whole, asked)!;
  return readinessOf(asked, whole.vault.roles[0], history, whole, openAsksOf(asked, history, whole)).filter(({ holds }) => !holds).map(({ id }) => id);
};
function metrics(files: Files, on: string, from: string): Metrics {
  const whole = campaign(files, on);
  const gathered = gatherAll(whole);
  return metricsOf(gathered.flatMap((each) => each.person ?? []), gathered.flatMap((each) => each.role ?? []), { from: day(from), to: day(on) }, whole);
}

describe('T12: many applications and twelve referrals without an answer, then three interviews in six weeks', () => {
  const scores = ['relationship: 2', 'influence: 2', 'relevance: 3', 'timing: 2'];
  const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const asked = each(12, (at) => [`people/p${at}.md`, person([`2026-08-${at + 10} asked [[r${at}]]`], [...scores, `company: C${at}`])] as const);
  const applied = each(150, (at) => [`roles/r${at}.md`, role([`company: C${at}`, at < 12 ? 'channel: referral' : 'channel: direct', 'applied: 2026-08-20'])] as const);
  const before: Files = Object.fromEntries([...asked, ...applied]);
  const after: Files = {
    ...before,
    'ana.md': person(['2026-09-20 shared', '2026-10-01 asked [[One]]', '2026-10-03 agreed', '2026-10-04 referred [[One]]', '2026-10-08 checked-in', '2026-10-15 thanked'], ['company: Northwind']),
    'bo.md': person(['2026-09-22 helped', '2026-10-06 asked [[Two]]', '2026-10-07 referred [[Two]]', '2026-10-20 updated'], ['company: Contoso']),
    'One.md': role(['company: Northwind', 'channel: referral'], ['2026-10-05 applied', '2026-10-12 screen 4/5', '2026-10-19 interview']),
    'Two.md': role(['company: Contoso', 'channel: referral'], ['2026-10-08 applied', '2026-10-21 interview']),
    'Three.md': role(['company: Fabrikam', 'channel: direct'], ['2026-10-02 applied', '2026-10-30 interview']),
  };

  it('begin with nothing that came back, and the notes show why', () => {
    const { replied, channels, funnel } = metrics(before, '2026-09-20', '2026-08-01');
    deepEqual([replied.count, replied.of, replied.tooFew], [0, 12, false]);
    deepEqual(channels.filter(({ channel }) => channel !== 'recruiter').map(({ screened }) => `${screened.count} of ${screened.of}`), ['0 of 12', '0 of 138']);
    equal(funnel.find(({ stage }) => stage === 'interview')!.count, 0);
    for (const code of ['passive', 'information-gap', 'one-way', 'only-in-need'] as const) ok(codes(before, '2026-09-20').includes(code), code);
  });

  it('end with three interviews in six weeks, two of them by referral', () => {
    const six = metrics(after, '2026-11-01', '2026-09-21');
    deepEqual([six.asks.count, six.agreed.count, six.referred.count], [2, 2, 2]);
    equal(six.funnel.find(({ stage }) => stage === 'interview')!.count, 2);
    deepEqual(six.channels.filter(({ channel }) => channel !== 'recruiter').map(({ channel, screened }) => `${channel} ${screened.count} of ${screened.of}`), ['referral 2 of 2', 'direct 1 of 1']);
    equal(six.recruiterResponse.tooFew, true);
    equal(six.givenPerAsk, 0.5, 'what was given the day before the six weeks began is not of them');
    deepEqual(patternsOf(campaign(after, '2026-11-01')).filter(({ scope, notes }) => scope === 'person' && /^(?:ana|bo)\./.test(notes[0]!.path)), []);
  });
});

describe('T12, P19, P20: value first, and help for help', () => {
  const worth: Files = { 'ana.md': person(['2026-10-01 engaged', '2026-10-08 shared my own measured case', '2026-10-20 replied', '2026-10-27 talked'], ['company: Northwind', 'relationship: 3', 'influence: 4', 'relevance: 4', 'timing: 4']) };

  it('end in a talk, with nothing asked for and nothing in the way of an ask later', () => {
    equal(state(worth, '2026-11-01'), 'nurturing');
    equal(state({ ...worth, 'Platform.md': role(['company: Northwind', 'status: open']) }, '2026-11-01'), 'ready');
    deepEqual(codes(worth, '2026-11-01'), []);
    for (const check of ['score', 'value', 'touch'] as const) ok(!open({ ...worth, 'Platform.md': role(['company: Northwind']) }, '2026-11-01', 'ana.md').includes(check), check);
  });
});

describe('T12, C15: one who kept in touch, and one who came when it was late', () => {
  const files: Files = {
    'kept.md': person(['2026-05-01 talked', '2026-07-01 shared', '2026-09-01 helped', '2026-10-10 asked [[Platform]]', '2026-10-11 agreed', '2026-10-12 referred'], ['company: Northwind']),
    'late.md': person(['2026-03-01 talked', '2026-10-10 asked [[Platform]]', '2026-10-20 declined'], ['company: Northwind']),
    'Platform.md': role(['company: Northwind', 'fit: [a, b]']),
  };

  it('end with a referral, and with a no that the log of that day explains', () => {
    deepEqual([state(files, '2026-10-21', 'kept.md'), state(files, '2026-10-21', 'late.md')], ['referred', 'declined']);
    const against = (path: string): readonly string[] => gatherAll(campaign(files, '2026-10-21')).find(({ record }) => record.path === path)!.person!.asks[0]!.against;
    deepEqual(against('kept.md'), []);
    deepEqual(against('late.md'), ['value', 'touch']);
    deepEqual(patternsOf(campaign(files, '2026-10-21')).filter(({ code }) => code === 'only-in-need').map(({ notes }) => notes[0]!.path), ['late.md']);
  });
});

describe('T12, W2: the way from a kept contact to a job, and to a wider circle', () => {
  const files: Files = {
    'ana.md': person(['2026-06-01 talked', '2026-08-01 shared', '2026-09-01 insight', '2026-09-03 asked [[Platform]]', '2026-09-04 agreed', '2026-09-05 referred [[Platform]]', '2026-09-06 introduced [[bo]]', '2026-09-20 thanked'], ['company: Northwind']),
    'bo.md': person(['2026-09-10 met', '2026-09-11 messaged'], ['circle: introduced']),
    'Platform.md': role(['company: Northwind', 'channel: referral', 'posted: false', 'source: "[[ana]]"'], ['2026-09-06 applied', '2026-09-12 screen 5/5', '2026-09-20 interview', '2026-10-01 offer', '2026-10-05 hired']),
  };

  it('ends with every stage reached, and the one who helped to be told', () => {
    deepEqual(metrics(files, '2026-10-06', '2026-06-01').funnel.map(({ stage, count }) => `${stage} ${count}`), ['nurture 2', 'recall 1', 'offer 1', 'vouch 1', 'weigh 1', 'interview 1', 'hire 2']);
    equal(metrics(files, '2026-10-06', '2026-06-01').heardFirst[0]?.from?.path, 'ana.md');
  });
});
