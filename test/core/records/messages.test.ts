import { deepEqual, equal } from 'node:assert/strict';
import { readRecord } from '../../../src/core/records/read';

const at = { id: 'a.md', path: 'a.md' };

function read(...body: string[]) {
  const record = readRecord(['---', 'type: person', '---', ...body].join('\n'), at);
  if (!record) throw new Error('no record');
  return record;
}

function message(...body: string[]) {
  const { messages } = read(...body);
  equal(messages.length, 1);
  return messages[0]!;
}

describe('messages in a note', () => {
  it('say in their first line what they are, and hold what stands between the fences', () => {
    const { kind, via, role, sent, text, line, endLine, column, endColumn, columns } = message('```message kind=ask via=email role="[[Northwind - Platform Engineer]]" sent=2026-11-02', 'Hi {{first-name}},', '', '  so long', '```');
    deepEqual({ kind, via, role: role?.target, sent, text }, { kind: 'ask', via: 'email', role: 'Northwind - Platform Engineer', sent: '2026-11-02', text: 'Hi {{first-name}},\n\n  so long' });
    deepEqual({ line, endLine, column, endColumn, columns }, { line: 3, endLine: 7, column: 0, endColumn: 86, columns: undefined });
  });

  it('are read in lists and quotes, without what stands in front of their lines', () => {
    deepEqual(read('- draft', '', '  ```message kind=ask', '  Hi', '', '  Ana', '  ```', '', '> ~~~ message via=text', '> Hello', '> ~~~').messages.map(({ kind, via, text, columns }) => ({ kind, via, text, columns })), [
      { kind: 'ask', via: undefined, text: 'Hi\n\nAna', columns: [2, 0, 2] },
      { kind: undefined, via: 'text', text: 'Hello', columns: [2] },
    ]);
  });

  it('are none in other blocks, or in words that only begin so', () => deepEqual(read('```messages', 'a', '```', '', '```js message', 'b', '```', '', '    ```message', '    c').messages, []));

  it('reach to the end of a note when they are not closed', () => equal(message('```message kind=thanks', 'Thank you', '').text, 'Thank you'));

  it('take a role as link, path or plain text', () => {
    for (const role of ['"[[Role|the role]]"', "'[[Role]]'", 'Role', '[[Role]]', '"[a](Role)"']) equal(message(`\`\`\`message role=${role}`, 'x', '```').role?.target, 'Role', role);
  });

  it('report a kind, a channel or a day that is not known, at its place, and keep the rest', () => {
    const record = read('```message kind=nag via="fax" sent=2026-02-30 mood=good', 'Hi', '```');
    deepEqual(record.problems.map(({ code, start, end }) => [code, start.line, start.column, end.column]), [
      ['message/info', 3, 16, 19],
      ['message/info', 3, 25, 28],
      ['message/info', 3, 35, 45],
    ]);
    equal(record.messages[0]?.text, 'Hi');
  });

  it('have rules switched off by a comment above', () => {
    const off = (comment: string): unknown => message(comment, '```message kind=ask', 'x', '```').off;
    deepEqual(off('<!-- referral-notes off: no-thanks, generic -->'), ['no-thanks', 'generic']);
    deepEqual(off('<!-- Referral-Notes off message/pasted -->\n'), ['pasted']);
    equal(off('<!-- referral-notes off -->'), 'all');
    deepEqual(off('<!-- something off: else -->'), []);
    deepEqual(off('words'), []);
  });
});

describe('other sections that are read', () => {
  it('P22: are the three pitches of a profile', () => {
    const record = readRecord('---\ntype: profile\n---\n## Pitch: one line\n\nI build.\n\n## pitch: Short\nA\n\nB\n### more\nC\n# Else\n## Pitch: long\n\n## Next\n', at);
    deepEqual(record?.type === 'profile' && record.pitch, { 'one line': 'I build.', short: 'A\n\nB\n### more\nC' });
  });

  it('are the body of a template', () => {
    const record = readRecord('\uFEFF---\r\ntype: template\r\nkind: ask\r\n---\r\n\r\nHi {{name}},\r\n\r\nBye\r\n', at);
    equal(record?.type === 'template' && record.body, 'Hi {{name}},\n\nBye');
  });

  it('B1: are tasks under the heading of a playbook', () => {
    const { tasks } = read('- [ ] 2026-12-01 a', '## Playbook: Alumni', '- [ ] 2026-12-02 b', '### Week 2', '- [ ] 2026-12-03 c', '## Log', '- [ ] 2026-12-04 d');
    deepEqual(tasks.map(({ text, ofPlaybook }) => [text, ofPlaybook]), [['a', undefined], ['b', true], ['c', true], ['d', undefined]]);
  });
});
