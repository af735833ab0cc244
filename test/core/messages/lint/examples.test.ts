import { deepEqual, ok } from 'node:assert/strict';
import { english } from '../../../../src/core/basics/say';
import { messageRules } from '../../../../src/core/messages/lint/rules';
import { proseIn } from '../../../../src/prose/prose';
import { linted } from './linting';

describe('every rule about messages', () => {
  it('has a code of its own, and says what it finds', () => {
    deepEqual(messageRules.map(({ code }) => code).filter((code, at, all) => all.indexOf(code) !== at || !/^[a-z]+(?:-[a-z]+)*$/.test(code)), []);
    for (const { meaning } of messageRules) ok(english(meaning).endsWith('.'));
  });

  for (const { code, example: { kind, via, bad, good } } of messageRules) {
    // What these find is not in the text.
    const around = { prose: proseIn, ...(code === 'pasted' && { lookalikes: ['Ana Ruiz'] }), ...(code === 'not-ready' && { against: [{ id: 'score', holds: false, reason: { message: 'Too early.', args: [] } } as never] }) };
    const written = { kind, ...(via && { via }) };

    it(`${code}: its example has it, and without it passes`, () => {
      ok(linted(bad, { ...written, around }).codes.includes(code));
      deepEqual(linted(good, { ...written, around: { prose: proseIn } }).codes.filter((each) => each === code), []);
    });

    it(`${code}: is switched off by a comment above, and in the settings`, () => {
      const others = linted(bad, { ...written, around }).codes.filter((each) => each !== code);
      deepEqual(linted(bad, { ...written, around, above: `<!-- referral-notes off: ${code} -->\n` }).codes, others);
      deepEqual(linted(bad, { ...written, around, settings: { off: new Set([code]) } }).codes, others);
    });
  }
});
