import { deepEqual, equal, ok } from 'node:assert/strict';
import { readRecord } from '../../../src/core/records/read';
import { misplaced } from './places';

const place = { id: 'ana.md', path: 'ana.md' };
const head = '---\ntype: person\nname: Ana\n---\n';
const front = (block: string): string => `---\ntype: person\nname: Ana\n${block}\n---\n## Log\n- 2026-11-02 met\n`;
const log = (rest: string): string => `${head}## Log\n- 2026-11-02 met ${rest}\n`;
const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Generous, for busy machines: it catches what hangs, not what is slow. */
const hangs = 2000;

const inFrontMatter: Record<string, string> = {
  'a chain of question marks': front('? '.repeat(1000)),
  'a short chain of question marks': front(`${'? '.repeat(30)}a`),
  'question marks, each on its line': front(lines(40, (index) => `${' '.repeat(index)}?`)),
  'many complex keys': front(lines(2000, (index) => `? [a${index}]\n: b`)),
  'an alias bomb': front(`a: &a [x, x, x, x, x, x, x, x, x, x]\n${lines(9, (index) => `${'bcdefghij'[index]!}: &${'bcdefghij'[index]!} [${`*${'abcdefghi'[index]!}, `.repeat(10)}]`)}\nknows: *j\ntags: *j`),
  'an alias to itself': front('knows: &a [*a]\ntags: &b {b: *b}'),
  '200 aliases': front(`met: &m x\n${lines(200, (index) => `k${index}: *m`)}`),
  '20 000 keys': front(lines(20_000, (index) => `key${index}: ${index}`)),
  '400 keys of one name': front(lines(400, () => 'k: v')),
  'deep brackets': front(`knows: ${'['.repeat(3000)}`),
  'deep brackets with words between': front(`knows: ${'[a, '.repeat(2200)}`),
  'deep and closed': front(`knows: ${'['.repeat(2000)}${']'.repeat(2000)}`),
  'deep maps': front(`knows:\n${lines(150, (index) => `${' '.repeat(index + 1)}a:`)}`),
  'deep lists': front(`knows: \n  ${'- '.repeat(2000)}a`),
  'a huge value': front(`met: ${'x'.repeat(1_000_000)}`),
  'a huge quoted value': front(`met: "${'\\u0041'.repeat(2000)}`),
  'much space': front(`met: x${' '.repeat(15_000)}: y`),
  'empty lines': front('\n'.repeat(50_000)),
  'lines of space': front(' \n'.repeat(35_000)),
  'comments': front('# a\n'.repeat(100_000)),
  'many links': front(`knows: "${'[[a]],'.repeat(2600)}"`),
  'half a link and much space': front(`company: "[x](${' '.repeat(15_000)}"`),
  'code marks in a link field': front(`company: "[ \`\`\`${'a``'.repeat(26)}"`),
  'escaped brackets': front(`company: '${'[\\'.repeat(7000)}'`),
  'control characters': front('name: "\0"\nmet: a\0b\n\0: c\n\u0085\u2028: d'),
  'keys of objects': front('__proto__: {a: b}\nconstructor: {prototype: {a: b}}\ntoString: x\n__defineGetter__: y\nhasOwnProperty: z\nknows: __proto__'),
  'tags and directives': front('%YAML 9.9\nmet: !!binary ====\ntags: !!set {a, b}\nknows: !<tag:yaml.org,2002:omap> [a]\n? !!map {}\n: x\n<<: [*x]'),
};

