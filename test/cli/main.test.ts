import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main';
import { person, role, type Files } from '../support/notes';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

async function run(...words: string[]): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await main(words, (text) => out.push(text), (text) => complaints.push(text));
  return { code, out: out.join('\n'), complaint: complaints.join('\n') };
}

async function within<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const json = (files: Files, command: string, ...words: string[]): Promise<unknown> =>
  within(files, async (folder) => {
    const { code, out, complaint } = await run(command, folder, '--on', '2026-11-21', '--json', ...words);
    equal(complaint, '');
    ok(code < 2);
    return JSON.parse(out) as unknown;
  });

const files: Files = {
  'people/ana.md': person(['2026-11-02 asked [[Platform]]'], ['name: Ana', 'company: "[[Northwind]]"', 'relationship: 4', 'influence: 3', 'relevance: 5', 'timing: 9']),
  'people/bo.md': `${person(['2026-11-10 messaged'], ['company: Contoso', 'relationship: 4', 'influence: 3', 'relevance: 5', 'timing: 3'])}\n- [ ] 2026-11-21 send it\n`,
  'people/cy.md': person([], ['name: Cy']),
  'roles/platform.md': role(['title: Platform', 'deadline: 2026-12-31']),
  'companies/nw.md': '---\ntype: company\nname: Northwind\n---\n',
  'other.md': '# Other\n- [ ] 2026-11-01 not ours\n',
};

const without = (object: object, key: string): object => Object.fromEntries(Object.entries(object).filter(([each]) => each !== key));

interface FollowUps {
  followUps: { note: string; person: string | null; kind: string; due: string; bucket: string; role: string | null; why: string }[];
}

describe('referral-notes due', () => {
  it('prints every open follow-up as an object, by due and note', async () => {
    const report = (await json(files, 'due')) as FollowUps & { on: string };
    deepEqual(Object.keys(report).sort(), ['followUps', 'on']);
    equal(report.on, '2026-11-21');
    for (const each of report.followUps) deepEqual(Object.keys(each).sort(), ['bucket', 'due', 'kind', 'note', 'person', 'role', 'why']);
    deepEqual(report.followUps.map((each) => without(each, 'why')), [
      { note: 'people/ana.md', person: 'Ana', kind: 'nudge', due: '2026-11-09', bucket: 'overdue', role: 'roles/platform.md' },
      { note: 'people/bo.md', person: 'bo', kind: 'task', due: '2026-11-21', bucket: 'today', role: null },
      { note: 'people/bo.md', person: 'bo', kind: 'maintain', due: '2026-12-10', bucket: 'later', role: null },
      { note: 'roles/platform.md', person: null, kind: 'deadline', due: '2026-12-28', bucket: 'later', role: 'roles/platform.md' },
    ]);
    equal(report.followUps[1]?.why, 'send it');
    for (const { why } of report.followUps) ok(why.length > 0 && !why.includes('\n'));
  });

  it('gives the link’s text as the role when no note has it', async () => {
    const report = (await json({ 'ana.md': person(['2026-11-02 asked [[Nowhere - Engineer|it]]']) }, 'due')) as FollowUps;
    equal(report.followUps[0]?.role, 'Nowhere - Engineer');
  });

  it('sorts by due, then note, and knows the buckets’ edges', async () => {
    const task = (day: string): string => `---\ntype: company\n---\n- [ ] ${day} a\n`;
    const report = (await json({ 'b.md': task('2026-11-28'), 'a.md': task('2026-11-28'), 'c.md': task('2026-11-20'), 'd.md': task('2026-11-29'), 'e.md': task('2026-11-22'), 'f.md': task('2026-11-21') }, 'due')) as FollowUps;
    deepEqual(report.followUps.map(({ note, bucket }) => `${note} ${bucket}`), ['c.md overdue', 'f.md today', 'e.md week', 'a.md week', 'b.md week', 'd.md later']);
  });

  it('exits with 0 however much is due, or nothing', async () => {
    await within(files, async (folder) => equal((await run('due', folder)).code, 0));
    await within({}, async (folder) => deepEqual(await run('due', folder, '--on', '2026-11-21', '--json').then(({ code, out }) => [code, JSON.parse(out) as unknown]), [0, { on: '2026-11-21', followUps: [] }]));
  });
});

