import { deepEqual, equal } from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/note';
import { pointedAt } from './places';

/** What is read of a body: under each log's heading its items, then the tasks, then problems with what they point at. */
function read(text: string): { logs: string[]; tasks: string[]; problems: string[] } {
  const { body, problems } = readNote(text);
  return {
    logs: body.logs.map(({ heading, items }) => [text.slice(heading.start, heading.end), ...items.map(({ dayRange }) => text.slice(dayRange.start, dayRange.end))].join(' / ')),
    tasks: body.tasks.map(({ text: what, done }) => (done ? `done: ${what}` : what)),
    problems: problems.length > 0 ? pointedAt(text, problems).map((each) => each.slice(0, 40)) : [],
  };
}
const logs = (text: string): string[] => read(text).logs;
const tasks = (text: string): string[] => read(text).tasks;
const item = '- 2026-11-02 met\n';

describe('the heading of a log', () => {
  for (const heading of ['# Log', '###### LOG', '#\tlog \t', '## Log ##', '## Log \t#', '## **Log**', '## `Log`', '## &#76;og', '## [Log](x.md)', '  ## Log', 'Log\n===', 'Log\n-', ' Log\n  ---']) {
    it(`may be ${JSON.stringify(heading)}`, () => deepEqual(logs(`${heading}\n\n${item}`).map((each) => each.split(' / ')[1]), ['2026-11-02']));
  }

  for (const heading of ['#Log', '####### Log', '## Logs', '## A Log', '## Log#', '## Lo #g', '## Log # x', '## Log \\#', '##', '## #', '    ## Log', '> ## Log', '## Log \\', '## <b>Log', 'Log', '- Log']) {
    it(`is not ${JSON.stringify(heading)}`, () => deepEqual(logs(`${heading}\n\n${item}`), []));
  }

  it('is read to its end, however long it is', () => deepEqual(logs(`## ${'*'.repeat(600)}Log\n${item}`), []));
});

describe('a log', () => {
  it('reaches to the next heading that is not below its own', () => {
    deepEqual(logs(`## Log\n${item}### 2027\n${item}#### Log\n${item}## End\n${item}`), ['## Log / 2026-11-02 / 2026-11-02 / 2026-11-02']);
    for (const end of ['## End', '# End', 'End\n---', 'End\n===', ' ## End']) deepEqual(logs(`## Log\n${item}\n${end}\n\n${item}`), ['## Log / 2026-11-02'], end);
    deepEqual(logs(`# Log\n${item}\nBelow\n---\n\n${item}`), ['# Log / 2026-11-02 / 2026-11-02']);
    deepEqual(logs(`## Log\n${item}## Log\n${item}`), ['## Log / 2026-11-02', '## Log / 2026-11-02']);
  });

  it('ends where its last content ends', () => {
    const ends = (text: string): string[] => readNote(text).body.logs.map(({ end }) => text.slice(0, end));
    deepEqual(ends('## Log\n\n\n'), ['## Log']);
    deepEqual(ends(`## Log\n${item}  more\n\n## End\n`), [`## Log\n${item}  more`]);
    deepEqual(ends('## Log\nWords.\n\n```\nx\n```\n\n'), ['## Log\nWords.\n\n```\nx\n```']);
    deepEqual(ends('## Log\n\n### 2027\n\n> quoted\n\n'), ['## Log\n\n### 2027\n\n> quoted']);
  });

  it('has the items of its lists, in their own column or odd, and no numbered, quoted, nested ones or tasks', () => {
    deepEqual(logs(`## Log\n  - 2026-11-01 a\n    - 2026-11-05 nested\n${item}\n> - 2026-11-03 quoted\n\n1. 2026-11-04 numbered\n\n* [ ] 2026-11-05 task\n*   2026-11-06 b\n  1. [ ] 2026-11-07 c\n`), ['## Log / 2026-11-01 / 2026-11-02 / 2026-11-06']);
  });
});

describe('a task', () => {
  it('is read wherever it stands, in the order of the text', () => {
    const list = '- [ ] due:2026-12-01 a\n- [x] due:2026-12-01 b\n  - [ ] due:2026-12-01 c\n    1. [X] due:2026-12-01 d\n  - [ ] due:2026-12-01 e\n> - [ ] due:2026-12-01 f\n> - [x] due:2026-12-01 g\n\nWords\n- [ ] due:2026-12-01 h\n';
    const all = ['a', 'done: b', 'c', 'done: d', 'e', 'f', 'done: g', 'h'];
    deepEqual([tasks(list), tasks(`## Log\n${list}`), logs(`## Log\n${list}`)], [all, all, ['## Log']]);
  });

  it('is marked by a tab, too, and by nothing else in its brackets', () => {
    deepEqual(tasks('- [\t] due:2026-12-01 a\n- [-] due:2026-12-01 b\n- [] due:2026-12-01 c\n- [xx] due:2026-12-01 d\n*    [ ] due:2026-12-01 e\n'), ['a', 'e']);
  });

  it('is none in code or HTML', () => {
    for (const text of ['```\n- [ ] due:2026-12-01 a\n```\n', '    - [ ] due:2026-12-01 a\n', '<!--\n- [ ] due:2026-12-01 a\n-->\n', '> ```\n> - [ ] due:2026-12-01 a\n> ```\n']) deepEqual(tasks(text), [], text);
  });
});

