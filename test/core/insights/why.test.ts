import { deepEqual, equal, match } from 'node:assert/strict';
import { campaign, due, person, role, whys, type Files } from '../../support/notes';
import { followUpsOf } from '../../../src/core/insights/followUps';

const roles = { 'Platform.md': role(['status: open', 'title: Platform Engineer']), 'Data.md': role(['status: open']) };
/** Why the first thing is due. */
const why = (on: string, ...log: string[]): string => whys({ ...roles, 'ana.md': person(log) }, on)[0] ?? '';
const asked = '2026-11-02 asked [[Platform]]';

/** Which facts a sentence names, of those that it could. */
const named = (sentence: string, ...facts: (string | RegExp)[]): void => {
  for (const fact of facts) match(sentence, typeof fact === 'string' ? new RegExp(fact) : fact);
  match(sentence, /^[A-Z].*[^.]\.$/);
};

describe('why something is due', () => {
  it('names the role and the day of the ask, for a first nudge', () => {
    named(why('2026-11-05', asked), /asked about Platform Engineer on 2026-11-02/, /one kind nudge/);
    named(why('2026-11-05', '2026-11-02 asked [[Ghost]]'), /Ghost on 2026-11-02/);
    named(why('2026-11-05', '2026-11-02 asked'), /^You asked on 2026-11-02/, /one kind nudge/);
  });

  it('names the day of the first nudge, for the second', () => {
    named(why('2026-11-12', asked, '2026-11-10 checked-in'), /nudge about Platform Engineer on 2026-11-10/, /last one/);
    named(why('2026-11-12', '2026-11-02 asked', '2026-11-10 checked-in'), /^Your nudge on 2026-11-10/, /last one/);
  });

  for (const [verb, what] of [['asked-intro', 'introduction'], ['asked-insight', 'information'], ['asked-feedback', 'feedback']] as const) {
    it(`names ${what}, when that was asked for`, () => named(why('2026-11-05', `2026-11-02 ${verb}`), `asked for (?:an )?${what} on 2026-11-02`));
  }

  it('names the day of the first answer, for a check-in', () => {
    named(why('2026-11-06', asked, '2026-11-03 replied', '2026-11-05 agreed'), /answered on 2026-11-03 about Platform Engineer/, /submitted/);
    named(why('2026-11-06', '2026-11-02 asked', '2026-11-03 replied'), /answered on 2026-11-03:/, /submitted/);
    named(why('2026-11-06', '2026-11-03 agreed [[Platform]]'), /answered on 2026-11-03/);
  });

  it('names the day of the ask, for update and share', () => {
    named(why('2026-11-05', asked, '2026-11-03 referred'), /asked about Platform Engineer on 2026-11-02/, /thanks/);
    named(why('2026-11-05', '2026-11-02 asked', '2026-11-03 referred'), /asked on 2026-11-02/, /thanks/);
    named(why('2026-11-17', asked, '2026-11-03 referred', '2026-11-16 updated'), /with Platform Engineer, asked on 2026-11-02/, /share/);
    named(why('2026-11-17', '2026-11-02 asked', '2026-11-03 referred', '2026-11-16 updated'), /your ask on 2026-11-02/, /share/);
  });

  it('names the day of the meeting, the introduction, the no and the last contact', () => {
    named(why('2026-11-02', '2026-11-02 met'), /met on 2026-11-02/);
    named(why('2026-11-02', '2026-11-02 introduced'), /introduced you on 2026-11-02/);
    named(why('2026-11-05', asked, '2026-11-05 declined'), /no on 2026-11-05/);
    named(why('2026-11-05', '2026-11-02 messaged', '2026-11-04 replied', '2026-11-05 engaged'), /contact was on 2026-11-04/);
  });

  it('names what came of a role, and when', () => {
    named(whys({ 'Platform.md': role(['title: Platform Engineer'], ['2026-11-04 interview']), 'ana.md': person(['2026-11-02 referred [[Platform]]']) }, '2026-11-05')[0] ?? '', /Platform Engineer/, /interview/, /2026-11-04/);
  });

  it('names the last day to apply', () => named(whys({ 'Platform.md': role(['deadline: 2026-11-20', 'title: Platform Engineer']) }, '2026-11-05')[0] ?? '', /Platform Engineer/, /2026-11-20/));

  it('is the text of a task, and says so where it has none', () => {
    equal(whys({ 'ana.md': `${person()}\n- [ ] 2026-11-05 send it\n` }, '2026-11-02')[0], 'send it');
    named(whys({ 'ana.md': `${person()}\n- [ ] 📅 2026-11-05\n` }, '2026-11-02')[0] ?? '', /task/);
  });

  it('names all that is open beside it, each with its day', () => {
    const sentence = why('2026-11-06', '2026-11-02 asked [[Platform]]', '2026-11-03 replied [[Platform]]', '2026-11-05 introduced', '2026-11-06 referred [[Data]]');
    named(sentence, /introduced you on 2026-11-05/, /also open: .*2026-11-11, .*2026-11-20\.$/);
    equal(why('2026-11-05', asked).includes('also open'), false);
  });
});

describe('why a day of your own is due', () => {
  const files = (next: string, ...log: string[]): Files => ({ ...roles, 'ana.md': person(log, [`next: ${next}`]) });
  const next = (on: string, of: Files) => followUpsOf(campaign(of, on)).find(({ kind }) => kind === 'next');

  it('is that of the step it replaces, with its role', () => {
    named(whys(files('2026-11-20', asked), '2026-11-05')[0] ?? '', /asked about Platform Engineer on 2026-11-02/);
    const { replaces, about } = next('2026-11-05', files('2026-11-20', asked))!;
    deepEqual([replaces, about?.note?.path], ['nudge', 'Platform.md']);
    equal(next('2026-11-05', files('2026-11-20', '2026-11-02 messaged'))!.replaces, 'maintain');
  });

  it('is your own choice where there is no step', () => {
    named(whys(files('2026-11-20'), '2026-11-05')[0] ?? '', /yourself/);
    equal(next('2026-11-05', files('2026-11-20'))!.replaces, undefined);
  });

  it('is not that of what stands beside it', () => {
    const of = files('2026-12-03', asked, '2026-11-05 introduced');
    deepEqual(due(of, '2026-11-05'), ['thank 2026-11-07', 'next 2026-12-03 Platform Engineer']);
    equal(next('2026-11-05', of)!.replaces, 'check-in');
    deepEqual(whys(of, '2026-11-05').map((each) => each.includes('also open')), [false, false]);
    equal(next('2026-11-05', files('2026-12-03', '2026-11-05 introduced'))!.replaces, 'maintain');
  });
});
