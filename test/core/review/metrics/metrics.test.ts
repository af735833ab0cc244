import { deepEqual, equal, ok } from 'node:assert/strict';
import { english, say } from '../../../../src/core/basics/say';
import { gatherAll } from '../../../../src/core/review/gather';
import { metricsOf, type Metrics } from '../../../../src/core/review/metrics/metrics';
import type { Rate } from '../../../../src/core/review/metrics/rate';
import type { StageId } from '../../../../src/core/review/metrics/funnel';
import { campaign, day, person, role, type Files } from '../../../support/notes';

const files: Files = {
  'Platform.md': role(['company: "[[Northwind]]"', 'channel: referral'], ['2026-11-08 applied', '2026-11-20 screen 4/5', '2026-11-27 interview']),
  'Data.md': role(['company: "[[Contoso]]"', 'channel: direct', 'applied: 2026-11-04']),
  'Cloud.md': role(['company: "[[Contoso]]"', 'channel: recruiter', 'status: screen', 'posted: false', 'source: "[[bo]]"']),
  'Later.md': role(['company: "[[Contoso]]"', 'status: open']),
  'Northwind.md': '---\ntype: company\n---\n',
  'Contoso.md': '---\ntype: company\n---\n',
  'Old.md': '---\ntype: company\nstage: paused\n---\n',
  'ana.md': person(['2026-10-20 shared', '2026-11-02 asked [[Platform]]', '2026-11-05 agreed', '2026-11-06 referred [[Platform]]', '2026-11-09 checked-in', '2026-11-16 updated'], ['company: "[[Northwind]]"', 'relationship: 4']),
  'bo.md': person(['2026-10-01 insight', '2026-11-03 asked [[Data]]', '2026-11-10 checked-in', '2026-11-15 declined', '2026-11-16 thanked'], ['company: "[[Contoso]]"', 'relationship: 2']),
  'cy.md': person(['2026-11-10 asked', '2026-11-11 introduced', '2026-11-12 advised'], ['company: Fabrikam']),
  'di.md': person(['2026-11-11 met', '2026-11-12 helped'], ['circle: introduced', 'relationship: 3']),
};

function metrics(given: Files = files, on = '2026-11-30', from?: string, to = on): Metrics {
  const whole = campaign(given, on);
  const gathered = gatherAll(whole);
  return metricsOf(gathered.flatMap((each) => each.person ?? []), gathered.flatMap((each) => each.role ?? []), { ...(from && { from: day(from) }), to: day(to) }, whole);
}
const share = ({ count, of }: Rate): string => `${count} of ${of}`;
const paths = (notes: readonly { readonly path: string }[]): string => notes.map(({ path }) => path.replace('.md', '')).join(' ');