describe('referral-notes people', () => {
  it('prints all persons as objects, by note', async () => {
    const report = (await json(files, 'people')) as { on: string; people: { next: { kind: string } | null }[] };
    deepEqual(Object.keys(report).sort(), ['on', 'people']);
    deepEqual(report.people.map(({ next, ...rest }) => ({ ...rest, next: next?.kind ?? null })), [
      { note: 'people/ana.md', name: 'Ana', company: 'Northwind', score: { total: 12, verdict: 'unrated', factors: { relationship: 4, influence: 3, relevance: 5, timing: null }, missing: ['timing'] }, state: 'asked', next: 'nudge' },
      { note: 'people/bo.md', name: 'bo', company: 'Contoso', score: { total: 15, verdict: 'pursue', factors: { relationship: 4, influence: 3, relevance: 5, timing: 3 }, missing: [] }, state: 'nurturing', next: 'task' },
      { note: 'people/cy.md', name: 'Cy', company: null, score: { total: 0, verdict: 'unrated', factors: { relationship: null, influence: null, relevance: null, timing: null }, missing: ['relationship', 'influence', 'relevance', 'timing'] }, state: 'new', next: null },
    ]);
    const { next } = report.people[0]!;
    deepEqual(Object.keys(next!).sort(), ['bucket', 'due', 'kind', 'note', 'person', 'role', 'why']);
  });

  it('writes states in lower case with hyphens', async () => {
    const report = (await json({ 'a.md': person([], ['status: do-not-contact']), 'b.md': person(['2026-11-01 asked [[X]]', '2026-11-02 hesitated']), 'c.md': person(['2026-09-20 asked [[X]]', '2026-09-27 checked-in', '2026-10-04 checked-in']) }, 'people')) as { people: { state: string }[] };
    deepEqual(report.people.map(({ state }) => state), ['do-not-contact', 'hesitant', 'let-go']);
  });
});

describe('referral-notes check', () => {
  it('prints problems as objects, with lines and columns from 1 and ends exclusive', async () => {
    const report = (await json({ 'é/ana.md': '\uFEFF---\r\ntype: person\r\nmet: "😀"\r\nrelationship: 4.5\r\n---\r\n## Log\r\n- 2026-02-30 met\r\n' }, 'check')) as { problems: Record<string, unknown>[] };
    deepEqual(Object.keys(report), ['problems']);
    deepEqual(report.problems.map((each) => without(each, 'message')), [
      { note: 'é/ana.md', line: 4, column: 15, endLine: 4, endColumn: 18, severity: 'error', code: 'invalid-value' },
      { note: 'é/ana.md', line: 7, column: 3, endLine: 7, endColumn: 13, severity: 'error', code: 'impossible-day' },
    ]);
    for (const { message } of report.problems) match(String(message), /^[^\n]+\.$/);
  });

  it('counts columns in UTF-16 units', async () => {
    const report = (await json({ 'ana.md': person(['2026-11-02 😀 met'], ['knows: ["😀", [[A]]]']) }, 'check')) as { problems: { column: number; line: number }[] };
    deepEqual(report.problems[0] && [report.problems[0].line, report.problems[0].column], [3, 8]);
  });

  for (const [name, files, plain, strict] of [
    ['nothing', { 'a.md': person() }, 0, 0],
    ['a hint', { 'a.md': person(['2026-11-02 pondered']) }, 0, 0],
    ['a warning', { 'a.md': person(['met without a day']) }, 0, 1],
    ['an error', { 'a.md': person([], ['relationship: 9']) }, 1, 1],
    ['somebody else’s broken note', { 'a.md': '---\ntitle: [\n---\n' }, 0, 0],
  ] as const) {
    it(`exits with ${plain} for ${name}, with ${strict} when strict`, () =>
      within(files as unknown as Files, async (folder) => {
        equal((await run('check', folder)).code, plain);
        equal((await run('check', folder, '--json')).code, plain);
        equal((await run('check', '--strict', folder)).code, strict);
      }));
  }

  it('tells of a note that is likely meant to be a record, and of no other Markdown', async () => {
    const report = (await json({ 'a.md': '---\ntype: persn\nmet: at a fair\n---\n', 'b.md': '---\ntype: post\nmet: x\n---\n## Log\n- 2026-02-30 x\n' }, 'check')) as { problems: { note: string; code: string }[] };
    deepEqual(report.problems.map(({ note, code }) => [note, code]), [['a.md', 'unknown-type']]);
  });

  it('prints note:line:column severity code message', () =>
    within({ 'a b/ana.md': person([], ['relationship: 9']) }, async (folder) => {
      match((await run('check', folder)).out, /^a b\/ana\.md:3:15 error invalid-value \S.*$/);
    }));
});

