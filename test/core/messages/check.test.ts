import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../src/core/basics/say';
import { allOpenAsks } from '../../../src/core/insights/openAsks';
import { recordsWithDrafts } from '../../../src/core/messages/held';
import { checkMessages, contextOf, defaultLinting, type Linting } from '../../../src/core/messages/check';
import { mindsTheirTime, qualitiesOf } from '../../../src/core/messages/quality';
import { campaign, person, role, type Files } from '../../support/notes';

const on = '2026-11-21';
const platform: Files = { 'Platform.md': role(['title: Platform Engineer', 'company: Northwind']) };
const good = 'Hi Ana,\n\nour rota at Initech is still the best team I was on. Would you refer me for Platform Engineer at Northwind? I know nights, because we ran payroll. If not, that is fine. Thank you!';
const message = (info: string, text: string): string => `\n\`\`\`message ${info}\n${text}\n\`\`\`\n`;
const ask = (text = good, more = ''): string => message(`kind=ask via=email role="[[Platform]]"${more}`, text);
const ana = (log: readonly string[], body: string, fields: readonly string[] = []): string => person(log, ['name: Ana Ruiz', 'company: Northwind', ...fields]) + body;

function checks(files: Files, path = 'ana.md', linting: Linting = defaultLinting) {
  const whole = campaign({ ...platform, ...files }, on);
  const record = whole.vault.get(path)!;
  return checkMessages(record, whole, allOpenAsks(whole), linting);
}
const codes = (files: Files, path?: string, linting?: Linting): string[] => checks(files, path, linting).flatMap(({ findings }) => findings.map(({ rule }) => rule.code));
const without = (...off: string[]): Linting => ({ ...defaultLinting, settings: { ...defaultLinting.settings, off: new Set(off) } });

describe('what is said of the messages of a note', () => {
  it('is their length, once filled, and what weakens them, each at its place', () => {
    const [check] = checks({ 'ana.md': ana([], message('kind=thanks via=email', 'Hi {{first-name}}, you owe me one.')) });
    deepEqual([check?.words, check?.characters], [6, 23]);
    deepEqual(check?.problems.map(({ code, severity, start, end }) => [code, severity, start.line, end.column]), [
      ['message/pressure', 'warning', 8, 'Hi {{first-name}}, you owe me'.length],
      ['message/no-thanks', 'warning', 7, '```message kind=thanks via=email'.length],
    ]);
  });

  it('is nothing once they are sent, where they are empty, or where a comment says so', () => {
    deepEqual(codes({ 'ana.md': ana([], ask('you owe me', ' sent=2026-11-20')) }), []);
    deepEqual(codes({ 'ana.md': ana([], ask('')) }), []);
    deepEqual(codes({ 'ana.md': ana([], `\n<!-- referral-notes off -->${ask('you owe me')}`) }), []);
  });

  it('M2, P24: an ask that would be made too early says why, in one word on all of it', () => {
    const [check] = checks({ 'ana.md': ana([], ask()) });
    const unready = check!.findings.filter(({ rule }) => rule.code === 'not-ready');
    equal(unready.length, 1);
    ok(english(unready[0]!.text).startsWith('Worth a look before you ask: '));
    equal(unready[0]!.rule.severity, 'info');
  });

  it('is not about the moment any more once the ask is in the log, nor for any other kind', () => {
    equal(codes({ 'ana.md': ana(['2026-11-20 asked [[Platform]]'], ask()) }).includes('not-ready'), false);
    equal(codes({ 'ana.md': ana([], message('kind=insight via=email', good)) }).includes('not-ready'), false);
  });

  it('C8: is about the moment again where they said no', () => ok(codes({ 'ana.md': ana(['2026-11-10 asked [[Platform]]', '2026-11-12 declined'], ask()) }).includes('not-ready')));

  it('P7: a check-in needs a way out when it reminds, not when they have agreed', () => {
    const checkIn = message('kind=check-in via=email role="[[Platform]]"', 'Hi Ana, did my message about Platform Engineer reach you?');
    deepEqual(codes({ 'ana.md': ana(['2026-11-10 asked [[Platform]]'], checkIn) }), ['no-way-out']);
    deepEqual(codes({ 'ana.md': ana(['2026-11-10 asked [[Platform]]', '2026-11-12 agreed'], checkIn) }), []);
    deepEqual(codes({ 'ana.md': ana([], checkIn) }), []);
  });

  it('P14: names whoever was, or would be, sent nearly the same', () => {
    const text = 'Hi NAME, I read the piece about night shifts in hospitals and thought that it could be of use for your team, since you plan the handover anew.';
    const share = (name: string, more = ''): string => person([], [`name: ${name}`]) + message(`kind=share via=email${more}`, text.replace('NAME', name));
    const files = { 'ana.md': share('Ana'), 'bo.md': share('Bo', ' sent=2026-11-01'), 'cy.md': share('Cy') };
    const [check] = checks(files, 'ana.md');
    deepEqual(check!.findings.map(({ rule, text: said }) => [rule.code, english(said)]), [['pasted', 'Nearly the same text stands in the notes of Bo, Cy. Write what only this person would get.']]);
    deepEqual(codes({ 'ana.md': files['ana.md'] + message('kind=share via=text', text) }), []);
    deepEqual(codes(files, 'ana.md', without('pasted')), []);
  });

  it('takes its role from the block, else from the role’s own note', () => {
    const whole = campaign({ ...platform, 'ana.md': ana([], ask()), 'Data.md': role() + message('kind=direct via=email', 'Hi') }, on);
    const about = (path: string) => contextOf(whole.vault.get(path)!.messages[0]!, whole.vault.get(path)!, whole.vault);
    deepEqual([about('ana.md').role?.path, about('ana.md').person?.path], ['Platform.md', 'ana.md']);
    deepEqual([about('Data.md').role?.path, about('Data.md').person], ['Data.md', undefined]);
  });

  it('can change with any note where a draft is', () => {
    const whole = campaign({ 'ana.md': ana([], ask()), 'bo.md': ana([], ask(good, ' sent=2026-11-20')), 'cy.md': ana([], '') }, on);
    deepEqual(recordsWithDrafts(whole.vault).map(({ path }) => path), ['ana.md']);
  });
});

describe('P18: how effective a message is', () => {
  const failing = (text: string): number[] => qualitiesOf(checks({ 'ana.md': ana([], ask(text)) })[0]!).map(({ failing: found }) => found.length);

  it('is three rows: personal, mindful, grateful', () => {
    deepEqual(failing(good), [0, 0, 0]);
    deepEqual(failing(good.replace('Thank you!', '')), [0, 0, 1]);
    deepEqual(failing(good.replace('If not, that is fine.', 'I need you to do it today.')).map(Boolean), [false, true, false]);
    deepEqual(failing(good.replace(' for Platform Engineer at Northwind', '')).map(Boolean), [true, false, false]);
  });

  it('P9: knows whether it minds their time', () => {
    ok(mindsTheirTime('I know how busy you are'));
    ok(mindsTheirTime('no rush at all'));
    equal(mindsTheirTime(good), false);
  });
});
