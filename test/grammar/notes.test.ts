import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { markdownGrammar, tokenize, type Token } from './tokenize';

const day = 'constant.numeric.day';
const rating = 'constant.numeric.rating';
const verb = 'keyword.control.verb';
const due = 'keyword.other.due';
const target = 'string.other.link.target';
const shown = 'string.other.link.title';
const key = 'entity.other.attribute-name';
const type = 'entity.name.type.record';
const placeholder = 'variable.language.placeholder';
const message = 'keyword.other.message';

let grammar: IGrammar;
before(async () => {
  grammar = await markdownGrammar();
});

function coloursOf(...lines: string[]): Token[] {
  return tokenize(grammar, lines.join('\n')).flatMap(({ ours }) => ours);
}

/** One test a row: a line, and all that is coloured in it. */
function colours(rows: readonly (readonly [line: string, ...tokens: Token[]])[]): void {
  for (const [line, ...tokens] of rows) {
    it(line, () => {
      assert.deepEqual(coloursOf(line), tokens);
    });
  }
}

describe('colours of a log', () => {
  colours([
    ['- 2026-11-02 asked [[Northwind - Platform Engineer]] by email', ['2026-11-02', day], ['asked', verb], ['Northwind - Platform Engineer', target]],
    ['* 2026-11-05 replied: glad to, will submit on Friday', ['2026-11-05', day], ['replied', verb]],
    ['+ 2026-11-06 Referred.', ['2026-11-06', day], ['Referred', verb]],
    ['-   2026-11-06 THANKED', ['2026-11-06', day], ['THANKED', verb]],
    ['- **2026-11-02** checked in, by phone', ['2026-11-02', day], ['checked in', verb]],
    ['- __2026-11-02__ checked-in', ['2026-11-02', day], ['checked-in', verb]],
    ['- **2026-11-02:** met', ['2026-11-02', day], ['met', verb]],
    ['- [[2026-11-02]] followed up', ['2026-11-02', day], ['followed up', verb]],
    ['- [[2026-11-02|Monday]] talked', ['2026-11-02', day], ['talked', verb]],
    ['- 2026-11-02: asked insight', ['2026-11-02', day], ['asked insight', verb]],
    ['- 2026-11-02 – asked', ['2026-11-02', day], ['asked', verb]],
    ["- 2026-11-02 dm'd about [[people/jon-bell|Jon]]", ['2026-11-02', day], ["dm'd", verb], ['people/jon-bell', target], ['Jon', shown]],
    ['- 2026-11-02 DM’d her', ['2026-11-02', day], ['DM’d', verb]],
    ['- 2026-11-09 screen 4/5', ['2026-11-09', day], ['screen', verb], ['4/5', rating]],
    ['- 2026-11-09 interview with Mara (3/5)', ['2026-11-09', day], ['interview', verb], ['3/5', rating]],
    ['- 2026-11-02', ['2026-11-02', day]],
  ]);
});

describe('what a log does not colour', () => {
  colours([
    ['- 2026-11-02 pondered the offer', ['2026-11-02', day]],
    ['- 2026-11-02 asked-for', ['2026-11-02', day]],
    ['- 2026-11-02 askedé', ['2026-11-02', day]],
    ['- 2026-11-02 checked inside', ['2026-11-02', day]],
    ['- 2026-11-02 screen 6/5, 24/5, 4/50, 4/5/26', ['2026-11-02', day], ['screen', verb]],
    ['- 2026-13-02 asked'],
    ['- 2026-11-021 asked'],
    ['- 02.11.2026 asked'],
    ['- asked on 2026-11-02, 4/5'],
    ['1. 2026-11-02 asked'],
    ['2026-11-02 asked'],
    ['    - 2026-11-02 asked'],
    ['> - 2026-11-02 asked'],
    ['`- 2026-11-02 asked [[Jon Bell]] {{name}}`'],
  ]);

  it('lines below an entry, which belong to it', () => {
    const below = ['  - 2026-11-03 replied', '  2026-11-03 replied'];
    assert.deepEqual(coloursOf('- 2026-11-02 asked', ...below), [['2026-11-02', day], ['asked', verb]]);
  });

  it('code and comments', () => {
    for (const [open, close] of [['```js', '```'], ['~~~', '~~~'], ['```messages', '```'], ['<!--', '-->']] as const) {
      assert.deepEqual(coloursOf(open, '- 2026-11-02 asked [[Jon Bell]] {{name}}', '- [ ] 2026-11-02 due', close), []);
    }
  });
});

describe('colours of a task', () => {
  colours([
    ['- [ ] 2026-12-01 send the case study', ['2026-12-01', day]],
    ['- [ ] **2026-12-01** send it', ['2026-12-01', day]],
    ['- [ ] send it 📅 2026-12-01', ['📅', due], ['2026-12-01', day]],
    ['- [x] send it 📅️2026-12-01', ['📅️', due], ['2026-12-01', day]],
    ['* [-] send it due:2026-12-01', ['due:', due], ['2026-12-01', day]],
    ['1. [X] send it [due:: 2026-12-01]', ['due::', due], ['2026-12-01', day]],
    ['- [ ] send it (due:: 2026-12-01)', ['due::', due], ['2026-12-01', day]],
    ['  - [ ] 2026-12-01 write to [[Jon Bell]] due:2026-12-02', ['2026-12-01', day], ['Jon Bell', target], ['due:', due], ['2026-12-02', day]],
    ['- [ ] read what came out on 2026-12-01 of it'],
    ['- [ ] overdue:2026-12-01'],
    ['- [ ] no day'],
    ['- send it due:2026-12-01'],
  ]);
});