describe('a call that can’t be fulfilled', () => {
  for (const words of [[], ['undo'], ['due', '.', '.'], ['due', '--on'], ['due', '--on', 'tomorrow'], ['due', '--on', '2026-02-30'], ['due', '--on=2026-13-01'], ['due', '--on', '2026-2-3'], ['due', '--on', '2026-11-21T00:00'], ['due', '--on', '--json'], ['due', '--verbose'], ['--json'], ['Due'], ['__proto__'], ['constructor']]) {
    it(`exits with 2 and says so: ${words.join(' ') || '(nothing)'}`, async () => {
      const { code, out, complaint } = await run(...words);
      deepEqual([code, out], [2, '']);
      match(complaint, /^[^\n]+\.$/);
      equal(/\bat .*:\d+|Error:/.test(complaint), false);
    });
  }

  it('says in one plain sentence that a folder is not there, or is none', () =>
    within({ 'file.md': person() }, async (folder) => {
      for (const path of ['nowhere', 'file.md', 'file.md/below']) {
        for (const command of ['due', 'people', 'check']) {
          const { code, out, complaint } = await run(command, join(folder, path), '--json');
          deepEqual([code, out], [2, '']);
          match(complaint, /^[^\n]+\.$/);
          ok(!/scandir|ENOENT|ENOTDIR|errno|\bat\b.*:\d+/.test(complaint), complaint);
        }
      }
    }));

  it('helps when asked to', async () => {
    for (const word of ['--help', '-h']) {
      const { code, out, complaint } = await run(word);
      deepEqual([code, complaint], [0, '']);
      match(out, /due[^]*people[^]*check/);
    }
  });

  it('takes --on in both spellings, anywhere', () =>
    within({}, async (folder) => {
      for (const words of [['due', folder, '--on=2026-11-21', '--json'], ['--json', '--on', '2026-11-21', 'due', folder]]) equal((JSON.parse((await run(...words)).out) as { on: string }).on, '2026-11-21');
    }));
});

describe('text of notes at a terminal', () => {
  const escape = '\u001B[31m\u001B]0;x\u0007\u009B2J\u0008\u202E\u2066';

  it('is free of escapes in every command', () =>
    within(
      {
        'a\u001B[1m.md': `${person([`2026-11-02 asked [[${escape}Role]]`, `2026-11-03 ${escape}`], [`name: "A${JSON.stringify(escape).slice(1, -1)}na"`, `company: "${JSON.stringify(escape).slice(1, -1)}"`, `relationship: "${JSON.stringify(escape).slice(1, -1)}"`, `"k${JSON.stringify(escape).slice(1, -1)}": 1`, `"k${JSON.stringify(escape).slice(1, -1)}": 2`])}\n- [ ] 2026-11-05 do ${escape} it\n`,
        'b.md': `---\ntype: role\ntitle: "x${JSON.stringify(escape).slice(1, -1)}"\ndeadline: 2026-11-30\n---\n`,
      },
      async (folder) => {
        for (const command of ['due', 'people', 'check']) {
          const { out } = await run(command, folder, '--on', '2026-11-21');
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          equal(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(out), false, JSON.stringify(out));
          ok(out.length > 20);
        }
      },
    ));

  it('starts no line of its own', () =>
    within({ 'a.md': `${person([], ['name: "Ana\\nEvil"'])}\n- [ ] 2026-11-05 do it\n` }, async (folder) => {
      equal((await run('due', folder)).out.split('\n').length, 1);
      equal((await run('people', folder)).out.split('\n').length, 1);
    }));
});
