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

/** Runs a command on a folder of notes, on 2026-11-21. */
async function run(files: Files, command: string, ...words: string[]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const out: string[] = [];
    const complaints: string[] = [];
    const code = await main([command, folder, '--on', '2026-11-21', ...words], (text) => out.push(text), (text) => complaints.push(text));
    return { code, out: out.join('\n'), complaint: complaints.join('\n') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function json(files: Files, command: string, ...words: string[]): Promise<never> {
  const { code, out, complaint } = await run(files, command, '--json', ...words);
  deepEqual([code, complaint], [0, '']);
  return JSON.parse(out) as never;
}

const files: Files = {
  'people/ana.md': person(['2026-11-02 asked [[Platform]]'], ['name: Ana', 'aliases: [Annie]', 'company: "[[Northwind]]"', 'relationship: 4', 'influence: 3', 'relevance: 5', 'timing: 3', 'knows: "[[Jon]]"']),
  'people/jon.md': person([], ['name: Jon', 'company: "[[Northwind]]"']),
  'people/di.md': person(['2026-10-01 talked'], ['company: Adatum', 'relationship: 3']),
  'roles/Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'channel: referral'], ['2026-11-03 applied']),
  'companies/nw.md': '---\ntype: company\nname: Northwind\naliases: [NW]\npriority: 4\n---\n',
};

describe('referral-notes campaign', () => {
  it('prints the campaign as an object', async () => {
    const report: { on: string; companies: { note: string | null; name: string }[] } = await json(files, 'campaign');
    deepEqual(Object.keys(report).sort(), ['circles', 'companies', 'introductions', 'on', 'singlePath', 'stages', 'strong', 'targets', 'unrated', 'weak', 'withoutPath']);
    equal(report.on, '2026-11-21');
    deepEqual(report.companies.map(({ note, name }) => [note, name]), [['companies/nw.md', 'Northwind'], [null, 'Adatum']]);
    deepEqual(report.companies[0], {
      note: 'companies/nw.md',
      name: 'Northwind',
      target: true,
      stage: null,
      priority: 4,
      people: [
        { note: 'people/ana.md', name: 'Ana', score: 15, verdict: 'pursue', strong: true, state: 'asked' },
        { note: 'people/jon.md', name: 'Jon', score: 0, verdict: 'unrated', strong: false, state: 'new' },
      ],
      best: 'people/ana.md',
      deciders: [],
      roles: [{ note: 'roles/Platform.md', name: 'Platform', stage: 'applied', over: false, paths: 2 }],
      openAsks: [{ note: 'people/ana.md', role: 'roles/Platform.md', since: '2026-11-02' }],
      unknown: ['hiring', 'challenges', 'fit', 'process'],
      referrers: { count: 2, low: 2, high: 3, standing: 'met', remark: 'At Northwind, 2 could refer you, 1 of them strong.' },
      next: { note: 'people/ana.md', kind: 'nudge', due: '2026-11-09', why: 'You asked about Platform on 2026-11-02 and nothing has come back yet: one kind nudge.' },
    });
  });

  it('prints it for people, too', async () => {
    const { out } = await run(files, 'campaign');
    match(out, /^Target companies: 1\.[^\n]*\nNorthwind: 2 people \(1 strong\), best referrer Ana; Platform \(applied\); 1 open ask\n {2}next: 2026-11-09 You asked about Platform[^]*\nAdatum \(no target\): 1 person/);
    equal((await run({}, 'campaign')).out, 'There is no company among the notes.');
  });
});

describe('referral-notes metrics', () => {
  it('prints the metrics as an object, with notes as paths', async () => {
    const report: Record<string, unknown> = await json(files, 'metrics');
    deepEqual([report['on'], report['since'], report['until']], ['2026-11-21', null, '2026-11-21']);
    deepEqual(report['asks'], { count: 1, notes: ['people/ana.md'] });
    deepEqual(report['replied'], { count: 0, of: 1, rate: 0, interval: [0, 0.7934506856227626], tooFew: true, notes: [], among: ['people/ana.md'] });
    for (const key of ['agreed', 'referred', 'overrides', 'channels', 'recruiterResponse', 'screens', 'insights', 'given', 'requests', 'givenPerAsk', 'followUps', 'missed', 'answerDays', 'relationship', 'weeks', 'funnel', 'gains', 'heardFirst', 'referrals']) ok(key in report, key);
    equal(JSON.stringify(report).includes('"args"'), false);
  });

  it('counts what happened between two days', async () => {
    for (const [words, count] of [[['--since', '2026-11-03'], 0], [['--since=2026-11-02', '--until=2026-11-02'], 1], [['--until', '2026-11-01'], 0]] as const) {
      const report: { asks: { count: number } } = await json(files, 'metrics', ...words);
      equal(report.asks.count, count, words.join(' '));
    }
  });

  it('refuses a period that has not begun, and an option of another command', async () => {
    const later = await run(files, 'metrics', '--since', '2027-11-02');
    deepEqual([later.code, later.complaint], [2, '--since 2027-11-02 lies after 2026-11-21, the day that the metrics are of.']);
    const strict = await run(files, 'metrics', '--strict');
    deepEqual([strict.code, strict.complaint], [2, '--strict belongs to check, not to metrics.']);
  });

  it('T2: prints them for people, honest about small numbers', async () => {
    const { out } = await run(files, 'metrics');
    match(out, /^From the beginning to 2026-11-21\nasks +1\nreplied +0 of 1, too few to tell\n/);
    match(out, /reached a screen, referral +0 of 1, too few to tell; published 20-40 %, as context\n/);
    match(out, /\n2026-W45 +1 touch, 0 given, 1 asked\n/);
    match(out, /\n2026-11 +in touch with 1, closeness 4.0 of 5 on average$/);
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`p${at}.md`, person(['2026-11-02 asked', ...(at < 4 ? ['2026-11-03 replied'] : [])])]));
    match((await run(many, 'metrics')).out, /\nreplied +4 of 12, 33 % \(14-61 %\)\n/);
    match((await run({}, 'metrics')).out, /\nreplied +none yet\n/);
  });
});