describe('colours of links and placeholders in text', () => {
  colours([
    ['[[Priya Raman]] knows [[people/jon-bell|Jon]].', ['Priya Raman', target], ['people/jon-bell', target], ['Jon', shown]],
    ['## Notes on [[Northwind#Process]]', ['Northwind#Process', target]],
    ['> **[[Initech]]** again', ['Initech', target]],
    ['Hi {{first-name}}, {{ spaced }} {{Upper}} {{}}', ['first-name', placeholder]],
    ['[see [[Jon Bell]]](people/jon-bell.md) and [[Jon]](people/jon-bell.md)'],
    ['\\[[Jon Bell]] and [[]] and [[open'],
    ['type: person'],
  ]);

  it('leave the emphasis behind them to Markdown', () => {
    const [line] = tokenize(grammar, '[[Jon Bell]] and **bold**');
    assert.match(line?.all.find(([piece]) => piece === 'bold')?.[1] ?? '', /markup\.bold/);
  });
});

describe('colours of a message block', () => {
  it('its kind, channel, role and placeholders', () => {
    const note = ['```message kind=ask via=email role="[[Northwind - Platform Engineer]]"', 'Hi {{first-name}},', '**{{pitch}}** [[Jon Bell]]', '```', '{{me}}'];
    assert.deepEqual(coloursOf(...note), [
      ['message', message],
      ['kind', key], ['ask', 'string.unquoted'],
      ['via', key], ['email', 'string.unquoted'],
      ['role', key], ['"', 'string.quoted.double'], ['Northwind - Platform Engineer', target], ['"', 'string.quoted.double'],
      ['first-name', placeholder],
      ['pitch', placeholder], ['Jon Bell', target],
      ['me', placeholder],
    ]);
  });

  it('with tildes, in a list, closed by more', () => {
    assert.deepEqual(coloursOf('- next', '', '  ~~~message kind=thanks', '  {{me}}', '  ~~~~', '  **x**'), [
      ['message', message], ['kind', key], ['thanks', 'string.unquoted'], ['me', placeholder],
    ]);
  });

  it('its text is text: emphasis is seen, lists and tasks are not', () => {
    const lines = tokenize(grammar, ['```message', '**bold** {{me}}', '- 2026-11-02 asked', '# no heading', '```', 'after'].join('\n'));
    assert.match(lines[1]?.all[1]?.[1] ?? '', /meta\.message\.body\.referral-notes markup\.bold/);
    assert.deepEqual(lines[2]?.ours, []);
    assert.doesNotMatch(lines[3]?.all[0]?.[1] ?? '', /heading/);
    assert.doesNotMatch(lines[5]?.all[0]?.[1] ?? '', /message/);
  });
});

describe('colours of front matter', () => {
  const inFrontMatter = (...lines: string[]) => coloursOf('---', ...lines, '---', 'text');

  const rows: readonly (readonly [line: string, ...tokens: Token[]])[] = [
    ['type: person', ['type', key], ['person', type]],
    ['"type": \'role\' # a role', ['type', key], ['role', type]],
    ['type: people', ['type', key]],
    ['relationship: 4     # the matrix', ['relationship', key], ['4', rating]],
    ["influence: '3'", ['influence', key], ['3', rating]],
    ['relevance: "5"', ['relevance', key], ['5', rating]],
    ['timing: 6', ['timing', key]],
    ['timing: 4.5', ['timing', key]],
    ['cadence: 4', ['cadence', key]],
    ['next: 2026-12-03', ['next', key], ['2026-12-03', day]],
    ['company: "[[Northwind]]"', ['company', key], ['Northwind', target]],
    ['knows: ["[[Jon Bell]]", "[[Mara Oyelaran|Mara]]"]', ['knows', key], ['Jon Bell', target], ['Mara Oyelaran', target], ['Mara', shown]],
    ['favourite: type'],
    ['  relationship: 4'],
    ['# type: person'],
  ];
  for (const [line, ...tokens] of rows) {
    it(line, () => {
      assert.deepEqual(inFrontMatter(line), tokens);
    });
  }

  it('links alone in a text of several lines, and all again after it', () => {
    assert.deepEqual(inFrontMatter('about: |', '  type: person, [[Jon Bell]]', 'timing: 2'), [['Jon Bell', target], ['timing', key], ['2', rating]]);
  });

  it('leaves the structure to YAML', () => {
    const lines = tokenize(grammar, ['---', 'relationship: 4 # why', 'tags: [platform]', '---', '# Heading'].join('\n'));
    assert.match(lines[1]?.all.at(-1)?.[1] ?? '', /comment\.line/);
    assert.match(lines[2]?.all[0]?.[1] ?? '', /meta\.embedded\.block\.frontmatter.*entity\.name\.tag\.yaml entity/);
    assert.match(lines[4]?.all.at(-1)?.[1] ?? '', /markup\.heading/);
  });
});
