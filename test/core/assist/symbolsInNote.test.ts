import { deepEqual } from 'node:assert/strict';
import { symbolsInNote } from '../../../src/core/assist/symbolsInNote';
import { english } from '../../../src/core/basics/say';
import { vaultOf } from '../../support/notes';
import { withLines } from '../notes/places';

const vault = vaultOf({ 'roles/nw-platform.md': '---\ntype: role\ntitle: Platform Engineer\n---\n' });
const symbols = (text: string): string[] => symbolsInNote(text, { id: 'ana.md', path: 'ana.md' }, vault).map(({ name, range }) => `${typeof name === 'string' ? name : english(name)} «${text.slice(range.start, range.end)}»`);

describe('the symbols of a note', () => {
  it('are its log entries and its messages, in the order of the text', () => {
    const body = '# Ana\n\n```message kind=ask via=email role="[[nw-platform]]"\nHi\n```\n\n## Log\n- 2026-11-02 asked [[nw-platform]] by email\n  and more\n- **2026-11-05** Replied: glad to\n- no day\n- 2026-11-06 Checked in on [[x/Mara]]\n\n> ```message kind=check-in\n> Hi\n> ```\n\n~~~message\n';
    deepEqual(symbols(withLines('name: Ana', body)), [
      'Message: ask by email « kind=ask via=email role="[[nw-platform]]"»', '2026-11-02 asked Platform Engineer «- 2026-11-02 asked [[nw-platform]] by email\n  and more»', '2026-11-05 replied «- **2026-11-05** Replied: glad to»', '2026-11-06 checked-in Mara «- 2026-11-06 Checked in on [[x/Mara]]»', 'Message: check-in « kind=check-in»', 'Message «»',
    ]);
  });

  it('are none in other Markdown, nor in code', () => {
    deepEqual(symbols('## Log\n- 2026-11-02 asked\n'), []);
    deepEqual(symbols(withLines('', '```\n- 2026-11-02 asked\n~~~message\n```\n')), []);
  });
});