describe('T1: metrics', () => {
  it('are of asks, and lead back to the notes', () => {
    const { asks, replied, agreed, referred } = metrics();
    deepEqual([asks.count, share(replied), share(agreed), share(referred)], [3, '3 of 3', '1 of 3', '1 of 3']);
    deepEqual([paths(asks.notes), paths(agreed.notes), paths(agreed.among)], ['ana bo cy', 'ana', 'ana bo cy']);
    ok(replied.tooFew);
  });

  it('are those of a period: asks by their day, with what became of them since', () => {
    deepEqual([metrics(files, '2026-11-30', '2026-11-03').asks.count, metrics(files, '2026-11-30', undefined, '2026-11-02').asks.count], [2, 1]);
    equal(share(metrics(files, '2026-11-30', undefined, '2026-11-02').referred), '1 of 1');
    equal(metrics(files, '2026-11-01').asks.count, 0);
    equal(share(metrics(files, '2026-11-05').referred), '0 of 2');
  });

  it('M2, C15: count the asks that the log of their day spoke against', () => {
    deepEqual([share(metrics().overrides), paths(metrics().overrides.notes)], ['2 of 3', 'bo cy']);
    const against = (log: readonly string[]): readonly string[] => gatherAll(campaign({ 'ana.md': person(log), 'Platform.md': role(), 'Data.md': role() }, '2026-12-30'))[0]!.person!.asks.at(-1)!.against;
    deepEqual(against(['2026-11-01 shared', '2026-11-02 asked [[Platform]]']), []);
    deepEqual(against(['2026-11-02 asked [[Platform]]', '2026-11-03 shared']), ['value', 'touch']);
    deepEqual(against(['2026-08-01 shared', '2026-11-02 asked [[Platform]]']), ['touch']);
    deepEqual(against(['2026-11-01 shared', '2026-11-02 asked [[Platform]]', '2026-11-04 asked [[Data]]']), ['open-ask']);
    deepEqual(against(['2026-11-01 shared', '2026-11-02 asked [[Platform]]', '2026-11-03 declined', '2026-11-20 asked [[Platform]]']), ['declined']);
    deepEqual(against(['2026-11-01 shared', '2026-11-02 asked [[Platform]]', '2026-11-03 referred', '2026-11-20 asked [[Data]]']), []);
  });

  it('count what came back for the ask that it came for', () => {
    const of = (log: readonly string[], more: Files = {}): string => {
      const { asks, replied, agreed } = metrics({ 'ana.md': person(log), 'A.md': role(), 'B.md': role(), ...more }, '2026-11-21');
      return [asks.count, share(replied), share(agreed)].join(', ');
    };
    equal(of(['2026-09-01 asked [[A]]', '2026-09-03 declined [[A]]', '2026-11-01 asked [[B]]', '2026-11-04 agreed']), '2, 2 of 2, 1 of 2', 'a yes without a link is not to what was declined');
    equal(of(['2026-06-01 asked [[A]]', '2026-11-01 asked [[B]]', '2026-11-04 agreed']), '2, 1 of 2, 1 of 2', 'nor to what was let go long ago');
    equal(of(['2026-11-01 asked', '2026-11-03 asked [[A]]', '2026-11-04 agreed']), '1, 1 of 1, 1 of 1', 'an ask that got its role later is one');
    equal(of(['2026-11-01 asked [[A]]', '2026-11-01 asked [[B]]', '2026-11-04 agreed']), '2, 2 of 2, 2 of 2', 'both run');
  });

  it('count reactions, apart from touches', () => {
    const { engaged, weeks } = metrics({ 'ana.md': person(['2026-11-02 liked', '2026-11-03 commented', '2026-11-04 shared']), 'bo.md': person(['2026-11-03 congratulated']) }, '2026-11-08');
    deepEqual([engaged.count, paths(engaged.notes)], [3, 'ana bo']);
    const { touches, engaged: inWeek, people, engagedWith, givenTo, askedOf } = weeks.at(-1)!;
    deepEqual([touches, inWeek, paths(people), paths(engagedWith), paths(givenTo), paths(askedOf)], [1, 3, 'ana', 'ana bo', 'ana', '']);
  });

  it('T1: count a referral in the period in which it was made, where the role has no day of its own', () => {
    const response = (from?: string): string => share(metrics({ 'ana.md': person(['2026-11-02 asked [[A]]', '2026-11-03 referred']), 'A.md': role(['channel: referral']) }, '2026-11-21', from).recruiterResponse);
    deepEqual([response(), response('2026-10-01'), response('2026-11-04')], ['0 of 1', '0 of 1', '0 of 0']);
  });

  it('take a role that was only withdrawn from for no application', () => {
    const direct = (log: readonly string[]): string => share(metrics({ 'A.md': role(['channel: direct'], log) }, '2026-11-21').channels.find(({ channel }) => channel === 'direct')!.screened);
    deepEqual([direct(['2026-09-10 withdrew']), direct(['2026-09-01 applied', '2026-09-10 withdrew'])], ['0 of 0', '0 of 1']);
  });

  it('T2: outcomes stand by channel beside the published ranges, with their own n', () => {
    const { channels, recruiterResponse } = metrics();
    deepEqual(channels.map(({ channel, screened, published, asks }) => [channel, share(screened), published, asks.count]), [
      ['referral', '1 of 1', [0.2, 0.4], 1],
      ['direct', '0 of 1', [0.02, 0.05], 1],
      ['recruiter', '1 of 1', [0.1, 0.15], 0],
    ]);
    ok(channels.every(({ screened }) => screened.tooFew));
    equal(share(recruiterResponse), '1 of 1');
  });

  it('T2: a role without a channel came by the referral that was submitted, and one that nobody applied for counts nowhere', () => {
    const given = { 'R.md': role(), 'S.md': role(), 'T.md': role([], ['2026-11-03 applied']), 'ana.md': person(['2026-11-02 referred [[R]]']) };
    deepEqual(metrics(given).channels.map(({ channel, screened }) => [channel, screened.of]), [['referral', 1], ['direct', 0], ['recruiter', 0]]);
  });

  it('T2: what has no day is only in a period without a beginning', () => {
    const only = { 'R.md': role(['channel: direct', 'status: screen']) };
    equal(share(metrics(only).channels[1]!.screened), '1 of 1');
    equal(share(metrics(only, '2026-11-30', '2026-01-01').channels[1]!.screened), '0 of 0');
  });

  it('tell how screens went', () => {
    deepEqual([metrics().screens.mean, metrics().screens.of, paths(metrics().screens.notes)], [0.8, 1, 'Platform']);
    deepEqual([metrics({}).screens.mean, metrics({}).screens.of], [null, 0]);
  });

  it('tell of how many roles and companies more is known than is public', () => {
    const { insights } = metrics();
    deepEqual([insights.gained.count, share(insights.roles), share(insights.companies), paths(insights.companies.notes)], [1, '3 of 4', '1 of 2', 'Contoso']);
    equal(share(metrics(files, '2026-11-30', '2026-10-02').insights.roles), '0 of 4');
    equal(share(metrics({ ...files, 'bo.md': person(['2026-10-01 insight [[Platform]]']) }).insights.roles), '1 of 4');
    equal(paths(metrics({ ...files, 'bo.md': person(['2026-10-01 insight [[Northwind]]'], ['company: Contoso']) }).insights.companies.notes), 'Northwind');
  });

  it('T11: weigh what was given against what was asked for', () => {
    const { given, requests, givenPerAsk } = metrics();
    deepEqual([given.count, requests.count, givenPerAsk], [2, 3, 2 / 3]);
    equal(metrics({}).givenPerAsk, null);
  });

  it('I3: tell how many follow-ups came on time, and how many not at all', () => {
    const { followUps, missed } = metrics();
    deepEqual([share(followUps), missed.count], ['4 of 4', 0]);
    const late = metrics({ 'ana.md': person(['2026-11-02 asked']) }, '2026-12-20');
    deepEqual([share(late.followUps), late.missed.count, paths(late.missed.notes)], ['0 of 1', 1, 'ana']);
  });

  it('T8: tell how long answers took, without a verdict', () => {
    const { notes, ...days } = metrics().answerDays;
    deepEqual([days, paths(notes)], [{ median: 3, longest: 12, of: 3, tooFew: true }, 'ana bo cy']);
    deepEqual(metrics({}).answerDays, { median: null, longest: null, of: 0, tooFew: true, notes: [] });
  });

  it('T1: show month by month whom you were in touch with, and how close they are', () => {
    deepEqual(metrics().relationship.map(({ month, people, relationship, rated }) => [month, paths(people), relationship, rated]), [
      ['2026-10', 'ana bo', 3, 2],
      ['2026-11', 'ana bo cy di', 3, 3],
    ]);
    deepEqual(metrics({ 'a.md': person(['2026-08-02 talked', '2026-10-02 talked']) }, '2026-11-30').relationship.map(({ month, people, relationship }) => [month, people.length, relationship]), [['2026-08', 1, null], ['2026-09', 0, null], ['2026-10', 1, null], ['2026-11', 0, null]]);
    equal(metrics({ 'a.md': person(['0001-01-01 talked', '2026-10-02 talked']) }).relationship.length, 2);
    deepEqual(metrics({}).relationship, []);
  });

  it('T11: show twelve weeks, with nothing to keep up', () => {
    const { weeks } = metrics();
    equal(weeks.length, 12);
    deepEqual(weeks.filter(({ touches }) => touches > 0).map(({ week, touches, given, asked, people }) => [week, touches, given, asked, paths(people)]), [
      ['2026-W40', 1, 0, 0, 'bo'],
      ['2026-W43', 1, 1, 0, 'ana'],
      ['2026-W45', 4, 0, 2, 'ana bo'],
      ['2026-W46', 8, 1, 1, 'ana bo cy di'],
      ['2026-W47', 2, 0, 0, 'ana bo'],
    ]);
    deepEqual(metrics(files, '2026-11-30', '2026-11-10').weeks.filter(({ touches }) => touches > 0).map(({ week }) => week), ['2026-W46', '2026-W47']);
  });

  it('T9: count the other things that a network gives', () => {
    deepEqual(metrics().gains.map(({ verb, count, notes }) => `${verb} ${count} ${paths(notes)}`.trim()), ['referred 1 ana', 'introduced 1 cy', 'insight 1 bo', 'advised 1 cy']);
  });

  it('T10: credit whoever told you of a role before it was public', () => {
    deepEqual(metrics().heardFirst.map(({ role: { path }, from }) => [path, from?.path]), [['Cloud.md', 'bo.md']]);
    deepEqual(metrics({ 'R.md': role(['posted: false', 'source: A friend']), 'S.md': role(['posted: true']) }).heardFirst.map(({ from }) => from), [undefined]);
  });
});

