import { deepEqual, equal } from 'node:assert/strict';
import { person, role, type Files } from '../../../support/notes';
import { found, said, strong } from './found';

const ana = (log: readonly string[], fields: readonly string[] = strong): Files => ({ 'ana.md': person(log, ['name: Ana', ...fields]) });
const several = (count: number, note: (at: number) => string): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}.md`, note(at)]));

describe('I4, T11: one-way', () => {
  it('shows a person of whom more was asked than given', () => {
    deepEqual(found('one-way', ana(['2026-10-02 shared', '2026-11-02 asked [[Platform]]', '2026-11-09 asked-intro']), '2026-11-12'), ['ana', 'ana']);
    equal(said('one-way', ana(['2026-11-02 asked', '2026-11-03 asked-insight']), '2026-11-12').fix, 'compose share ana.md');
  });

  it('does not show where as much was given, a single thing was asked, or nothing of late', () => {
    deepEqual(found('one-way', ana(['2026-10-02 shared', '2026-10-03 helped', '2026-11-02 asked', '2026-11-09 asked-intro']), '2026-11-12'), []);
    deepEqual(found('one-way', ana(['2026-11-02 asked']), '2026-11-12'), []);
    deepEqual(found('one-way', ana(['2026-01-02 asked', '2026-01-09 asked-intro']), '2026-11-12'), []);
  });

  it('shows a campaign that asks more than it gives, whoever it gives to', () => {
    const asked = several(2, () => person(['2026-11-02 asked [[Platform]]'], strong));
    deepEqual(found('one-way', asked, '2026-11-03'), ['p0 p1']);
    equal(said('one-way', asked, '2026-11-03').detail, 'In the last 90 days: asked for 2, given 0.');
    deepEqual(found('one-way', { ...asked, 'z.md': person(['2026-10-02 connected', '2026-10-03 shared']) }, '2026-11-03'), []);
  });
});

describe('M7: stale timing', () => {
  const timing = (log: readonly string[], fields: readonly string[] = ['timing: 3'], more: Files = {}): string[] => found('stale-timing', { ...ana(log, fields), ...more }, '2026-11-12');

  it('shows a rating of three and more without a sign of it in sixty days', () => {
    deepEqual(timing([]), ['ana']);
    deepEqual(timing(['2026-09-12 talked']), ['ana']);
    deepEqual(timing(['2026-11-02 messaged', '2026-11-03 thanked']), ['ana'], 'what you wrote says nothing of them');
    equal(said('stale-timing', ana(['2026-09-12 talked'], ['timing: 4']), '2026-11-12').detail, 'Ana: timing 4 of 5, and the last sign of it is 61 days old.');
    equal(said('stale-timing', ana([], ['timing: 4']), '2026-11-12').fix, 'rate ana.md');
  });

  it('does not show with a fresh one, a low rating, or a role there that the notes pursue', () => {
    for (const verb of ['insight', 'engaged', 'talked', 'liked', 'replied', 'met', 'advised', 'referred']) deepEqual(timing([`2026-09-13 ${verb}`]), [], verb);
    deepEqual(timing([], ['timing: 2']), []);
    deepEqual(timing([], []), []);
    deepEqual(timing([], ['timing: 4', 'company: Northwind']), []);
    deepEqual(timing([], ['timing: 4', 'company: Northwind'], { 'Platform.md': role(['company: Northwind', 'status: closed']) }), ['ana']);
    deepEqual(timing([], ['timing: 4'], { 'me.md': '---\ntype: profile\nsearch: over\n---\n' }), []);
  });
});

describe('C16: stale context', () => {
  const context = (log: readonly string[], on = '2026-11-24', roleLog: readonly string[] = ['2026-11-08 applied', '2026-11-10 rejected']): string[] =>
    found('stale-context', { ...ana(['2026-10-20 shared', '2026-11-02 asked [[Platform]]', ...log]), 'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'fit: [x]'], roleLog) }, on);

  it('shows whoever agreed to help with a role that ended, and has not heard from you since', () => {
    deepEqual(context(['2026-11-03 agreed', '2026-11-07 checked-in']), ['ana Platform']);
    deepEqual(context(['2026-11-03 replied']), ['ana Platform']);
    deepEqual(context(['2026-11-03 agreed'], '2026-11-23'), []);
  });

  it('does not show once they heard, where they never agreed, or while the role goes on', () => {
    for (const verb of ['updated', 'thanked', 'messaged', 'talked', 'shared']) deepEqual(context(['2026-11-03 agreed', `2026-11-10 ${verb}`]), [], verb);
    for (const log of [[], ['2026-11-03 declined'], ['2026-11-03 hesitated']]) deepEqual(context(log), [], log.join());
    deepEqual(context(['2026-11-03 agreed'], '2026-11-24', ['2026-11-10 interview']), []);
    deepEqual(context(['2026-11-03 agreed'], '2026-11-24', []), []);
  });

  it('leaves it to the thanks that are due, where they referred you', () => deepEqual(context(['2026-11-03 agreed', '2026-11-06 referred']), []));
});

describe('M11: one kind', () => {
  const kind = (circles: readonly (string | undefined)[]): string[] => found('one-kind', several(circles.length, (at) => person([], circles[at] ? [`circle: ${circles[at]}`] : [])), '2026-11-12');

  it('shows five people and more who are all of one circle', () => {
    deepEqual(kind(['friend', 'friend', 'friend', 'friend', 'friend']), ['p0 p1 p2 p3 p4']);
    deepEqual(kind(['friend', 'friend', 'friend', 'friend', 'friend', undefined]), ['p0 p1 p2 p3 p4']);
  });

  it('does not show where they are of several, few, or mostly unknown', () => {
    deepEqual(kind(['friend', 'friend', 'friend', 'friend', 'mentor']), []);
    deepEqual(kind(['friend', 'friend', 'friend', 'friend']), []);
    deepEqual(kind(['friend', 'friend', 'friend', 'friend', 'friend', ...Array.from({ length: 6 }, () => undefined)]), []);
  });
});

describe('I3: missed follow-ups', () => {
  const left = (count: number): Files => several(count, () => person(['2026-10-01 asked [[Platform]]'], strong));
  const kept = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}.md`, person(['2026-10-01 asked [[Platform]]', '2026-10-08 checked-in'], strong)]));

  it('shows once half of five and more lapsed', () => {
    deepEqual(found('missed-follow-ups', left(5), '2026-11-07'), ['p0 p1 p2 p3 p4']);
    deepEqual(found('missed-follow-ups', { ...left(3), ...kept(2) }, '2026-11-07'), ['p0 p1 p2']);
    equal(said('missed-follow-ups', left(5), '2026-11-07').detail, 'Follow-ups in the last 90 days: 5; passed by without being done: 5.');
  });

  it('does not show where most were made, few were due, or none has lapsed yet', () => {
    deepEqual(found('missed-follow-ups', { ...left(2), ...kept(3) }, '2026-11-07'), []);
    deepEqual(found('missed-follow-ups', left(4), '2026-11-07'), []);
    deepEqual(found('missed-follow-ups', left(5), '2026-11-06'), []);
  });
});
