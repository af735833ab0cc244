import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../../src/core/basics/say';
import { historyIn } from '../../../src/core/insights/campaign';
import { allOpenAsks } from '../../../src/core/insights/openAsks';
import { readinessOf, type CheckId, type ReadinessCheck } from '../../../src/core/insights/readiness';
import type { Rules } from '../../../src/core/insights/rules';
import { campaign, person, role, type Files } from '../../support/notes';

const rated = ['relationship: 3', 'influence: 3', 'relevance: 3', 'timing: 3'];
const fields = ['name: Ana Ruiz', 'company: "[[Northwind]]"', ...rated];
const log = ['2026-11-02 shared an article'];
const northwind = ['process: Referrals are read first', 'challenges: [Growing pains]', 'hiring: "[[Mara]]"'];
const company = (lines: readonly string[]) => `---\ntype: company\n${lines.map((line) => `${line}\n`).join('')}---\n`;
const profile = '---\ntype: profile\nresume: cv.pdf\n---\n## Pitch: short\nI keep platforms running.\n';

/** Someone ready to be asked, on 2026-11-10, about Platform. */
const ready: Files = {
  'ana.md': person(log, fields),
  'Platform.md': role(['company: "[[Northwind]]"', 'fit: [Ran the platform of Initech]']),
  'Northwind.md': company(northwind),
  'me.md': profile,
};

interface Given {
  readonly on?: string;
  /** The path of the role; none is named by ''. */
  readonly about?: string;
  readonly rules?: Partial<Rules>;
}

function checks(files: Files = {}, { on = '2026-11-10', about = 'Platform.md', rules = {} }: Given = {}): readonly ReadinessCheck[] {
  const whole = campaign({ ...ready, ...files }, on, rules);
  const ana = whole.vault.people.find(({ path }) => path === 'ana.md')!;
  return readinessOf(ana, whole.vault.roles.find(({ path }) => path === about), historyIn(whole, ana)!, whole, allOpenAsks(whole));
}
const failing = (files: Files = {}, given: Given = {}): CheckId[] => checks(files, given).flatMap(({ id, holds }) => (holds ? [] : id));
const failingAs = (more: readonly string[], ownFields = fields, given: Given = {}): CheckId[] => failing({ 'ana.md': person([...log, ...more], ownFields) }, given);
function line(id: CheckId, files: Files = {}, given: Given = {}): { reason: string; remedy: string | undefined; where: string | undefined } {
  const { reason, remedy, where } = checks(files, given).find((check) => check.id === id)!;
  return { reason: english(reason), remedy: remedy && english(remedy), where: where && [where.record.path, where.field].filter(Boolean).join(' ') };
}
const reason = (id: CheckId, files: Files = {}, given: Given = {}): string => line(id, files, given).reason;
const ana = (ownLog: readonly string[], ownFields = fields): Files => ({ 'ana.md': person(ownLog, ownFields) });
const without = (key: string): string[] => fields.filter((each) => !each.startsWith(key));

