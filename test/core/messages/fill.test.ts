import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { fill } from '../../../src/core/messages/fill';
import type { Person } from '../../../src/core/records/record';
import { vaultOf } from '../../support/notes';

const vault = vaultOf({
  'Priya.md': '---\ntype: person\nname: Priya Raman\ncompany: "[[Northwind]]"\nmet: Shared a rota\n---\n',
  'Northwind.md': '---\ntype: company\nname: Northwind Freight\n---\n',
  'me.md': '---\ntype: profile\nname: Hanna\n---\n## Pitch: short\nFirst line.\nSecond line.\n\nA paragraph.\n',
});
const context = { vault, person: vault.people[0] as Person };
const filled = (text: string): string => fill(text, context).text;

describe('a message that is filled', () => {
  it('has what the notes say for each placeholder, however it is written', () => {
    equal(filled('Hi {{first-name}} of {{ Company }}, it is {{ME}}.'), 'Hi Priya of Northwind Freight, it is Hanna.');
  });

  it('shows what the notes do not say, and tells where', () => {
    const { text, unfilled } = fill('{{name}}, {{ why }} at {{role}}, {{nonsense}}', context);
    equal(text, 'Priya Raman, {{ why }} at {{role}}, {{nonsense}}');
    deepEqual(unfilled.map(({ name, range: { start, end } }) => [name, text.slice(start, end)]), [['why', '{{ why }}'], ['role', '{{role}}'], ['nonsense', '{{nonsense}}']]);
  });

  it('leaves other braces alone', () => {
    for (const text of ['{name}', '{{name}', '{{na\nme}}', '{{{}}}', '{{', 'a }} b', '{{{{']) equal(filled(text), text);
    equal(filled('{{{name}}}'), '{Priya Raman}');
  });

  it('is one line where words stand beside a value, and keeps its lines where it stands alone', () => {
    equal(filled('Me: {{pitch-short}} So far.'), 'Me: First line. Second line. A paragraph. So far.');
    equal(filled('Me:\n {{pitch-short}} \nSo far.'), 'Me:\n First line.\nSecond line.\n\nA paragraph. \nSo far.');
  });

  it('leads back to what was written, place by place', () => {
    const piece = fc.oneof(fc.constantFrom('{{name}}', '{{ met }}', '{{company}}', '{{me}}', '{{why}}', '{{x}}', '{{', '}}', '\n', ' '), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), fc.nat(), fc.nat(), (written, a, b) => {
        const result = fill(written, context);
        const [start, end] = [a % (result.text.length + 1), b % (result.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const back = result.written({ start, end });
        ok(back.start >= 0 && back.start <= back.end && back.end <= written.length);
        // What is the same on both sides leads back to itself; a part of a value to its whole placeholder.
        const [stretch, source] = [result.text.slice(start, end), written.slice(back.start, back.end)];
        ok(source === stretch || filled(source).includes(stretch) || source.includes('{{'));
        deepEqual(result.written({ start: 0, end: result.text.length }), { start: 0, end: written.length });
        for (const { range } of result.unfilled) {
          const { start: from, end: to } = result.written(range);
          equal(written.slice(from, to), result.text.slice(range.start, range.end));
        }
      }),
    );
  });

  it('leads from any part of a value to its placeholder, and from what is between two to that', () => {
    const result = fill('Hi {{name}}, {{met}}!', context);
    equal(result.text, 'Hi Priya Raman, Shared a rota!');
    const source = (part: string): string => {
      const start = result.text.indexOf(part);
      const { start: from, end } = result.written({ start, end: start + part.length });
      return 'Hi {{name}}, {{met}}!'.slice(from, end);
    };
    deepEqual(['Hi', 'Priya', 'Raman', 'Raman, ', ', ', 'Raman, Shared', 'rota!', '!'].map(source), ['Hi', '{{name}}', '{{name}}', '{{name}}, ', ', ', '{{name}}, {{met}}', '{{met}}!', '!']);
  });
});
