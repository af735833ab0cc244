import { deepEqual, equal, ok } from 'node:assert/strict';
import { english } from '../../../../src/core/basics/say';
import { proseIn } from '../../../../src/prose/prose';
import { linted, type Written } from './linting';

/** The message once the fix of a rule is applied to what it says. */
function fixed(code: string, text: string, written: Written): string {
  const { findings } = linted(text, written);
  const fix = findings.find(({ rule }) => rule.code === code)?.fix;
  if (!fix) throw new Error(`${code} has no fix`);
  ok(english(fix.title).length > 0);
  return text.slice(0, fix.range.start) + fix.newText + text.slice(fix.range.end);
}

const asks = [
  'Hi Priya,\n\nI still think of our rota. Would you refer me for Platform Engineer at Northwind, because calm nights are my trade?\n\nBest wishes,\nHanna',
  'Hi Priya, would you refer me for Platform Engineer at Northwind?',
  'Would you refer me?\n\nHanna Verbeek',
  'Hi Priya,\nrefer me please\nHanna',
  'Hi Priya, would you refer me? 🙂',
];

describe('the fixes of messages', () => {
  it('leave a message without what they are for', () => {
    for (const kind of ['ask', 'intro'] as const) {
      for (const text of asks) {
        for (const code of ['no-thanks', 'no-way-out']) {
          const better = fixed(code, text, { kind });
          deepEqual(linted(better, { kind }).codes.filter((each) => each === code || each === 'prose' || each === 'pressure'), [], better);
        }
      }
    }
  });

  it('P7, P8: put a sentence in front of the closing words', () => {
    equal(fixed('no-thanks', asks[0]!, { kind: 'ask' }).endsWith('my trade? Thank you, whatever you decide.\n\nBest wishes,\nHanna'), true);
    equal(fixed('no-thanks', 'Hi Dana, the talk is on Friday.\n\nSee you,\nHanna', { kind: 'update' }), 'Hi Dana, the talk is on Friday. Thank you.\n\nSee you,\nHanna');
  });

  it('P10: recall how they met, behind the greeting, when the notes say it', () => {
    const text = 'Hi Priya,\n\nwould you refer me for Platform Engineer at Northwind?';
    const better = fixed('no-connection', text, { kind: 'ask' });
    equal(better, 'Hi Priya,\n\nWe know each other from this: Shared an on-call rota at Initech, 2019-2022.\n\nwould you refer me for Platform Engineer at Northwind?');
    equal(linted(better).codes.includes('no-connection'), false);
    equal(linted(text, { toNobody: true }).findings.find(({ rule }) => rule.code === 'no-connection')?.fix, undefined);
  });

  it('change a doubled word and a wrong article in place', () => {
    const around = { prose: proseIn };
    equal(fixed('prose', 'Hi Dana, thank you for for the hint.', { kind: 'thanks', around }), 'Hi Dana, thank you for the hint.');
    equal(fixed('prose', 'Hi Dana, thank you for an useful hint.', { kind: 'thanks', around }), 'Hi Dana, thank you for a useful hint.');
    equal(fixed('prose', 'Hi Dana, thank you. The the hint was good.', { kind: 'thanks', around }), 'Hi Dana, thank you. The hint was good.');
  });
});
