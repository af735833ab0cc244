import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/core/basics/day';
import { english } from '../../../src/core/basics/say';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { verbs } from '../../../src/core/records/verbs';
import { campaign, day, person, role, state } from '../../support/notes';

interface Entry {
  readonly day: Day;
  readonly rest: string;
}

const start = day('2026-09-01');
const anyDay = fc.integer({ min: 0, max: 250 }).map((count) => addDays(start, count));
const personVerbs = verbs.filter(({ actor }) => actor !== 'role').map(({ verb }) => verb);
// The verbs that sequences are made of come up more often than the others.
const anyVerb = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('asked', 'checked-in', 'agreed', 'declined', 'hesitated', 'replied') }, { weight: 3, arbitrary: fc.constantFrom(...personVerbs, 'pondered') });
const anyRest = fc.tuple(anyVerb, fc.constantFrom('', ' [[Platform]]', ' [[Data]]', ' [[Ghost role]]', ' [[Northwind]]')).map((parts) => parts.join(''));
const anyEntry: fc.Arbitrary<Entry> = fc.record({ day: anyDay, rest: anyRest });
const anyLog = fc.array(anyEntry, { maxLength: 12 }).map((log) => [...log].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
const anyLogOfDistinctDays = fc.uniqueArray(anyEntry, { maxLength: 12, selector: (entry) => entry.day }).map((log) => [...log].sort((a, b) => (a.day < b.day ? -1 : 1)));
const roleVerbs = ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrew'];
const anyRoleLog = fc.array(fc.record({ day: anyDay, rest: fc.constantFrom(...roleVerbs) }), { maxLength: 2 }).map((log) => [...log].sort((a, b) => (a.day < b.day ? -1 : 1)));
const anyFields = fc.subarray(['next: 2026-12-03', 'cadence: weekly', 'status: active', 'company: Northwind']);

const line = ({ day: on, rest }: Entry) => `${on} ${rest}`;
const notes = (log: readonly Entry[], roleLog: readonly Entry[] = [], fields: readonly string[] = []) => ({
  'ana.md': person(log.map(line), fields),
  'Platform.md': role(['referrers: "[[ana]]"'], roleLog.map(line)),
  'Data.md': role(['status: open']),
  'Northwind.md': '---\ntype: company\n---\n',
});
const all = (files: Record<string, string>, on: string) => ({
  followUps: followUpsOf(campaign(files, on)).map(({ kind, due, why, about, record }) => [kind, due, english(why), about?.note?.path ?? about?.text, record.path]),
  state: state(files, on, 'ana.md'),
});
const computed = new Set(['nudge', 'check-in', 'update', 'share', 'thank', 'after-meeting', 'milestone', 'maintain']);

describe('whatever a log says', () => {
  it('a day gives one follow-up and one state, and never an error', () => {
    fc.assert(
      fc.property(anyLog, anyRoleLog, anyFields, anyDay, (log, roleLog, fields, on) => {
        const { followUps } = all(notes(log, roleLog, fields), on);
        const kinds = followUps.map(([kind]) => String(kind));
        const steps = kinds.filter((kind) => computed.has(kind));
        if (kinds.includes('next')) ok(steps.every((kind) => kind === 'thank' || kind === 'milestone'), kinds.join());
        else ok(steps.length <= 1, kinds.join());
        for (const [, , why] of followUps) ok(why);
      }),
      { numRuns: 150 },
    );
  });

  it('an entry after the day changes nothing for that day', () => {
    fc.assert(
      fc.property(anyLog, anyRoleLog, anyFields, anyDay, anyRest, fc.integer({ min: 1, max: 60 }), (log, roleLog, fields, on, rest, after) => {
        const past = log.filter((entry) => entry.day <= on);
        const pastOfRole = roleLog.filter((entry) => entry.day <= on);
        const known = all(notes(past, pastOfRole, fields), on);
        deepEqual(all(notes([...past, { day: addDays(on, after), rest }], pastOfRole, fields), on), known);
        deepEqual(all(notes(past, [...pastOfRole, { day: addDays(on, after), rest: 'rejected' }], fields), on), known);
      }),
      { numRuns: 150 },
    );
  });

  it('newest first says the same as oldest first', () => {
    fc.assert(
      fc.property(anyLogOfDistinctDays, anyFields, anyDay, (log, fields, on) => {
        deepEqual(all(notes([...log].reverse(), [], fields), on), all(notes(log, [], fields), on));
      }),
      { numRuns: 150 },
    );
  });

  it('newest first says the same with several entries of one day, when the log spans two days', () => {
    fc.assert(
      fc.property(anyLog.filter((log) => log.length > 1 && log[0]?.day !== log.at(-1)?.day), anyDay, (log, on) => {
        deepEqual(all(notes([...log].reverse()), on), all(notes(log), on));
      }),
      { numRuns: 150 },
    );
  });

  it('asking twice gives the same answer', () => {
    fc.assert(
      fc.property(anyLog, anyRoleLog, anyDay, (log, roleLog, on) => {
        const whole = campaign(notes(log, roleLog), on);
        deepEqual(followUpsOf(whole), followUpsOf(whole));
        deepEqual(all(notes(log, roleLog), on), all(notes(log, roleLog), on));
      }),
      { numRuns: 100 },
    );
  });

  it('engaged and note change nothing of a sequence', () => {
    fc.assert(
      fc.property(anyLogOfDistinctDays, anyDay, fc.constantFrom('engaged', 'note', 'pondered'), anyDay, (log, on, word, added) => {
        const more = [...log, { day: added, rest: word }].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
        deepEqual(all(notes(more), on), all(notes(log), on));
      }),
      { numRuns: 150 },
    );
  });

  it('C12: no step of an ask comes within the gap after the last message or answer', () => {
    fc.assert(
      fc.property(anyLog, anyDay, (log, on) => {
        const last = log.filter((entry) => entry.day <= on && !/^(engaged|note|pondered|asked)/.test(entry.rest)).at(-1)?.day;
        for (const [kind, due] of all(notes(log), on).followUps) {
          if (last && ['nudge', 'check-in', 'update', 'share'].includes(String(kind))) ok(String(due) >= addDays(last, 5), `${kind} ${due} after ${last}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('C8: after a no nothing but a thank comes for an ask made before it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const on = day('2027-06-01');
        const asks = log.filter((entry) => !/^(agreed|referred|asked)/.test(entry.rest));
        const files = notes([{ day: start, rest: 'asked [[Platform]]' }, { day: start, rest: 'declined' }, ...asks]);
        for (let at = start; at < on; at = addDays(at, 15)) {
          for (const [kind] of all(files, at).followUps) ok(!['nudge', 'check-in', 'update', 'share'].includes(String(kind)), `${kind} on ${at}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('C5: keeping in touch never lapses: two years on, everyone with a touch has one thing due', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const on = day('2028-12-01');
        const { followUps } = all(notes(log), on);
        const touched = log.some(({ rest }) => !/^(engaged|note|pondered)/.test(rest));
        equal(followUps.length, touched ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});
