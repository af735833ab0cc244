import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../src/core/basics/day';
import { playbookText } from '../../src/core/edits/playbook';
import { compose } from '../../src/core/messages/compose';
import { fill } from '../../src/core/messages/fill';
import { nothingAround } from '../../src/core/messages/lint/draft';
import { lint } from '../../src/core/messages/lint/lint';
import { defaultLintSettings } from '../../src/core/messages/lint/settings';
import { areAlike, fingerprintOf } from '../../src/core/messages/lint/similar';
import { placeholders, type MessageContext } from '../../src/core/messages/placeholders';
import { mindsTheirTime } from '../../src/core/messages/quality';
import { channels, messageKinds } from '../../src/core/records/messages';
import { readRecord } from '../../src/core/records/read';
import type { NoteRecord, Person, Role, Template } from '../../src/core/records/record';
import { proseIn } from '../../src/prose/prose';
import { verbOf } from '../../src/core/records/verbs';
import { vaultOf } from '../support/notes';

const root = join(import.meta.dirname, '..', '..');

function textsIn(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, string] => [path.slice(join(root, folder).length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])
    .sort();
}

function templatesIn(folder: string): Template[] {
  return textsIn(folder).map(([path, text]) => {
    const record = readRecord(text, { id: path, path });
    if (record?.type !== 'template') throw new Error(`${path} is no template`);
    deepEqual(record.problems, [], path);
    return record;
  });
}
const messages = templatesIn('templates/messages');
const playbooks = templatesIn('templates/playbooks');
const vault = vaultOf(Object.fromEntries(textsIn('media/sample')));
const noteOf = (name: string): NoteRecord => vault.named(name)[0]!;
const cast: readonly (readonly [string, string, string])[] = [['Mara Oyelaran', 'Fernhill - Senior Infrastructure Engineer', 'Dana Whitlock'], ['Priya Raman', 'Northwind - Platform Engineer', 'Jon Bell'], ['Tomáš Vrba', 'Kestrel - Site Reliability Engineer', 'Ruth Pemberton']];

/** What a sender might write where only they can know. */
const written: Readonly<Record<string, string>> = {
  post: 'your note on handovers', moment: 'our night of the two leap seconds', fact: 'every incident is written up for all to read', why: 'quiet nights are what I like to build', news: 'I have moved house and still run along the harbour',
  resource: 'a short paper on alarms that nobody needs', offer: 'a morning with your pager statistics', result: 'the second talk is on Thursday', question: 'How do you share the nights?',
};

/** A template filled from the sample notes, and by its sender. */
function filled({ body, fields }: Template, [name, title, toMeet]: (typeof cast)[number]) {
  const context: MessageContext = { vault, person: noteOf(name) as Person, role: noteOf(title) as Role, toMeet: noteOf(toMeet) as Person };
  const draft = compose({ body }, context).text.replace(/\{\{([\w-]+)\}\}/g, (whole, slot: string) => written[slot] ?? whole);
  const note = readRecord(`---\ntype: person\nname: ${name}\n---\n\`\`\`message kind=${fields.kind!} via=${fields.via!}\n${draft}\n\`\`\`\n`, { id: name, path: name })!;
  return { context, entry: note.messages[0]!, note, draft };
}
const isNudge = ({ fields }: Template): boolean => fields.tags?.includes('silent') === true;
const of = (kind: string, via?: string): Template[] => messages.filter(({ fields }) => fields.kind === kind && (via === undefined || fields.via === via));

