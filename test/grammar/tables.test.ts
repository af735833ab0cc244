import assert from 'node:assert/strict';
import { recordTypes, schemas } from '../../src/core/records/schemas';
import { verbAliases, verbs } from '../../src/core/records/verbs';
import { grammarNamed, markdownGrammar, ourGrammars, tokenize } from './tokenize';

/** The pattern of one rule of a grammar. */
function patternOf(scopeName: string, rule: string): string {
  const pattern = grammarNamed(scopeName).repository?.[rule]?.match;
  return typeof pattern === 'string' ? pattern : assert.fail(`${rule} has no match`);
}

/** What stands between `|` in the group that holds `word`. */
function alternatives(pattern: string, word: string): string[] {
  const group = new RegExp(`\\(\\?i?:((?:[^()]|\\(\\?:[^()]*\\))*\\b${word}\\b(?:[^()]|\\(\\?:[^()]*\\))*)\\)`).exec(pattern)?.[1];
  return (group ?? assert.fail(`no group with ${word}`)).replaceAll('(?:-|[ \\t]+)', '-').replaceAll("['’]", "'").split('|');
}

describe('the grammar and the core know the same', () => {
  const words = [...verbs.map(({ verb }) => verb), ...Object.keys(verbAliases)];

  it('verbs and aliases', () => {
    assert.deepEqual(alternatives(patternOf('markdown.referral-notes', 'verb'), 'talked').sort(), [...words].sort());
  });

  it('and each is coloured, whole, in every spelling', async () => {
    const grammar = await markdownGrammar();
    for (const word of words) {
      for (const spelling of [word, word.toUpperCase(), word.replaceAll('-', ' '), word.replaceAll("'", '’')]) {
        const [line] = tokenize(grammar, `- 2026-11-02 ${spelling}: Jon`);
        assert.deepEqual(line?.ours.at(-1), [spelling, 'keyword.control.verb']);
      }
    }
  });

  it('keys', () => {
    const keys = new Set(['type', ...Object.values(schemas).flatMap((schema) => Object.keys(schema.shape))]);
    assert.deepEqual(alternatives(patternOf('markdown.referral-notes.front-matter', 'key'), 'company').sort(), [...keys].sort());
  });

  it('types', () => {
    assert.deepEqual(alternatives(patternOf('markdown.referral-notes.front-matter', 'type'), 'person').sort(), [...recordTypes].sort());
  });
});

describe('the grammars', function () {
  this.timeout(60_000); // VS Code's own Markdown grammar, where it is the base, takes seconds for some of these lines
  const longest = 20_000; // VS Code does not colour longer lines

  for (const hostile of ['- 2026-11-02 ', '- [ ] 2026-12-01 ', '```message ', '[[', '[[a', '[[a|', '{{a-', '{{', '- [ ] due:', '---\ntype: ', '"', 'a=', 'a', 'a" ']) {
    it(`take ${JSON.stringify(hostile)} without end in their stride`, async () => {
      const [ours, bare] = [await markdownGrammar(), await markdownGrammar({ bare: true })];
      for (const [start, unit] of [['', hostile], ['- 2026-11-02 asked ', hostile], ['- [ ] ', hostile], ['```message ', hostile]] as const) {
        const note = (start + unit.repeat(Math.ceil(longest / unit.length))).slice(0, longest);
        const base = time(() => tokenize(bare, note));
        const spent = time(() => tokenize(ours, note));
        assert.ok(spent < 10 * base + 500, `${spent} ms, ${base} ms without`);
      }
    });
  }

  it('are only ever injected into Markdown, and name only scopes of their own', () => {
    for (const [scopeName, grammar] of ourGrammars) {
      assert.match(scopeName, /^markdown\.referral-notes/);
      assert.match(grammar.injectionSelector ?? '', /text\.html\.markdown|meta\.embedded\.block\.frontmatter/);
      const names = [...JSON.stringify(grammar.repository).matchAll(/"(?:name|contentName)":"([^"]*)"/g)].flatMap(([, name = '']) => name.split(' '));
      assert.ok(names.length > 0);
      for (const name of names) assert.match(name, /\.referral-notes$/);
    }
  });
});

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}
