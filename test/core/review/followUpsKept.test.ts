import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/core/basics/day';
import { historyIn } from '../../../src/core/insights/campaign';
import { verbs } from '../../../src/core/records/verbs';
import { followUpsKept } from '../../../src/core/review/followUpsKept';
import { campaign, day, person, role, type Files } from '../../support/notes';

const asked = '2026-11-02 asked [[Platform]]';

/** What became of the follow-ups of ana, as `kind due day outcome`. */
function kept(log: readonly string[], on: string, more: Files = {}, fields: readonly string[] = []): string[] {
  const whole = campaign({ 'ana.md': person(log, fields), 'Platform.md': role(), ...more }, on);
  const ana = whole.vault.people.find(({ path }) => path === 'ana.md')!;
  return followUpsKept(ana, historyIn(whole, ana)!, whole).map(({ kind, due, day: on_, outcome }) => `${kind} ${due} ${on_} ${outcome}`);
}

describe('T1, I3: follow-ups that were due', () => {
  it('were on time when made up to three days after their day, else late', () => {
    for (const on of ['2026-11-08', '2026-11-09', '2026-11-12']) deepEqual(kept([asked, `${on} checked-in`], on), [`nudge 2026-11-09 ${on} on time`]);
    deepEqual(kept([asked, '2026-11-13 checked-in'], '2026-11-13'), ['nudge 2026-11-09 2026-11-13 late']);
  });

  it('are counted step by step', () => {
    const log = [asked, '2026-11-03 agreed', '2026-11-09 checked-in', '2026-11-16 updated', '2026-11-23 shared'];
    deepEqual(kept(log, '2026-12-30'), ['check-in 2026-11-09 2026-11-09 on time', 'update 2026-11-16 2026-11-16 on time', 'share 2026-11-23 2026-11-23 on time']);
    deepEqual(kept([asked, '2026-11-09 checked-in', '2026-11-16 pinged'], '2026-12-30'), ['nudge 2026-11-09 2026-11-09 on time', 'nudge 2026-11-16 2026-11-16 on time']);
  });

  it('were missed when they lapsed', () => {
    deepEqual(kept([asked], '2026-12-08'), []);
    deepEqual(kept([asked], '2026-12-09'), ['nudge 2026-11-09 2026-12-09 missed']);
    deepEqual(kept([asked, '2026-11-03 agreed'], '2027-03-01'), ['check-in 2026-11-09 2026-12-09 missed', 'update 2026-11-16 2026-12-16 missed', 'share 2026-11-23 2026-12-23 missed']);
    deepEqual(kept(['2026-11-02 met'], '2026-12-04'), ['after-meeting 2026-11-04 2026-12-04 missed']);
    deepEqual(kept([asked, '2027-01-10 messaged'], '2027-01-10'), ['nudge 2026-11-09 2026-12-09 missed'], 'what comes later closes nothing');
  });

  it('were neither when their answer, the end of the role, or asking anew made them needless', () => {
    deepEqual(kept([asked, '2026-11-03 declined', '2026-11-04 thanked'], '2027-03-01'), ['thank 2026-11-05 2026-11-04 on time']);
    deepEqual(kept([asked, '2026-11-05 agreed', '2026-11-06 referred [[Platform]]', '2026-11-16 updated', '2026-11-23 shared'], '2027-03-01').filter((each) => each.startsWith('check-in')), []);
    deepEqual(kept([asked], '2027-03-01', { 'Platform.md': role([], ['2026-11-20 rejected']) }), []);
    deepEqual(kept([asked], '2027-03-01', { 'Platform.md': role(['status: rejected'], ['2026-11-20 rejected']) }), []);
    deepEqual(kept([asked, '2026-11-20 asked [[Platform]]'], '2026-11-21'), []);
  });

  it('count for a role that is over by now, as long as its log tells since when', () => {
    const log = [asked, '2026-11-09 checked-in'];
    deepEqual(kept(log, '2027-03-01', { 'Platform.md': role(['status: rejected'], ['2026-11-20 rejected']) }), ['nudge 2026-11-09 2026-11-09 on time']);
    deepEqual(kept(log, '2027-03-01', { 'Platform.md': role(['status: rejected']) }), []);
  });

  it('C10: are about the news of a role, too', () => {
    const files = { 'Platform.md': role(['referrers: "[[ana]]"'], ['2026-11-20 screen']) };
    deepEqual(kept(['2026-11-01 talked', '2026-11-21 updated'], '2026-11-30', files), ['milestone 2026-11-22 2026-11-21 on time']);
    deepEqual(kept(['2026-11-01 talked'], '2026-12-22', files), ['milestone 2026-11-22 2026-12-22 missed']);
  });

  it('are not missed by those put aside, nor where a day of one’s own stands, nor once the search is over', () => {
    for (const fields of [['status: paused'], ['status: do-not-contact'], ['next: 2027-04-01']]) deepEqual(kept([asked], '2027-03-01', {}, fields), [], fields[0]);
    deepEqual(kept([asked], '2027-03-01', { 'me.md': '---\ntype: profile\nsearch: over\n---\n' }), []);
    deepEqual(kept([asked, '2026-11-09 checked-in'], '2027-03-01', { 'me.md': '---\ntype: profile\nsearch: over\n---\n' }), ['nudge 2026-11-09 2026-11-09 on time']);
  });

  it('are none without a log that gives rise to any', () => {
    for (const log of [[], ['2026-11-02 messaged'], ['2026-11-02 talked', '2026-11-03 replied'], ['2026-11-02 engaged']]) deepEqual(kept(log, '2027-03-01'), [], log.join());
  });

  it('of a log of many years are those of its end', () => {
    const log = Array.from({ length: 300 }, (_, at) => `${addDays(day('2020-01-01'), at * 7)} ${at % 3 === 0 ? 'asked [[Platform]]' : at % 3 === 1 ? 'checked-in' : 'replied'}`);
    ok(kept(log, '2026-11-20').length > 5);
  });

  it('stay as they were, whatever day it becomes', () => {
    const anyEntry = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom(...verbs.filter(({ actor }) => actor !== 'role').map(({ verb }) => verb)));
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), fc.integer({ min: 0, max: 160 }), (entries, until) => {
        const log = [...entries].sort((a, b) => a[0] - b[0]).map(([at, verb]) => `${addDays(day('2026-09-01'), at)} ${verb}`);
        const on = addDays(day('2026-09-01'), until);
        const then = kept(log, on);
        const later = kept(log, addDays(on, 60)).filter((each) => each.split(' ')[2]! <= on);
        deepEqual(later, then);
      }),
      { numRuns: 200 },
    );
  });
});