describe('ready to ask?', () => {
  it('has all its lines, in the order of DESIGN, whatever holds', () => {
    const order: CheckId[] = ['score', 'stranger', 'value', 'role', 'fit', 'company', 'packet', 'open-ask', 'declined', 'touch', 'open-asks', 'path', 'playbook'];
    deepEqual(checks().map(({ id }) => id), order);
    deepEqual(checks({ ...ana([], []), 'me.md': '', 'Northwind.md': '' }, { about: '' }).map(({ id }) => id), order);
  });

  it('holds for somebody you know, gave something, and can tell what for', () => deepEqual(failing(), []));

  it('says a sentence for each line, and a remedy for those that fail alone', () => {
    for (const all of [checks(), checks({ ...ana([], []), 'me.md': '' }, { about: '' })]) {
      for (const { holds, reason: text, remedy, where } of all) {
        ok(/^[^{}]+[.?]$/.test(english(text)), english(text));
        equal(remedy === undefined, holds);
        ok(!holds || !where);
      }
    }
  });

  describe('M2: a score to pursue', () => {
    it('fails below the threshold, and names the factor that is cheapest to lift (M3)', () => {
      const low = ana(log, [...without('timing'), 'timing: 2']);
      deepEqual(failing(low), ['score']);
      deepEqual(line('score', low), {
        reason: 'The score is 11 of 20, and asking makes sense from 12 on.',
        remedy: 'Timing is lowest, 2 of 5. Wait for a signal: a posting, a new team, a word from them.',
        where: 'ana.md timing',
      });
    });

    it('M1: fails without all ratings, and names what is missing', () => {
      for (const timing of [[], ['timing: 6'], ['timing: 4.5'], ['timing: soon']]) deepEqual(failing(ana(log, [...without('timing'), ...timing])), ['score']);
      deepEqual(line('score', ana(log, ['relationship: 3', 'relevance: 3'])), {
        reason: 'There is no score yet, as some ratings are missing: Influence, Timing.',
        remedy: 'Rate them from 1 to 5, as things are today.',
        where: 'ana.md influence',
      });
    });

    it('M4: holds with little influence, and says that someone else may help more', () => {
      const little = ana(log, ['company: Northwind', 'relationship: 5', 'influence: 2', 'relevance: 3', 'timing: 3']);
      equal(failing(little).includes('score'), false);
      equal(reason('score', little), 'The score is 13 of 20, enough to ask, though their word weighs 2 of 5: someone else there may help more.');
    });

    it('M4: with too low a score for want of influence, leads to someone whose word counts', () => {
      ok(line('score', ana(log, ['relationship: 3', 'influence: 1', 'relevance: 3', 'timing: 3'])).remedy?.includes('Ask for a warm introduction to someone whose word counts there.'));
    });

    it('goes by the setting', () => deepEqual(failing({}, { rules: { pursueFrom: 13 } }), ['score']));
  });

  describe('M9: no stranger', () => {
    it('fails where the note says so, whatever is logged', () => {
      deepEqual(failingAs(['2026-11-03 talked'], [...fields, 'circle: stranger']), ['stranger']);
      equal(line('stranger', ana(log, [...fields, 'circle: stranger'])).where, 'ana.md circle');
      equal(reason('stranger', ana(log, [...fields, 'circle: stranger'])), 'The note calls Ana Ruiz a stranger: would you put in a word for someone you know this little?');
    });

    it('fails where the relationship is 1 and nothing is logged', () => {
      const cold = [...without('relationship'), 'relationship: 1', 'circle: alumni'];
      ok(failing(ana([], cold)).includes('stranger'));
      ok(failing(ana(['2026-11-20 talked', '2026-11-02 note'], cold)).includes('stranger'), 'what is still to come counts for nothing, and a note to oneself is no contact');
      ok(!failing(ana(['2026-11-02 engaged'], cold)).includes('stranger'));
    });

    it('holds for everyone else, rated or not', () => {
      for (const relationship of ['2', '5', 'x', '']) ok(!failing(ana([], [...without('relationship'), `relationship: ${relationship}`])).includes('stranger'), relationship);
      for (const circle of ['friend', 'Stranger', 'recruiter']) ok(!failing(ana(log, [...fields, `circle: ${circle}`])).includes('stranger'), circle);
    });
  });

  describe('P24: value before the ask', () => {
    it('fails without, with ideas', () => {
      deepEqual(failing(ana(['2026-11-02 messaged'])), ['value']);
      ok(line('value', ana(['2026-11-02 messaged'])).remedy?.startsWith('Give something first: an article'));
      deepEqual(failing(ana(['2026-11-02 met', '2026-11-20 shared'])), ['value']);
    });

    it('holds with any of the three verbs, and says how often and when', () => {
      for (const verb of ['shared', 'connected', 'helped']) deepEqual(failing(ana([`2026-11-02 ${verb}`])), []);
      equal(reason('value', ana(['2026-10-01 helped', '2026-11-02 shared'])), 'You gave them something of use before: 2 in all, last on 2026-11-02.');
    });
  });

  describe('a named role and why you fit it', () => {
    it('P1: fails without a role, and names those that are open there', () => {
      deepEqual(failing({}, { about: '' }), ['role', 'fit']);
      equal(line('role', {}, { about: '' }).remedy, 'Choose one that is open there: Platform.');
      equal(line('role', ana(log, rated), { about: '' }).remedy, 'Find the posting, and make a note of the role.');
    });

    it('fails when the role is over', () => {
      deepEqual(failing({ 'Platform.md': role(['company: "[[Northwind]]"', 'fit: x', 'status: closed']) }), ['role']);
      deepEqual(failing({ 'Platform.md': role(['company: "[[Northwind]]"', 'fit: x'], ['2026-11-09 rejected']) }), ['role']);
      deepEqual(failing({ 'Platform.md': role(['company: "[[Northwind]]"', 'fit: x'], ['2026-11-11 rejected']) }), []);
    });

    it('P2: fails without a reason why you fit', () => {
      for (const fit of [[], ['fit:'], ['fit: []'], ['fit: ["", " "]'], ['fit: {a: b}']]) deepEqual(failing({ 'Platform.md': role(['company: "[[Northwind]]"', ...fit]) }), ['fit'], fit.join());
      equal(line('fit', { 'Platform.md': role(['company: "[[Northwind]]"']) }).where, 'Platform.md fit');
    });
  });

  describe('M6, M8: the company', () => {
    it('fails while something is not known, and names what', () => {
      for (const [at, field] of ['process', 'challenges', 'hiring'].entries()) {
        const some = { 'Northwind.md': company(northwind.filter((_, index) => index !== at)) };
        deepEqual(failing(some), ['company']);
        equal(line('company', some).where, `Northwind.md ${field}`);
      }
      equal(reason('company', { 'Northwind.md': company(['process: " "', 'challenges: []', 'hiring:']) }), 'The note on Northwind leaves open: how they hire, what challenges them, who decides.');
    });

    it('fails without a note on it, and says so', () => {
      deepEqual(failing({ 'Northwind.md': '# Northwind\n' }), ['company']);
      deepEqual(line('company', { 'Northwind.md': '' }), {
        reason: 'There is no note on Northwind yet: how they hire, what challenges them and who decides is unknown.',
        remedy: 'Make a note on Northwind, and write down what you find out.',
        where: undefined,
      });
    });

    it('fails when none is named', () => {
      const nowhere = { ...ana(log, rated), 'Platform.md': role(['fit: x']) };
      deepEqual(failing(nowhere), ['company']);
      equal(line('company', nowhere).where, 'Platform.md company');
      equal(line('company', ana(log, rated), { about: '' }).where, 'ana.md company');
    });

    it('is that of the role, else that of the person', () => {
      deepEqual(failing(ana(log, rated)), []);
      deepEqual(failing({ 'Platform.md': role(['fit: x']) }), []);
      deepEqual(failing({ 'Platform.md': role(['fit: x', 'company: Contoso']) }), ['company']);
    });
  });

  it('I2: a résumé and a pitch, and what of them is missing', () => {
    const of = (text: string) => line('packet', { 'me.md': text });
    for (const text of ['', '---\ntype: profile\n---\n', '---\ntype: profile\nresume: cv.pdf\n---\n', '---\ntype: profile\n---\n## Pitch: long\nMe.\n', '---\ntype: profile\nresume: cv.pdf\n---\n## Pitch: short\n']) {
      deepEqual(failing({ 'me.md': text }), ['packet'], text);
    }
    equal(of('').reason, 'There is no profile note yet, so neither a résumé nor a pitch to attach.');
    deepEqual(of('---\ntype: profile\n---\n'), { reason: 'Your profile has neither a résumé nor a pitch yet.', remedy: 'Say in your profile where your résumé is.', where: 'me.md resume' });
    deepEqual(of('---\ntype: profile\nresume: cv.pdf\n---\n'), { reason: 'Your profile has a résumé, but no pitch yet.', remedy: 'Write a pitch below a heading “Pitch: short”.', where: 'me.md' });
    equal(of('---\ntype: profile\n---\n## Pitch: one line\nMe.\n').reason, 'Your profile has a pitch, but no résumé yet.');
    for (const length of ['one line', 'short', 'long']) deepEqual(failing({ 'me.md': `---\ntype: profile\nresume: cv.pdf\n---\n## Pitch: ${length}\nMe.\n` }), [], length);
  });

  it('no open ask to this person, whatever it is about', () => {
    for (const about of [' [[Platform]]', ' [[Data]]', '']) deepEqual(failingAs([`2026-11-05 asked${about}`]), ['open-ask'], about);
    for (const verb of ['asked-intro', 'asked-insight', 'asked-feedback']) deepEqual(failingAs([`2026-11-05 ${verb} [[Platform]]`]), [], verb);
    deepEqual(failingAs(['2026-11-05 asked [[Platform]]', '2026-11-06 referred']), []);
    equal(reason('open-ask', ana(['2026-11-05 asked [[Platform]]', '2026-11-06 asked [[Data]]'])), 'An ask to Ana Ruiz is still open: Platform, since 2026-11-05, Data, since 2026-11-06.');
    equal(reason('open-ask', ana(['2026-11-05 asked'])), 'An ask to Ana Ruiz is still open: one without a role, since 2026-11-05.');
  });

  describe('C8: not after a no', () => {
    const no = ['2026-11-04 asked [[Platform]]', '2026-11-05 declined'];
    const later = (on: string) => ({ on, rules: { touchWithin: 9999 } });

    it('fails for the same role for good', () => {
      deepEqual(failingAs(no, fields, later('2026-11-06')), ['declined']);
      deepEqual(failingAs(no, fields, later('2029-11-06')), ['declined']);
      equal(reason('declined', ana([...log, ...no]), later('2029-11-06')), 'Ana Ruiz said no to this role on 2026-11-05.');
    });

    it('fails for another role for 90 days', () => {
      const other = ['2026-11-04 asked [[Data]]', '2026-11-05 declined'];
      deepEqual(failingAs(other, fields, later('2027-02-02')), ['declined']);
      deepEqual(failingAs(other, fields, later('2027-02-03')), []);
      equal(reason('declined', ana([...log, ...other]), later('2026-11-06')), 'Ana Ruiz said no on 2026-11-05; before 2027-02-03 another ask would press them.');
      deepEqual(failingAs(other, fields, { on: '2026-11-20', rules: { rest: 14 } }), []);
    });

    it('fails after a no that no ask came before', () => {
      deepEqual(failingAs(['2026-11-05 declined [[Platform]]'], fields, later('2028-01-01')), ['declined']);
      deepEqual(failingAs(['2026-11-05 declined'], fields, later('2026-12-01')), ['declined']);
      deepEqual(failingAs(['2026-11-05 declined'], fields, later('2028-01-01')), []);
    });

    it('holds again when they come round', () => {
      deepEqual(failingAs([...no, '2026-11-06 referred'], fields, later('2026-11-06')), []);
      deepEqual(failingAs(['2026-11-05 declined [[Platform]]', '2026-11-06 referred [[Platform]]'], fields, later('2026-11-06')), []);
    });

    it('fails again when one of two noes is taken back', () => {
      const both = ['2026-11-04 asked [[Platform]]', '2026-11-04 asked [[Data]]', '2026-11-05 declined', '2026-11-06 referred [[Platform]]'];
      deepEqual(failingAs(both, fields, later('2028-01-01')), []);
      deepEqual(failingAs(both.map((each) => each.replace('referred [[Platform]]', 'referred [[Data]]')), fields, later('2028-01-01')), ['declined']);
    });

    it('is not undone by asking again', () => deepEqual(failingAs([...no, '2026-11-08 asked [[Platform]]'], fields, later('2027-12-01')), ['declined']));

    it('C9: a hesitation is no no', () => deepEqual(failingAs(['2026-11-04 asked [[Platform]]', '2026-11-05 hesitated']), []));
  });

  describe('C15: a touch in the last 60 days', () => {
    it('fails after 60 days, and says how long it is', () => {
      deepEqual(failing({}, { on: '2027-01-01' }), []);
      deepEqual(failing({}, { on: '2027-01-02' }), ['touch']);
      deepEqual(line('touch', {}, { on: '2027-01-02' }), {
        reason: 'Your last contact was 61 days ago, on 2026-11-02; before an ask it should be 60 days at most.',
        remedy: 'Share something of use first, and ask some days later.',
        where: 'ana.md',
      });
    });

    it('proposes to reconnect after 180 days, or when there was no contact yet', () => {
      const reconnect = 'Reconnect first: ask how they are, and for nothing else.';
      ok(line('touch', {}, { on: '2027-05-01' }).remedy !== reconnect);
      equal(line('touch', {}, { on: '2027-05-02' }).remedy, reconnect);
      equal(line('touch', ana([])).remedy, reconnect);
      equal(line('touch', ana(['2026-11-20 met', '2026-11-02 note'])).remedy, reconnect);
    });

    it('counts a reaction to what they posted, and what they did', () => {
      for (const verb of ['engaged', 'replied', 'introduced']) deepEqual(failingAs([`2026-12-20 ${verb}`], fields, { on: '2027-01-02' }), [], verb);
      for (const word of ['note', 'pondered', 'interview']) deepEqual(failingAs([`2026-12-20 ${word}`], fields, { on: '2027-01-02' }), ['touch'], word);
    });

    it('says today and yesterday', () => {
      equal(reason('touch', {}, { on: '2026-11-02' }), 'Your last contact was today, on 2026-11-02.');
      equal(reason('touch', {}, { on: '2026-11-03' }), 'Your last contact was yesterday, on 2026-11-02.');
    });

    it('goes by the settings', () => {
      deepEqual(failing({}, { rules: { touchWithin: 7 } }), ['touch']);
      ok(line('touch', {}, { rules: { touchWithin: 5, reconnectAfter: 7 } }).remedy?.startsWith('Reconnect'));
    });
  });

  describe('M12: no more than 2 open asks at one company and 6 in all', () => {
    const asks = (count: number, at: string): Files =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${at}/p${index}.md`, person(['2026-11-05 asked'], [`name: ${at} ${index}`, `company: ${at}`])]));

    it('fails when one more would be too many at the company, and says with whom they are', () => {
      deepEqual(failing(asks(1, 'Northwind')), []);
      deepEqual(failing(asks(2, 'northwind')), ['open-asks']);
      equal(reason('open-asks', asks(2, 'northwind')), 'Open asks at Northwind: 2, and 2 are enough; they are with northwind 0, northwind 1.');
      equal(reason('open-asks', { ...asks(1, 'Northwind'), ...asks(2, 'Contoso') }), 'Open asks besides this one: 1 at Northwind, 3 in all.');
    });

    it('fails when one more would be too many in all', () => {
      deepEqual(failing({ ...asks(2, 'A'), ...asks(3, 'B') }), []);
      deepEqual(failing({ ...asks(3, 'A'), ...asks(3, 'B') }), ['open-asks']);
      equal(reason('open-asks', asks(6, 'B')), 'Open asks in all: 6, and 6 are enough.');
      equal(reason('open-asks', { ...ana(log, rated), 'Platform.md': role(['fit: x']), ...asks(1, 'B') }), 'Open asks besides this one: 1 in all.');
    });

    it('counts asks by the company of their role, and companies of one name or alias alone', () => {
      const elsewhere = { 'b.md': person(['2026-11-05 asked [[Platform]]'], ['company: B']), 'c.md': person(['2026-11-05 asked [[Platform]]']) };
      deepEqual(failing(elsewhere), ['open-asks']);
      const epic = { ...asks(2, 'Epic Games'), ...ana(log, [...rated, 'company: Epic Systems']), 'Platform.md': role(['fit: x']) };
      ok(!failing(epic).includes('open-asks'));
    });

    it('asking again for the same takes the place of the ask before', () => {
      deepEqual(failing({ ...asks(1, 'Northwind'), ...ana([...log, '2026-11-05 asked [[Platform]]']) }), ['open-ask']);
      deepEqual(failing({ ...asks(1, 'Northwind'), ...ana([...log, '2026-11-05 asked [[Data]]']), 'Data.md': role(['company: Northwind']) }), ['open-ask', 'open-asks']);
      deepEqual(failing({ ...asks(1, 'Northwind'), ...ana([...log, '2026-11-05 asked']) }, { about: '' }), ['role', 'fit', 'open-ask']);
    });

    it('goes by the settings', () => {
      deepEqual(failing(asks(1, 'Northwind'), { rules: { openAsksPerCompany: 1 } }), ['open-asks']);
      deepEqual(failing(asks(1, 'B'), { rules: { openAsks: 1 } }), ['open-asks']);
    });
  });

  describe('P23, W1: a warm introduction, where you hardly know them', () => {
    const little = [...without('relationship'), 'relationship: 2'];
    const jon = person(['2026-11-01 met'], ['name: Jon Bell', 'relationship: 4', 'knows: "[[ana]]"']);
    const path = (files: Files, given: Given = {}): boolean => failing(files, given).includes('path');

    it('fails when there is one, and names it', () => {
      ok(path({ ...ana(log, little), 'jon.md': jon }));
      deepEqual(line('path', { ...ana(log, little), 'jon.md': jon }), {
        reason: 'You know Ana Ruiz only a little, 2 of 5, and a warm introduction is possible: through Jon Bell, 3 of 5.',
        remedy: 'Ask Jon Bell for an introduction: it asks less of everyone than a referral does.',
        where: 'jon.md',
      });
    });

    it('fails when the relationship is not rated', () => {
      ok(path({ ...ana(log, without('relationship')), 'jon.md': jon }));
      equal(reason('path', { ...ana([], without('relationship')), 'jon.md': jon }), 'How well you know Ana Ruiz is not rated, and a warm introduction is possible: through Jon Bell, 3 of 5.');
    });

    it('holds from 3 on', () => ok(!path({ 'jon.md': jon })));

    it('holds when nobody could introduce you, or only more coldly than you know them', () => {
      ok(!path(ana(log, little)));
      ok(!path({ ...ana(log, little), 'jon.md': person([], ['relationship: 4', 'knows: "[[ana]]"']) }));
      ok(!path({ ...ana(log, little), 'jon.md': person(['2026-11-01 met'], ['relationship: 1', 'knows: "[[ana]]"']) }));
      ok(path({ ...ana([], little), 'jon.md': person(['2026-11-01 met'], ['relationship: 1', 'knows: "[[ana]]"']) }), 'nothing is colder than no touch');
    });
  });

  describe('B1: the steps of a playbook come first', () => {
    const book = (...steps: string[]): Files => ({ 'ana.md': `${person([...log, '2026-11-03 engaged', '2026-11-04 engaged'], fields)}\n## Playbook: Content connection\n${steps.join('\n')}\n` });

    it('fails while one is open, and counts how often you reacted', () => {
      const open = book('- [x] 2026-11-01 find them', '- [ ] 2026-11-15 talked over a coffee', '- [ ] 2026-11-12 shared an insight');
      deepEqual(failing(open), ['playbook']);
      deepEqual(line('playbook', open), {
        reason: 'Steps of a playbook that are open: 2, the next on 2026-11-12; times you reacted to what they posted: 2.',
        remedy: 'Do the next step first: shared an insight.',
        where: 'ana.md',
      });
    });

    it('holds when they are done or cancelled, and for tasks of your own', () => {
      const done = book('- [x] 2026-11-01 find them', '- [-] 2026-11-12 shared an insight');
      deepEqual(failing(done), []);
      equal(reason('playbook', done), 'No step of a playbook is open; times you reacted to what they posted: 2.');
      deepEqual(failing({ 'ana.md': `${person(log, fields)}\n## Plans\n- [ ] 2026-11-12 send it\n` }), []);
    });
  });

  it('never fails to answer, whatever the notes say', () => {
    const anyText = fc.constantFrom('', '4', 'x', '"[[ana]]"', '"[[Platform]]"', '[[', '{}', '[a, b]', 'stranger', 'Northwind');
    const keys = ['name', 'company', 'circle', 'relationship', 'influence', 'relevance', 'timing', 'knows', 'school', 'met', 'status', 'process', 'challenges', 'hiring', 'fit', 'resume'];
    const anyFields = fc.array(fc.tuple(fc.constantFrom(...keys), anyText).map(([key, value]) => `${key}: ${value}`), { maxLength: 6 });
    fc.assert(
      fc.property(anyFields, anyFields, anyFields, fc.constantFrom('Platform.md', ''), (own, ofRole, ofCompany, about) => {
        const all = checks({ ...ana(log, own), 'Platform.md': role(ofRole), 'Northwind.md': company(ofCompany) }, { about });
        equal(all.length, 13);
        for (const { reason: text, remedy } of all) ok(!/\{\d\}|undefined|NaN/.test(english(text) + (remedy ? english(remedy) : '')), english(text));
      }),
      { numRuns: 150 },
    );
  });
});
