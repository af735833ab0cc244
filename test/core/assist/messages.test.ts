import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits } from '../../../src/core/basics/edit';
import { english } from '../../../src/core/basics/say';
import { hoverAt } from '../../../src/core/assist/hover';
import { messageFixesFor } from '../../../src/core/assist/messageFixes';
import { allOpenAsks } from '../../../src/core/insights/openAsks';
import { checkMessages, defaultLinting } from '../../../src/core/messages/check';
import { Lines } from '../../../src/core/basics/range';
import { campaign } from '../../support/notes';

const place = { id: 'ana.md', path: 'ana.md' };
const head = '---\ntype: person\nname: Ana Ruiz\nmet: Same rota at Initech\n---\n';

/** What is wrong in ana.md, and the fixes for it: their titles, and the text after each. */
function fixes(body: string) {
  const text = head + body;
  const whole = campaign({ 'ana.md': text }, '2026-11-21');
  const lines = new Lines(text);
  const record = whole.vault.get('ana.md')!;
  return checkMessages(record, whole, allOpenAsks(whole), defaultLinting).flatMap(({ problems }) =>
    problems.flatMap(({ code, start, end }) => {
      const at = ({ line, column }: typeof start): number => lines.startOf(line) + column;
      return messageFixesFor({ code, range: { start: at(start), end: at(end) } }, text, place, whole, defaultLinting).map(({ title, edits }) => ({ code, title: english(title), after: applyEdits(text, edits).slice(head.length) }));
    }),
  );
}
const block = (info: string, ...lines: string[]): string => ['```message ' + info, ...lines, '```', ''].join('\n');

describe('ways out of what weakens a message', () => {
  it('P8: add what is missing, before the closing words', () => {
    const [fix] = fixes(block('kind=thanks via=email', 'Hi {{first-name}},', '', 'the book has come.', '', 'Best wishes,', 'Hanna'));
    deepEqual([fix?.code, fix?.after], ['message/no-thanks', block('kind=thanks via=email', 'Hi {{first-name}},', '', 'the book has come. Thank you.', '', 'Best wishes,', 'Hanna')]);
  });

  it('P10, P11: recall how you know each other, in the words of the note', () => {
    const text = block('kind=feedback via=linkedin', 'Hello Ana,', '', 'Would you look at my résumé for Northwind? Thank you!');
    const fix = fixes(text).find(({ code, title }) => code === 'message/no-connection' && title.startsWith('Recall'));
    equal(fix?.after, text.replace('Hello Ana,\n', 'Hello Ana,\n\nWe know each other from this: Same rota at Initech.\n'));
  });

  it('switch the rule off for this message, by a comment above it', () => {
    const text = block('kind=thanks via=email', 'The book has come.');
    const off = fixes(text).find(({ title }) => title.startsWith('Switch'));
    equal(off?.after, `<!-- referral-notes off: no-thanks -->\n${text}`);
    deepEqual(fixes(off.after), []);
    const quoted = fixes(text.replace(/^(?=.)/gm, '> ')).find(({ title }) => title.startsWith('Switch'));
    equal(quoted?.after.split('\n')[0], '> <!-- referral-notes off: no-thanks -->');
    deepEqual(fixes(quoted.after), []);
  });

  it('have the line ends of the note', () => {
    const text = head.replace(/\n/g, '\r\n') + block('kind=thanks via=email', 'The book has come.').replace(/\n/g, '\r\n');
    const whole = campaign({ 'ana.md': text }, '2026-11-21');
    const lines = new Lines(text);
    const place3 = lines.rangeOf(5);
    for (const { edits } of messageFixesFor({ code: 'message/no-thanks', range: place3 }, text, place, whole, defaultLinting)) equal(/(?<!\r)\n/.test(applyEdits(text, edits)), false);
  });

  it('are none where the message has changed meanwhile, or in a note with a conflict', () => {
    const whole = campaign({}, '2026-11-21');
    deepEqual(messageFixesFor({ code: 'message/no-thanks', range: { start: 0, end: 3 } }, head, place, whole, defaultLinting), []);
    const conflicted = `${head}${block('kind=thanks', 'x')}<<<<<<< a\n=======\n>>>>>>> b\n`;
    deepEqual(messageFixesFor({ code: 'message/no-thanks', range: { start: head.length, end: head.length + 3 } }, conflicted, place, whole, defaultLinting), []);
  });
});

describe('a message explained at its first line', () => {
  it('P18, P9: says what it is for, and the three rows with what fails', () => {
    const text = head + block('kind=insight via=email', 'Hi Ana, our rota is long ago. How does the team at Northwind share the nights?');
    const whole = campaign({ 'ana.md': text }, '2026-11-21');
    const checks = checkMessages(whole.vault.get('ana.md')!, whole, [], defaultLinting);
    const hover = hoverAt(text, text.indexOf('kind=insight'), place, { campaign: whole, pressing: [], messagesOf: () => checks });
    deepEqual(hover?.lines.map(english), [
      'Ask for information: E-mail',
      'Effective in 2 of 3',
      '✓ Personal, clear and brief',
      '✓ Mindful of their time and of what is between you',
      '✗ Grateful, whatever happens: Add a word of thanks, whatever comes of it.',
      'You could also say that you know their days are full.',
    ]);
    equal(hoverAt(text, text.indexOf('our rota'), place, { campaign: whole, pressing: [], messagesOf: () => checks }), undefined);
  });
});