describe('the templates that come with the product', () => {
  it('are of a kind and a channel each, and every kind has some', () => {
    for (const { fields, path, name } of messages) {
      ok(messageKinds.some((kind) => kind === fields.kind), path);
      ok(channels.some((via) => via === fields.via), path);
      ok(name.length <= 60, path);
    }
    for (const kind of messageKinds) ok(of(kind, 'email').length > 0 && of(kind, 'linkedin').length > 0, kind);
  });

  it('P19, P20: come in several styles for an ask, for writing directly and for reconnecting, value first and mutual benefit among them', () => {
    for (const kind of ['ask', 'direct', 'reconnect']) {
      for (const via of ['email', 'linkedin']) {
        const titles = of(kind, via).map(({ name }) => name);
        ok(titles.length >= 3, kind);
        ok(titles.some((title) => /value first/.test(title)) && titles.some((title) => /mutual benefit/.test(title)), `${kind} ${via}`);
      }
    }
  });

  for (const template of messages) {
    it(`${template.path} weakens nothing, filled from the sample notes`, () => {
      for (const each of cast) {
        const { context, entry } = filled(template, each);
        const findings = lint(entry, context, defaultLintSettings, { ...nothingAround, isNudge: isNudge(template), prose: proseIn });
        deepEqual(findings.map(({ rule, range }) => [rule.code, range && entry.text.slice(range.start, range.end)]), [], entry.text);
      }
    });
  }

  it('use placeholders that there are, and leave at most three things to their sender', () => {
    const known = placeholders.map(({ name }) => name);
    for (const { body, path } of messages) {
      const names = [...body.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name]) => name!);
      deepEqual(names.filter((name) => !known.includes(name)), [], path);
      ok(new Set(names.filter((name) => !placeholders.find((each) => each.name === name)?.valueIn)).size <= 3, path);
    }
  });

  it('P14: are no copies of each other', () => {
    const prints = messages.map((template) => {
      const { entry, note } = filled(template, cast[0]!);
      return [template.path, fingerprintOf(entry, note)] as const;
    });
    for (const [index, [path, print]] of prints.entries()) for (const [other, each] of prints.slice(index + 1)) ok(!areAlike(print, each), `${path} and ${other}`);
  });

  it('P4, P6: an ask by e-mail brings the résumé and lines in the third person to forward', () => {
    for (const template of of('ask', 'email')) {
      ok(template.body.includes('{{resume}}'), template.path);
      ok(/"[^"]*\{\{me\}\}[^"]*"/.test(template.body), template.path);
    }
  });

  it('P9: an ask by e-mail knows that they have other things to do', () => {
    for (const template of of('ask', 'email')) ok(mindsTheirTime(template.body) || /calendar|enough to do/.test(template.body), template.path);
  });

  it('P19: value first cites something of theirs and a result with its number', () => {
    for (const kind of ['direct', 'reconnect']) for (const template of messages.filter(({ fields, name }) => fields.kind === kind && /value first/.test(name))) ok(/\{\{(?:post|fact)\}\}/.test(template.body) && template.body.includes('{{highlight}}'), template.path);
  });

  it('P20: mutual benefit brings a number and an offer', () => {
    for (const template of messages.filter(({ name }) => /mutual benefit/.test(name))) ok(template.body.includes('{{highlight}}') && /\{\{offer\}\}|offer|exchange|swap|in return/i.test(template.body), template.path);
  });

  it('P22: the pitch comes in the length that fits', () => ok(messages.some(({ body }) => body.includes('{{pitch}}')) && messages.some(({ body }) => body.includes('{{pitch-short}}'))));

  it('C4, P19: what gives asks for no referral', () => {
    for (const kind of ['share', 'maintain', 'reconnect', 'thanks', 'reply-to-no']) for (const { body, path } of of(kind)) equal(/\brefer me\b|recommend me|put in a word/i.test(body), false, path);
  });

  it('C2: ask whether it was submitted only where they have agreed', () => {
    for (const template of of('check-in')) equal(/submit|gone (?:in|out)|handed in|in the system|went (?:in|out)|made it|form/i.test(template.body), !isNudge(template), template.path);
  });
});

