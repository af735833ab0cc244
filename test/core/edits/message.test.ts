import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { isRefusal } from '../../../src/core/basics/edit';
import { addMessage, markSent, placeInMessage, type NewMessage } from '../../../src/core/edits/message';
import { addPacket } from '../../../src/core/edits/packet';
import { addPlaybook } from '../../../src/core/edits/playbook';
import { templateText } from '../../../src/core/edits/newTemplate';
import { readNote } from '../../../src/core/notes/note';
import { readRecord } from '../../../src/core/records/read';
import type { Template } from '../../../src/core/records/record';
import { Vault } from '../../../src/core/vault/vault';
import { day } from '../../support/notes';
import { made } from './made';

const today = day('2026-11-21');
const place = { id: 'ana.md', path: 'ana.md' };
const head = '---\ntype: person\nname: Ana Ruiz\n---\n';
const draft: NewMessage = { kind: 'ask', via: 'email', link: '[[Platform]]', text: 'Hi Ana,\n\nwould you?' };
const block = '```message kind=ask via=email role="[[Platform]]"\nHi Ana,\n\nwould you?\n```\n';

describe('a message that is put into a note', () => {
  const add = (text: string, message = draft): string => made(text, addMessage(readNote(text), message));

  it('stands under a heading of its own, at the end', () => {
    equal(add(`${head}## Log\n- 2026-11-01 met\n`), `${head}## Log\n- 2026-11-01 met\n\n## Messages\n\n${block}`);
    equal(add(`${head}Words`), `${head}Words\n\n## Messages\n\n${block}`);
  });

  it('goes to the end of the section that is there', () => {
    equal(add(`${head}# messages\nOne.\n\n## Log\n`), `${head}# messages\nOne.\n\n## Log\n\n${block}`);
    equal(add(`${head}## Messages\n\nOne.\n\n## Log\n- 2026-11-01 met\n`), `${head}## Messages\n\nOne.\n\n${block}\n## Log\n- 2026-11-01 met\n`);
    equal(add(`${head}## Messages`), `${head}## Messages\n\n${block}`);
  });

  it('P1: has the line ends of its note, and a fence longer than any in it', () => {
    equal(add(head.replace(/\n/g, '\r\n')), `${head}\n## Messages\n\n${block}`.replace(/\n/g, '\r\n'));
    ok(add(head, { ...draft, text: '````\ncode\n````' }).includes('`````message kind=ask'));
  });

  it('is found again where it stands', () => {
    const note = readNote(add(`${head}Words\r\n`));
    const at = placeInMessage(note, draft.text, { start: 9, end: 14 });
    equal(at && note.text.slice(at.start, at.end), 'would');
    equal(placeInMessage(note, 'another', { start: 0, end: 1 }), undefined);
  });

  it('is refused where it would be no block: below what is left open', () => {
    equal(isRefusal(addMessage(readNote(`${head}~~~~~\nopen\n`), draft)), true);
    equal(isRefusal(addMessage(readNote(`${head}<<<<<<< a\n=======\n>>>>>>> b\n`), draft)), true);
  });

  it('P1: changes nothing else in any note, and reads back', () => {
    const line = fc.constantFrom('', 'Words', '## Log', '- 2026-11-01 met', '## Messages', '# Messages', '### Deep', '- [ ] 2026-12-01 send', '> quoted', '| a | b |', '```js', '```', '<!-- x -->', '    code', '---', 'Setext', '===');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
        const text = (head + lines.join('\n')).replace(/\n/g, lineEnd);
        const before = readNote(text);
        const plan = addMessage(before, draft);
        if (isRefusal(plan)) return;
        const after = made(text, plan);
        const { start, newText } = plan[0]!;
        equal(after, text.slice(0, start) + newText + text.slice(start));
        const { messages, tasks, log } = readRecord(after, place)!;
        deepEqual([tasks.length, log.length], [readRecord(text, place)!.tasks.length, readRecord(text, place)!.log.length]);
        const own = messages.find((each) => each.text === draft.text);
        deepEqual([own?.kind, own?.via, own?.role?.target], ['ask', 'email', 'Platform']);
        for (const [each] of newText.matchAll(/\r\n|\n|\r/g)) equal(each, lineEnd);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a message that was sent', () => {
  const text = `${head}## Log\n- 2026-11-01 met\n\n## Messages\n\n${block}`;
  const entryIn = (note: string) => readRecord(note, place)!.messages[0]!;
  const entry = { verb: 'asked' as const, link: '[[Platform]]', words: 'by email' };

  it('is logged with its day, and marked; its text stays', () => {
    const after = made(text, markSent(readNote(text), entryIn(text), today, entry));
    equal(after, text.replace('- 2026-11-01 met', '- 2026-11-01 met\n- 2026-11-21 asked [[Platform]] by email').replace('role="[[Platform]]"', 'role="[[Platform]]" sent=2026-11-21'));
    deepEqual([entryIn(after).sent, entryIn(after).text], [today, entryIn(text).text]);
  });

  it('is logged once: marking it again on its day changes nothing', () => {
    const after = made(text, markSent(readNote(text), entryIn(text), today, entry));
    deepEqual(markSent(readNote(after), entryIn(after), today, entry), []);
  });

  it('gets another day when it is sent again', () => {
    const after = made(text, markSent(readNote(text), entryIn(text), today, undefined));
    equal(entryIn(made(after, markSent(readNote(after), entryIn(after), day('2026-12-01'), undefined))).sent, '2026-12-01');
  });

  it('P2: is found where it moved to, and refused when its text is another now, or stands there twice', () => {
    const moved = text.replace('## Log', 'Words\n\n## Log');
    equal(isRefusal(markSent(readNote(moved), entryIn(text), today, undefined)), false);
    equal(isRefusal(markSent(readNote(text.replace('would', 'could')), entryIn(text), today, undefined)), true);
    equal(isRefusal(markSent(readNote(`Words\n${moved}`.replace('Words\n', '') + block), entryIn(text), today, undefined)), true);
  });

  it('is marked in a list and in a quote, too', () => {
    for (const lead of ['  ', '> ']) {
      const listed = `${head}${lead === '  ' ? '- draft\n' : ''}${'```message kind=thanks \nHi\n```'.replace(/^/gm, lead)}\n`;
      ok(made(listed, markSent(readNote(listed), entryIn(listed), today, undefined)).includes('message kind=thanks sent=2026-11-21 \n'));
    }
  });
});

describe('a playbook that is put into a note', () => {
  const playbook = readRecord('---\ntype: template\nkind: playbook\ntitle: Content connection\n---\nGet to know {{first-name}}.\n\n- [ ] +0d find\n- [ ] +21d talked with {{first-name}}\n- not +3d a task\n', { id: 't.md', path: 't.md' }) as Template;
  const person = readRecord(head, place);
  const context = { vault: Vault.empty, ...(person?.type === 'person' && { person }) };

  it('B1: has its days, counted from the one it begins on, as tasks that belong to it', () => {
    const after = made(head, addPlaybook(readNote(head), playbook, today, context));
    equal(after, `${head}\n## Playbook: Content connection\n\nGet to know Ana.\n\n- [ ] 2026-11-21 find\n- [ ] 2026-12-12 talked with Ana\n- not +3d a task\n`);
    deepEqual(readRecord(after, place)!.tasks.map(({ day: on, ofPlaybook }) => [on, ofPlaybook]), [['2026-11-21', true], ['2026-12-12', true]]);
  });

  it('has the line ends of its note', () => {
    const windows = head.replace(/\n/g, '\r\n');
    equal(/(?<!\r)\n/.test(made(windows, addPlaybook(readNote(windows), playbook, today, context))), false);
  });
});

describe('what else is put into notes', () => {
  it('C1: is a packet, under a heading of its own', () => equal(made(head, addPacket(readNote(head), '### Role\n\n**Why:** it fits')), `${head}\n## Packet\n\n### Role\n\n**Why:** it fits\n`));

  it('is a template note, which reads back', () => {
    const read = readRecord(templateText({ kind: 'ask', via: 'email', title: 'Yes: "warm"', body: 'Hi {{name}},\n\nbye' }), place);
    deepEqual(read?.type === 'template' && [read.name, read.fields.kind, read.fields.via, read.body], ['Yes: "warm"', 'ask', 'email', 'Hi {{name}},\n\nbye']);
  });
});
