import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../../src/core/basics/say';
import { defaultReviewBy, patternsOf } from '../../../../src/core/review/gather';
import { groupsAlike } from '../../../../src/core/review/patterns/alike';
import { inOneGo } from '../../../../src/core/basics/steps';
import { areAlike, fingerprintOf } from '../../../../src/core/messages/lint/similar';
import { campaign, person, role, type Files } from '../../../support/notes';
import { base, found, patterns, said } from './found';

const message = (info: string, text: string): string => `\n\`\`\`message ${info}\n${text}\n\`\`\`\n`;
const note = (name: string, ...blocks: readonly string[]): string => person(['2026-11-01 talked'], [`name: ${name}`, 'company: "[[Northwind]]"', 'met: Shared a rota at Initech']) + blocks.join('\n');
const good = 'Hi Ana,\n\nour rota at Initech is still the best team I was on. Would you refer me for Platform at Northwind? I know nights, because we ran payroll. If not, that is fine. Thank you!';
const weak = 'Hi Ana, do you know of any job? Thank you!';
const ask = (text: string, more = ''): string => message(`kind=ask via=email role="[[Platform]]"${more}`, text);

describe('K1: messages that say too little', () => {
  it('shows asks that were sent', () => {
    deepEqual(found('generic', { 'ana.md': note('Ana Ruiz', ask(weak, ' sent=2026-11-02')) }, '2026-11-03'), ['ana']);
    const files = { 'ana.md': note('Ana Ruiz', ask(weak, ' sent=2026-11-02'), ask(good, ' sent=2026-11-01')) };
    deepEqual(found('generic', files, '2026-11-03'), ['ana']);
    ok(said('generic', files, '2026-11-03').detail.startsWith('Of 2 asks to Ana Ruiz these said too little: 1. The role or the company is not named.'));
    equal(said('generic', { 'ana.md': note('Ana Ruiz', ask(weak, ' sent=2026-11-02')) }, '2026-11-03').fix, 'compose ask ana.md');
  });

  it('does not show good ones, other kinds, what is still being written, what was sent long ago or is switched off', () => {
    const none = [ask(weak), ask(good), ask(good, ' sent=2026-11-02'), message('kind=share via=email', 'Hi Ana, this piece is good.'), ask(`${weak} {{why}}`), ask(weak, ' sent=2026-08-01'), ask(weak, ' sent=2026-11-09'), `\n<!-- referral-notes off -->${ask(weak)}`, ask('')];
    for (const block of none) deepEqual(found('generic', { 'ana.md': note('Ana Ruiz', block) }, '2026-11-03'), [], block);
  });

  it('looks at notes of roles, and goes by what the user switched off', () => {
    const files: Files = { 'R.md': role(['title: Night Lead', 'company: Northwind']) + message('kind=direct via=email sent=2026-11-02', 'Dear Sir or Madam, I am looking for a job.') };
    equal(patterns(files, '2026-11-03').find(({ code }) => code === 'generic')?.scope, 'company');
    const off = new Set(['generic', 'no-why', 'no-connection', 'no-way-out']);
    const linting = { ...defaultReviewBy.linting, settings: { ...defaultReviewBy.linting.settings, off } };
    deepEqual(patternsOf(campaign({ ...base, ...files }, '2026-11-03'), { ...defaultReviewBy, linting }), []);
  });
});

describe('K4: entitled', () => {
  it('shows words that press, in any kind of message', () => {
    const files = { 'ana.md': note('Ana', message('kind=check-in via=email sent=2026-11-02', 'Hi Ana, you owe me an answer, and I need you to submit it today.')) };
    deepEqual(found('entitled', files, '2026-11-03'), ['ana']);
    ok(/^A message to Ana has such words(?:, in 2 places)?\.$/.test(said('entitled', files, '2026-11-03').detail));
    equal(said('entitled', files, '2026-11-03').fix, 'compose check-in ana.md');
  });

  it('does not show friendly ones', () => deepEqual(found('entitled', { 'ana.md': note('Ana', ask(good, ' sent=2026-11-02')) }, '2026-11-03'), []));
});