describe('referral-notes patterns', () => {
  it('prints what may be in the way, with its notes and one fix', async () => {
    const report: { on: string; patterns: { code: string }[] } = await json(files, 'patterns');
    deepEqual(Object.keys(report), ['on', 'patterns']);
    for (const each of report.patterns) deepEqual(Object.keys(each), ['code', 'scope', 'title', 'explanation', 'notes', 'detail', 'wayOut', 'fix']);
    deepEqual(report.patterns.find(({ code }) => code === 'passive'), {
      code: 'passive',
      scope: 'person',
      title: 'Asked, then waited',
      explanation: 'Even glad helpers forget. An ask that is followed up once, kindly, is answered more often than one that is left to itself.',
      notes: ['people/ana.md', 'roles/Platform.md'],
      detail: 'You asked Ana about Platform 19 days ago; nothing has come back, and no follow-up is logged.',
      wayOut: 'One kind nudge is due, with a way out. After the second, let it go.',
      fix: { kind: 'compose', note: 'people/ana.md', message: 'check-in' },
    });
  });

  it('prints them for people, too, and is calm where there is nothing', async () => {
    match((await run(files, 'patterns')).out, /(?:^|\n)Asked, then waited \(passive\): Even glad helpers forget\.[^\n]*\n {2}You asked Ana about Platform 19 days ago;/);
    deepEqual(await run({}, 'patterns'), { code: 0, out: 'Nothing stands out.', complaint: '' });
  });
});