describe('T4: what a referral gave', () => {
  it('is three ticks for each role that someone put in a word for', () => {
    const ticks = (given: Files): string[] => metrics(given).referrals.map(({ role: { path }, isLookedAt, wentWell, isKnownBetter }) => [path, isLookedAt && 'looked at', wentWell && 'went well', isKnownBetter && 'known better'].filter(Boolean).join(' '));
    deepEqual(ticks(files), ['Platform.md looked at went well']);
    const given = { 'R.md': role(['company: Contoso'], ['2026-11-10 screen 3/5']), 'S.md': role(), 'T.md': role(), 'a.md': person(['2026-11-01 insight', '2026-11-02 referred [[R]]', '2026-11-03 referred [[S]]'], ['company: Contoso']) };
    deepEqual(ticks(given), ['R.md looked at known better', 'S.md']);
  });
});

describe('W2: the funnel', () => {
  const stages = (given: Files = files, from?: string): Record<StageId, string> => Object.fromEntries(metrics(given, '2026-11-30', from).funnel.map(({ stage, notes }) => [stage, paths(notes)])) as Record<StageId, string>;
  const hints = (given: Files): string[] => metrics(given).funnel.flatMap(({ stage, hint }) => (hint ? `${stage}: ${english(hint)}` : []));

  it('tells who and what came how far', () => {
    deepEqual(stages(), { nurture: 'ana bo cy di', recall: 'bo', offer: 'ana cy', vouch: 'ana', weigh: 'Platform', interview: 'Platform', hire: 'di' });
    deepEqual(stages({ ...files, 'Platform.md': role(['channel: referral', 'status: hired']) }).hire, 'Platform di');
    deepEqual(stages(files, '2026-11-21'), { nurture: '', recall: '', offer: '', vouch: '', weigh: '', interview: 'Platform', hire: '' });
  });

  it('counts whoever put in a word as one who offered to, and nobody who is put aside as one you are in touch with', () => {
    const { nurture, offer, vouch } = stages({ 'a.md': person(['2026-11-02 referred']), 'b.md': person(['2026-11-02 talked'], ['status: closed']) });
    deepEqual([nurture, offer, vouch], ['a', 'a', 'a']);
  });

  it('says of what the last stage is made: nobody is hired by an introduction', () => {
    const detail = (given: Files): string => english(metrics(given).funnel.at(-1)!.detail ?? say(''));
    deepEqual([detail(files), detail({ ...files, 'Platform.md': role(['channel: referral', 'status: hired']) }), detail({})], ['hired 0, new 1', 'hired 1, new 1', '']);
  });

  it('W2: hints where it goes no further', () => {
    deepEqual(hints(files), []);
    deepEqual(hints({}), []);
    ok(hints({ 'a.md': person(['2026-11-02 agreed']) })[0]!.startsWith('offer: They are willing.'));
    ok(hints({ 'a.md': person(['2026-11-02 referred [[R]]']), 'R.md': role() })[0]!.startsWith('vouch: A word was put in.'));
    ok(hints({ 'a.md': person(['2026-11-02 referred [[R]]']), 'R.md': role([], ['2026-11-20 screen']) })[0]!.startsWith('weigh: Employers are choosier'));
  });

  it('W3: says at the first stages when someone last heard your news', () => {
    deepEqual(hints({ 'a.md': person(['2026-11-02 talked']) }), ['nurture: Who knows what you look for thinks of you in time. So far no log says that you told someone your news.']);
    deepEqual(hints({ 'a.md': person(['2026-11-02 updated', '2026-11-10 insight']) }), ['recall: Who knows what you look for thinks of you in time. You last told someone your news on 2026-11-02, 28 days ago.']);
  });
});