const inBody: Record<string, string> = {
  'a line of many list marks': head + '- '.repeat(2000),
  'a line of many quote marks': head + '>'.repeat(10_000),
  'many short lines of many list marks': `${head}${'- - - - - - - - - - - - a\n'.repeat(1000)}`,
  'many lines of quote marks': `${head}${`${'>'.repeat(20)} a\n`.repeat(1000)}`,
  'quotes and lists in turn': `${head}${`${'> - '.repeat(10)}a\n`.repeat(300)}`,
  'brackets on one line': head + '['.repeat(2000),
  'brackets over many lines': head + `${'['.repeat(20)}\n`.repeat(1000),
  'brackets in many paragraphs': head + `${'['.repeat(399)}\n\n`.repeat(60),
  'a line of 10 MB': head + 'x'.repeat(10_000_000),
  'a log entry of 10 MB': log('x '.repeat(5_000_000)),
  '900 000 characters in one paragraph of long lines': head + `${'x'.repeat(7000)}\n`.repeat(128),
  'a deep list': `${head}${lines(400, (index) => `${'  '.repeat(index)}- a`)}`,
  'a list of 55 levels, often': `${head}${`${lines(55, (index) => `${'  '.repeat(index)}- a`)}\n`.repeat(15)}`,
  'a table of 10 000 rows': `${head}|a|b|\n|-|-|\n${'|a|b|\n'.repeat(10_000)}`,
  'a table without outer bars': `${head}a|b\n-|-\n${'a|b\n'.repeat(10_000)}`,
  'a wide table': `${head}|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n|${'a|'.repeat(3000)}\n`,
  'many headings with underlines': `${head}${'a\n===\n'.repeat(4000)}`,
  'a quote that goes on': `${head}${'> '.repeat(20)}a\n${'a\n'.repeat(8000)}`,
  'stars': head + '*a **b '.repeat(1000),
  'stars of one': head + '*'.repeat(7000),
  'stars over many lines': head + '*a **b\n'.repeat(3000),
  'tildes': head + '~a ~~b '.repeat(1000),
  'code marks of every length': head + lines(100, (index) => `${'`'.repeat(index + 1)}a`),
  'code marks in a log entry': log(`[ \`\`\`${'a``'.repeat(26)}`),
  'angle brackets': head + '<'.repeat(7000),
  'comments that never end': head + '<!-- '.repeat(1500),
  'addresses': head + 'www.a '.repeat(1200),
  'mail addresses': head + 'a@b.c'.repeat(1500),
  'definitions': head + lines(5000, (index) => `[a${index}]: b`),
  'footnotes': head + lines(5000, (index) => `[^a${index}]: b [^a${index}]`),
  'half a link and much space': log(`[x](${' '.repeat(7900)}`),
  'many half links': log('[x]( '.repeat(1500)),
  'parentheses in a link': log(`[x](${'a('.repeat(3000)}`),
  'many links in an entry': log('[[a]] '.repeat(1300)),
  'an entry of dashes': log('– '.repeat(3900)),
  'a task of many marks': `${head}- [ ] ${'📅 '.repeat(2000)}2026-12-01\n`,
  'NUL everywhere': `${head.replace('Ana', 'Ana\0')}\0## Log\0\n- 2026-11-02\0 met\0\n`,
  'lone surrogates': `${head}## Log\n- 2026-11-02 met \uD800 \uDC00\n`,
  'marks of direction': `${head}## Log\n- \u202E2026-11-02 met\n`,
  'conflict marks by the thousand': `${head}${'<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(10_000)}`,
  'conflict marks that never close': `${head}${'<<<<<<< a\n'.repeat(12_000)}`,
};

describe('reading what was made to be hard', () => {
  for (const [where, notes] of [['front matter', inFrontMatter], ['body', inBody]] as const) {
    for (const [name, text] of Object.entries(notes)) {
      it(`${name}, in the ${where}`, () => {
        const start = performance.now();
        const record = readRecord(text, place);
        const took = performance.now() - start;
        equal(record?.type, 'person');
        ok(took < hangs, `${Math.round(took)} ms for ${text.length} characters`);
        deepEqual(misplaced(text, record.problems), []);
      });
    }
  }

  it('keeps the log in view beside hostile front matter', () => {
    for (const [name, text] of Object.entries(inFrontMatter)) {
      if (!/empty lines|lines of space|code marks|words between/.test(name)) equal(readRecord(text, place)?.log.length, 1, name);
    }
  });

  it('keeps the entries around a line that is too long to be read, and says so', () => {
    const record = readRecord(`${head}## Log\n- 2026-11-02 met\n- 2026-11-03 talked ${'x'.repeat(20_000)}\n- 2026-11-04 replied\n`, place)!;
    deepEqual([...record.log].map(({ day }) => day), ['2026-11-02', '2026-11-04']);
    deepEqual(record.problems.map(({ code, start }) => [code, start.line]), [['not-read', 6]]);
  });

  it('lists a note that is too large, and says so', () => {
    const record = readRecord(`${head}${'Hello there.\n\n'.repeat(90_000)}`, place)!;
    deepEqual([record.name, record.problems.map(({ code }) => code)], ['Ana', ['too-large']]);
  });

  it('changes no prototype', () => {
    readRecord(inFrontMatter['keys of objects']!, place);
    equal(({} as Record<string, unknown>)['a'], undefined);
  });
});