describe('P14, K3: pasted', () => {
  const text = 'Hi NAME, I read the piece about night shifts in hospitals and thought that it could be of use for your team, since you plan the handover anew.';
  const share = (name: string, more = '', written = text): string => note(name, message(`kind=share via=email${more}`, written.replace('NAME', name)));

  it('shows nearly the same text in several notes, as one group', () => {
    const files = { 'ana.md': share('Ana', ' sent=2026-11-01'), 'bo.md': share('Bo'), 'cy.md': share('Cy', '', text.replace('hospitals', 'clinics')), 'di.md': share('Di', '', 'Hi Di, your talk on queues still helps me every week, and I used the trick with the second cup again. Thank you for it, and for the tea.') };
    deepEqual(found('pasted', files, '2026-11-03'), ['ana bo cy']);
    equal(said('pasted', files, '2026-11-03').fix, 'open bo.md');
    equal(said('pasted', files, '2026-11-03').detail, 'Nearly the same text stands in 3 notes: Ana, Bo, Cy.');
  });

  it('does not show twice the same in one note, nor what is long over', () => {
    deepEqual(found('pasted', { 'ana.md': note('Ana', message('kind=share via=email', text), message('kind=share via=text', text)) }, '2026-11-03'), []);
    deepEqual(found('pasted', { 'ana.md': share('Ana', ' sent=2026-07-01'), 'bo.md': share('Bo') }, '2026-11-03'), []);
    deepEqual(found('pasted', { 'ana.md': `${note('Ana')}\n<!-- referral-notes off: pasted -->${message('kind=share via=email', text)}`, 'bo.md': share('Bo') }, '2026-11-03'), []);
  });

  it('is silent about drafts that are still being written: what stands around a blank is the template’s', () => {
    for (const blank of ['…', '{{resource}}']) deepEqual(found('pasted', { 'ana.md': share('Ana', '', `${text}\n\n${blank}`), 'bo.md': share('Bo', '', `${text}\n\n${blank}`) }, '2026-11-03'), [], blank);
    deepEqual(found('pasted', { 'ana.md': share('Ana', ' sent=2026-11-01', `${text}\n\n…`), 'bo.md': share('Bo') }, '2026-11-03'), ['ana bo'], 'what was sent was sent as it is');
  });

  it('takes what stands in a role’s note and in a person’s for one message', () => {
    const files = { 'ana.md': share('Ana'), 'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'fit: [x]']) + message('kind=share via=email', text) };
    deepEqual(found('pasted', files, '2026-11-03'), []);
  });

  it('finds every pair that comparing all with all finds', () => {
    const words = 'night shift hospital handover team plan piece train queue talk letter allotment river stone bridge meadow market winter summer harbour lamp window garden kitchen coffee road hill'.split(' ');
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const texts = Array.from({ length: 60 }, () => Array.from({ length: 40 }, () => words[next(words.length)]!));
    // Every other text is the one before it with some words changed.
    for (let at = 1; at < texts.length; at += 2) texts[at] = texts[at - 1]!.map((word) => (next(100) < (at % 9) * 3 ? words[next(words.length)]! : word));
    const files = Object.fromEntries(texts.map((each, at) => [`p${at}.md`, note(`P${at}`, message('kind=share via=email', each.join(' ')))]));
    const people = campaign(files, '2026-11-03').vault.people;
    const held = people.map((record) => ({ record, entry: record.messages[0]!, fingerprint: fingerprintOf(record.messages[0]!, record) }));
    const together = new Map(inOneGo(groupsAlike(held)).flatMap((group, index) => group.map(({ record }) => [record.id, index])));
    let pairs = 0;
    for (const a of held) {
      for (const b of held) {
        if (a.record.id >= b.record.id || !areAlike(a.fingerprint, b.fingerprint)) continue;
        pairs++;
        equal(together.get(a.record.id), together.get(b.record.id), `${a.record.id} ${b.record.id}`);
      }
    }
    ok(pairs > 10);
  });
});

describe('what is said of patterns', () => {
  it('is sentences, complete and without a brace, and an id that stays', () => {
    const files = { 'ana.md': note('Ana', ask(weak)), 'bo.md': person(['2026-11-02 asked'], ['influence: 1', 'timing: 4', 'company: Northwind']), 'cy.md': person(['2026-10-01 asked [[Platform]]', '2026-10-02 referred']) };
    const all = patterns(files, '2026-11-20');
    ok(all.length > 5);
    for (const { title, explanation, detail, wayOut, notes, id } of all) {
      for (const text of [explanation, detail, wayOut]) ok(/^[^{}]+[.!?]$/.test(english(text)), english(text));
      ok(/^[^{}.]+$/.test(english(title)));
      ok(notes.length > 0);
      ok(id.length > 0);
    }
    equal(new Set(all.map(({ id }) => id)).size, all.length);
    deepEqual(patterns(files, '2026-11-21').map(({ id }) => id).filter((id) => !all.some((each) => each.id === id)), []);
  });
});
