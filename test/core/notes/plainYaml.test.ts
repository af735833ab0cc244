import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { FrontMatterEntry } from '../../../src/core/notes/frontMatter';
import { readPlainYaml } from '../../../src/core/notes/plainYaml';
import { readByLibrary } from '../../../src/core/notes/yamlBlock';

const key = fc.constantFrom('type', 'name', 'met', 'next', 'knows', 'tags', 'a-b', '_x', 'URL');
const part = fc.constantFrom('person', 'Priya Raman', '4', '4.5', '2026-12-03', '"', "'", '[[Northwind]]', '"[[Northwind]]"', "'it'", "''", '"a\\"b"', ':', ': ', ' #', '#', ' # c', 'https://example.com/x#y', '[', ']', ', ', ',', '{', '}', '-', '- a', '&a', '*a', '!t', '|', '>', '%', '@', '`', '~', 'null', 'true', ' ', '  ', '\t', 'é', 'ß', '日本', '😀', '+49 1', '/path', '[a, b]', '["[[Jon]]", x]', '[]', '[ a ]', '[a,]', '[a: b]', '?', '? ', '\u00A0', '\u2028', '\u0085', '\uFEFF', 'a:b', 'a:', '12:30', '...', '---');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : '), fc.array(part, { maxLength: 4 })).map(([name, colon, parts]) => `${name}${colon}${parts.join('')}`) },
  { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('  - ', '- ', '  -  '), fc.array(part, { maxLength: 2 })).map(([mark, parts]) => `${mark}${parts.join('')}`) },
  { weight: 1, arbitrary: fc.constantFrom('', '# comment', '  # comment', '  - item', '- item', '  - two words', '  - ', '    - deep', '  -  more', '  - "in quotes"', '  - a: b', '  - [[X]]', '  - null', '  - x # c', '-  item', '  more', '\t') },
);

/** Where nothing stands, its place is a matter of taste. */
const comparable = (each: FrontMatterEntry): unknown => (each.value.kind === 'empty' && each.value.range.start === each.value.range.end ? { ...each, value: 'nothing' } : each);

describe('plain front matter', () => {
  it('is read as the YAML library reads it, or left to it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        const block = lines.map((each) => `${each}${lineEnd}`).join('');
        const plain = readPlainYaml(block);
        if (!plain) return;
        const { entries, faults } = readByLibrary(block);
        deepEqual([plain.map(comparable), []], [entries.map(comparable), faults]);
      }),
      { numRuns: 30000 },
    );
  });

  it('needs no library as it usually is', () => {
    ok(readPlainYaml('type: person\nname: Priya Raman   # hers\ncompany: "[[Northwind]]"\nlinkedin: https://www.linkedin.com/in/example\nrelationship: 4\nknows: ["[[Jon Bell]]", "[[Mara Oyelaran]]"]\nnext:\ntags: [platform]\nfit:\n  - ten years of it\n  - "[[Jon Bell]]"\naliases:\n- Pri\n'));
  });
});