describe('referral-notes paths', () => {
  it('W1: prints the ways to a person, from the first hop to the goal', async () => {
    deepEqual(await json(files, 'paths', '--to', 'Jon'), { to: 'people/jon.md', paths: [{ strength: 3, people: ['people/ana.md', 'people/jon.md'] }] });
    equal((await run(files, 'paths', '--to', 'Jon')).out, '3 of 5  Ana → Jon: you know them: 4 of 5, last contact 2026-11-02; Ana knows Jon');
  });

  it('takes a name, an alias, a file’s name or a path, of a person or a company', async () => {
    for (const [name, to] of [['Annie', 'people/ana.md'], ['ana', 'people/ana.md'], ['people/ana.md', 'people/ana.md'], ['people/ana', 'people/ana.md'], ['[[Ana]]', 'people/ana.md'], ['nw', 'companies/nw.md'], ['NORTHWIND', 'companies/nw.md'], ['companies/nw.md', 'companies/nw.md'], ['adatum', 'Adatum']]) {
      const report: { to: string; paths: unknown[] } = await json(files, 'paths', `--to=${name}`);
      equal(report.to, to, name);
      ok(report.paths.length > 0, name);
    }
  });

  it('says so where someone wants no contact', async () => {
    equal((await run({ 'jon.md': person(['2026-11-02 talked'], ['name: Jon', 'status: do-not-contact']) }, 'paths', '--to', 'Jon')).out, 'Jon wants no contact, so no way is looked for.');
  });

  it('says plainly that there is none', async () => {
    const alone = { 'jon.md': person([], ['name: Jon']) };
    deepEqual(await json(alone, 'paths', '--to', 'Jon'), { to: 'jon.md', paths: [] });
    deepEqual(await run(alone, 'paths', '--to', 'Jon'), { code: 0, out: 'Nobody yet who could lead to Jon.', complaint: '' });
  });

  it('exits with 2 for a name that means nobody, or several, and says which', async () => {
    const twins = { 'b/jon.md': person([], ['name: Jon']), 'a/bell.md': person([], ['name: Jon']), 'Role.md': role(['title: Lead']), 'Jon.md': '# other\n' };
    const complaints: [string, string][] = [
      ['Nobody', 'No person or company is called “Nobody”.'],
      ['Lead', '“Lead” is no person and no company, but a role.'],
      ['Jon', '“Jon” can mean a/bell.md or b/jon.md; give --to the path of one of them.'],
    ];
    for (const [name, complaint] of complaints) for (const words of [[], ['--json']]) deepEqual(await run(twins, 'paths', '--to', name, ...words), { code: 2, out: '', complaint });
    const report: { to: string } = await json(twins, 'paths', '--to', 'b/jon.md');
    equal(report.to, 'b/jon.md');
  });

  it('finds a note by its path, whatever others are called', async () => {
    const report: { to: string } = await json({ 'jon.md': person(), 'people/jon.md': person() }, 'paths', '--to', 'jon.md');
    equal(report.to, 'jon.md');
  });
});

describe('options of one command', () => {
  const wrong: [string, string[], RegExp][] = [
    ['paths', [], /^paths needs --to with the name of a person or a company\.$/],
    ['paths', ['--to'], /^paths needs --to/],
    ['paths', ['--to', '  '], /^paths needs --to/],
    ['due', ['--to', 'Ana'], /^--to belongs to paths, not to due\.$/],
    ['patterns', ['--since', '2026-11-01'], /^--since belongs to metrics, not to patterns\.$/],
    ['metrics', ['--since', 'June'], /^--since needs a day of the calendar like 2026-11-21, not “June”\.$/],
    ['metrics', ['--until', '2026-02-30'], /^--until needs a day/],
    ['metrics', ['--since', '2026-11-02', '--until', '2026-11-01'], /^--since 2026-11-02 lies after --until 2026-11-01\.$/],
  ];
  for (const [command, words, complaint] of wrong) {
    it(`exits with 2: ${[command, ...words].join(' ')}`, async () => {
      const { code, out, complaint: said } = await run(files, command, ...words);
      deepEqual([code, out], [2, '']);
      match(said, complaint);
    });
  }
});

describe('text of notes in a review', () => {
  it('P9: is free of escapes', async () => {
    const escape = '\\u001B[31m\\u001B]0;x\\u0007\\u202E';
    const evil = {
      'a.md': person(['2026-11-02 asked [[Role]]'], [`name: "A${escape}na"`, `company: "C${escape}"`, 'influence: 1', 'timing: 4', 'tags: [x]']),
      'b.md': person(['2026-11-02 talked'], [`name: "B${escape}o"`, 'knows: "[[a]]"', 'tags: [x]']),
      'r.md': role([`title: "R${escape}"`, `company: "C${escape}"`]),
    };
    for (const words of [['campaign'], ['metrics'], ['patterns'], ['paths', '--to', 'a.md']]) {
      const { code, out } = await run(evil, words[0]!, ...words.slice(1));
      equal(code, 0);
      ok(out.length > 10, words[0]);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      equal(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(out), false, JSON.stringify(out));
    }
  });
});