describe('the playbooks that come with the product', () => {
  const start = parseDay('2026-11-02')!;
  const steps = (title: RegExp): { day: number; text: string }[] => {
    const found = playbooks.find(({ name }) => title.test(name));
    if (!found) throw new Error(String(title));
    const record = readRecord(`---\ntype: person\nname: Ana\n---\n## Playbook: x\n${playbookText(found, start, { vault, person: readRecord('---\ntype: person\nname: Ana\n---\n', { id: 'a', path: 'a' }) as Person })}`, { id: 'a', path: 'a' })!;
    return record.tasks.map(({ day, text }) => ({ day: (Date.parse(day) - Date.parse(start)) / 86_400_000, text }));
  };
  const daysOf = (title: RegExp): number[] => steps(title).map(({ day }) => day);
  const has = (title: RegExp, pattern: RegExp, from: number, to: number): void => ok(steps(title).some(({ day, text }) => pattern.test(text) && day >= from && day <= to), `${String(pattern)} in ${JSON.stringify(steps(title))}`);

  it('say in a paragraph what they are for, and fill what the notes know', () => {
    for (const { body, path, fields } of playbooks) {
      equal(fields.kind, 'playbook');
      ok(!/^[-*#|]/.test(body), path);
      deepEqual(fill(body, { vault }).unfilled.map(({ name }) => name).filter((name) => name !== 'first-name' && name !== 'company'), [], path);
    }
  });

  it('B1: content connection: find 3-5 people, engage for two to three weeks, share or ask, talk, and only then think of an ask', () => {
    const title = /^Content connection/;
    has(title, /3-5 people/, 0, 0);
    has(title, /^engaged/, 1, 7);
    has(title, /^engaged/, 14, 21);
    has(title, /^shared|question/, 14, 14);
    has(title, /^talked/, 21, 21);
    has(title, /readiness/, 21, 30);
    deepEqual([...daysOf(title)].sort((a, b) => a - b), daysOf(title));
  });

  it('B2: alumni: find them, write about what is shared, offer an insight, the relationship first', () => {
    has(/^Alumni/, /school/, 0, 0);
    has(/^Alumni/, /^messaged/, 1, 7);
    has(/^Alumni/, /^shared/, 7, 21);
    has(/^Alumni/, /readiness|before/, 21, 30);
  });

  it('B3: an event: questions, meet, follow up within 48 hours, then something of use each month', () => {
    const title = /event/i;
    has(title, /questions/, 0, 0);
    has(title, /^met/, 0, 0);
    has(title, /^shared/, 2, 2);
    for (const day of [30, 60, 90]) has(title, /^shared/, day, day);
    ok(playbooks.find(({ name }) => title.test(name))!.body.includes('?'));
  });

  it('B4: the first ask: four weeks of audit, target, build and ask, with their counts', () => {
    const title = /four weeks/;
    has(title, /attempts/, 0, 0);
    has(title, /strength/, 0, 0);
    has(title, /5-10/, 7, 7);
    has(title, /2-3/, 7, 7);
    has(title, /research/, 7, 7);
    has(title, /engage/, 14, 14);
    has(title, /value/, 14, 14);
    has(title, /conversations/, 14, 14);
    has(title, /first strategic ask/, 21, 21);
    has(title, /follow up/, 21, 21);
    deepEqual([...new Set(daysOf(title))], [0, 7, 14, 21]);
  });

  it('B5, B6: habits: reach out, meet, volunteer, keep profiles current, give, engage, and show one’s own work monthly', () => {
    for (const pattern of [/beyond my own field/, /meet-up/, /volunteer/, /profiles current/, /feedback or advice/, /comment thoughtfully/, /congratulate/, /my posts/]) has(/habits/i, pattern, 0, 31);
  });

  it('B7: ends with one relationship to start today', () => ok(/one relationship/.test(playbooks.find(({ name }) => /four weeks/.test(name))!.body)));

  it('C15: reconnecting comes long before a need, and asks for nothing', () => {
    has(/^Reconnect/, /^messaged/, 0, 7);
    ok(/180 days/.test(playbooks.find(({ name }) => /^Reconnect/.test(name))!.body));
  });

  it('A1-A6: when a friend won’t refer: nine reasons and their moves, thanks, information, feedback, the direct way, two open paths, and the friend kept', () => {
    const title = /won.t refer/;
    const { body } = playbooks.find(({ name }) => title.test(name))!;
    equal([...body.matchAll(/^\|(?! ?-)/gm)].length - 1, 9);
    has(title, /^thanked/, 0, 2);
    has(title, /two other open paths/, 0, 14);
    has(title, /^asked-insight/, 3, 21);
    has(title, /^asked-feedback/, 3, 28);
    has(title, /hires/, 3, 28);
    has(title, /^shared/, 90, 90);
    ok(/progress, not pressure/.test(body));
  });

  it('log what they say when a step is done: steps that are contact begin with a verb of the log', () => {
    for (const [title, verbs] of [[/^Content/, ['engaged', 'shared', 'talked']], [/event/i, ['met', 'shared']], [/won.t/, ['thanked', 'asked-insight', 'asked-feedback', 'shared']]] as const) {
      const found = steps(title).flatMap(({ text }) => verbOf([text.split(' ')[0]!.replace(/:$/, ''), ''], 'person') ?? []);
      for (const verb of verbs) ok(found.includes(verb), `${verb} in ${String(title)}`);
    }
  });
});