describe('P5: a body is read within bounds', () => {
  const nothing = { logs: [], tasks: [], problems: [] };

  it('an odd part of 16 000 characters, where it can hold anything of ours', () => {
    const odd = (length: number): string => `> [ ] ${'a'.repeat(250)}\n`.repeat(Math.ceil(length / 257)).slice(0, length);
    deepEqual(read(odd(16_000)).problems, []);
    deepEqual(read(odd(16_001)).problems.map((each) => each.slice(0, 10)), ['not-read «']);
    deepEqual(read(odd(60_000).replace(/\[ \]/g, '[ )')), nothing);
    const inLog = `## Log\n- 2026-11-01 met\n\n${odd(60_000).replace(/\[ \]/g, '[ )')}\n\n- 2026-11-03 met\n`;
    deepEqual(read(inLog), { logs: ['## Log / 2026-11-01 / 2026-11-03'], tasks: [], problems: [`not-read «> [ ) ${'a'.repeat(40)}`.slice(0, 40)] });
  });

  it('64 000 characters and 1 000 lines, where remark must see the whole', () => {
    const whole = (length: number): string => `<pre>\n</pre>\n\n## Log\n${item}\n${`${'x'.repeat(4000)}\n\n`.repeat(32)}`.slice(0, length);
    deepEqual(read(`---\na: b\n---\n${whole(64_000)}`), { logs: ['## Log / 2026-11-02'], tasks: [], problems: [] });
    deepEqual(read(`---\na: b\n---\n${whole(64_001)}`), { logs: [], tasks: [], problems: ['not-read «<pre>»'] });
    const lines = (count: number): string => `<pre>\n</pre>\n${'\n'.repeat(count - 3)}- [ ] 2026-12-01 x`;
    deepEqual([read(lines(1_000)).problems, read(lines(1_002)).problems], [[], ['not-read «<pre>»']]);
  });

  it('in which what stands above such a part is read all the same', () => {
    deepEqual(read(`## Log\n${item}\n\n<pre>\n${'x\n'.repeat(2_000)}`), { logs: ['## Log / 2026-11-02'], tasks: [], problems: ['not-read «<pre>»'] });
  });

  it('1 MB in all', () => {
    const long = (length: number): string => `${item}${'x\n\n'.repeat(length / 3 + 1)}`.slice(0, length);
    deepEqual(read(`---\na: b\n---\n${long(1024 * 1024)}`).problems, []);
    const { problems, logs: found } = read(`---\na: b\n---\n## Log\n${long(1024 * 1024)}`);
    deepEqual([problems, found], [['too-large «---»'], []]);
  });

  it('which is said as information where a part is left out, as a warning where all is', () => {
    const severities = (text: string): string[] => readNote(text).problems.map(({ severity, code }) => `${severity} ${code}`);
    deepEqual(severities(`> [ ] ${'a '.repeat(9000)}`), ['info not-read']);
    deepEqual(severities(`> [ ] ${'>'.repeat(30)}\n${'>'.repeat(30)} a\n`), ['info not-read']);
    deepEqual(severities(`<pre>\n\n${'x'.repeat(130_000)}`), ['warning not-read']);
    deepEqual(severities('x'.repeat(1024 * 1024 + 1)), ['warning too-large']);
  });

  it('or not at all, when only its front matter is wanted', () => {
    const { frontMatter, body, problems } = readNote('---\na: b\n---\n## Log\n- 2026-11-02 met\n- [ ] due:2026-12-01 a\n', 'front matter');
    deepEqual([frontMatter?.entries.size, body, problems], [1, { logs: [], tasks: [], messages: [], headings: [] }, []]);
  });
});

describe('a conflict in a body', () => {
  it('P8: hides its marks, and nothing else', () => {
    const text = `## Log\n${item}<<<<<<< a\n- 2026-11-03 b\n=======\n- 2026-11-04 c\n>>>>>>> d\n- [ ] due:2026-12-01 e\n`;
    deepEqual(read(text), { logs: ['## Log / 2026-11-02 / 2026-11-03 / 2026-11-04'], tasks: ['e'], problems: ['conflict «<<<<<<< a»'] });
    equal(readNote(text).conflicted, true);
    equal(readNote(text.replace('=======', '====')).conflicted, false);
  });
});
