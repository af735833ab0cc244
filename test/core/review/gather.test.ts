import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/core/basics/day';
import { english, type Text } from '../../../src/core/basics/say';
import { historyIn, type Campaign } from '../../../src/core/insights/campaign';
import type { NoteRecord } from '../../../src/core/records/record';
import { verbs } from '../../../src/core/records/verbs';
import { coverageContext } from '../../../src/core/review/coverage/context';
import { coverageInSteps, coverageOf } from '../../../src/core/review/coverage/coverage';
import { defaultReviewBy, gather, gatherAll, patternsOf, patternsOfCampaign, type Gathered } from '../../../src/core/review/gather';
import { metricsOf, metricsInSteps } from '../../../src/core/review/metrics/metrics';
import { patternsInSteps, patternsTogether } from '../../../src/core/review/patterns/patterns';
import { inOneGo } from '../../../src/core/basics/steps';
import { campaign, day, person, role, type Files } from '../../support/notes';

const start = day('2026-09-01');
const anyDay = fc.integer({ min: 0, max: 120 }).map((count) => addDays(start, count));
const personVerbs = verbs.filter(({ actor }) => actor !== 'role').map(({ verb }) => verb);
const anyVerb = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('asked', 'agreed', 'referred', 'declined', 'checked-in') }, fc.constantFrom(...personVerbs));
const anyLog = fc.array(fc.tuple(anyDay, anyVerb, fc.constantFrom('', ' [[Platform]]', ' [[Data]]')), { maxLength: 8 }).map((log) => log.map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`).sort());
const anyFields = fc.subarray(['company: "[[Northwind]]"', 'influence: 2', 'timing: 4', 'circle: friend', 'relationship: 3', 'relevance: 2', 'status: paused']);
const text = 'I read the piece about night shifts in hospitals and thought that it could be of use for your team, since you plan the handover anew.';
const anyMessage = fc.constantFrom('', `\n\`\`\`message kind=ask sent=2026-10-01\n${text}\n\`\`\`\n`, '\n```message kind=ask\nyou owe me\n```\n');
const anyPerson = fc.tuple(anyLog, anyFields, anyMessage).map(([log, fields, message]) => person(log, fields) + message);
const anyNotes: fc.Arbitrary<Files> = fc.array(anyPerson, { minLength: 1, maxLength: 6 }).map((people) => ({
  ...Object.fromEntries(people.map((each, at) => [`p${at}.md`, each])),
  'Platform.md': role(['company: "[[Northwind]]"', 'channel: referral', 'posted: false', 'source: "[[p0]]"'], ['2026-10-10 applied', '2026-10-20 screen 3/5']),
  'Data.md': role(['company: "[[Northwind]]"', 'status: rejected'], ['2026-10-30 rejected']),
  'Northwind.md': '---\ntype: company\n---\n',
}));

/** With notes as their paths and texts as sentences, so that what differs can be read. */
function readable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null) return each;
    if ('path' in each && 'log' in each) return (each as NoteRecord).path;
    return 'message' in each && 'args' in each ? english(each as Text) : each;
  })) as unknown;
}
const metrics = (gathered: readonly Gathered[], whole: Campaign): unknown => readable(metricsOf(gathered.flatMap((each) => each.person ?? []), gathered.flatMap((each) => each.role ?? []), { from: addDays(start, 20), to: whole.today }, whole));

describe('a review from slices', () => {
  it('is that of the whole, in whatever order the notes were gathered', () => {
    fc.assert(
      fc.property(anyNotes, anyDay, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (files, on, keys) => {
        const whole = campaign(files, on);
        const { settings } = defaultReviewBy;
        const { people, companies, roles } = whole.vault;
        const shuffled = [...people, ...companies, ...roles].map((record, at) => ({ record, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key).map(({ record }) => record);
        const gathered = shuffled.map((record) => gather(record, historyIn(whole, record), whole, defaultReviewBy));
        deepEqual(readable(patternsOfCampaign(gathered, whole, settings)), readable(patternsOf(whole)));
        deepEqual(metrics(gathered, whole), metrics(gatherAll(whole), whole));
      }),
      { numRuns: 60 },
    );
  });

  it('an entry after the day changes nothing for that day', () => {
    fc.assert(
      fc.property(anyNotes, anyDay, anyVerb, (files, on, verb) => {
        const later = { ...files, 'p0.md': person([], []) };
        const whole = campaign({ ...later }, on);
        const more = campaign({ ...later, 'p0.md': person([`${addDays(on, 3)} ${verb} [[Platform]]`], []) }, on);
        deepEqual(readable(patternsOf(more)), readable(patternsOf(whole)));
        deepEqual(metrics(gatherAll(more), more), metrics(gatherAll(whole), whole));
      }),
      { numRuns: 40 },
    );
  });

  it('in steps comes to the same', () => {
    const whole = campaign({ 'a.md': person(['2026-11-02 asked [[Platform]]']), 'Platform.md': role() }, '2026-11-20');
    const gathered = gatherAll(whole);
    const people = gathered.flatMap((each) => each.person ?? []);
    const messages = gathered.flatMap((each) => each.messages);
    const context = coverageContext(whole);
    deepEqual(readable(inOneGo(metricsInSteps(people, [], { to: whole.today }, whole))), readable(metricsOf(people, [], { to: whole.today }, whole)));
    deepEqual(readable(inOneGo(patternsInSteps(people, messages, whole, defaultReviewBy.settings))), readable(patternsTogether(people, messages, whole, defaultReviewBy.settings)));
    deepEqual(readable(inOneGo(coverageInSteps(context))), readable(coverageOf(context)));
  });
});
