import type { Severity } from '../../src/core/basics/problem';
import type { Files } from '../support/notes';

/** One kind of problem, for docs/problems.md: what it means, what to do, and a note that has it beside one that has not. */
export interface ProblemEntry {
  readonly code: string;
  readonly severities: readonly Severity[];
  readonly meaning: string;
  /** A file that can't even be opened has no text to show. */
  readonly example?: Example;
}

export interface Example {
  /** Notes that stand beside it, by path. */
  readonly beside?: Files;
  readonly path: string;
  /** The note as it should not be; what the problem points at stands between « and ». */
  readonly wrong: string;
  readonly right: string;
  /** How many characters stand where the note shows a line with `…` alone. */
  readonly omitted?: number;
}

const priya = 'people/Priya Raman.md';
const platformEngineer = { 'roles/Platform Engineer.md': '---\ntype: role\ntitle: Platform Engineer\ncompany: Northwind\n---\n' };

/** Every code, in the order and under the headings of the page. A character that is no text is written � here, as editors show it. */
export const problemTable: Readonly<Record<string, readonly ProblemEntry[]>> = {
  'The file': [
    {
      code: 'unreadable',
      severities: ['error'],
      meaning: 'The file could not be opened, so nothing of it is known; the message gives the system’s reason. See whether it is still there and whether you may read it. Only `check` on the command line reports this.',
    },
    {
      code: 'encoding',
      severities: ['error'],
      meaning: 'The file is not valid UTF-8 from here on. It is read as well as can be and never written to. In VS Code, choose *Reopen with Encoding*, then *Save with Encoding: UTF-8*.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nmet: Over coffee at the caf«�»\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nmet: Over coffee at the café\n---\n',
      },
    },
    {
      code: 'conflict',
      severities: ['error'],
      meaning: 'Git has left both sides of a merge in the note. Keep the lines you want and delete the markers; until then nothing is written into it.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n«<<<<<<< HEAD»\n- 2026-11-05 replied: glad to\n=======\n- 2026-11-06 referred\n>>>>>>> laptop\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-05 replied: glad to\n- 2026-11-06 referred\n',
      },
    },
    {
      code: 'too-large',
      severities: ['warning'],
      meaning: 'The note is larger than 1 MB, so only its front matter is read: its log and its tasks count for nothing. Move what is long into a note of its own and link to it.',
      example: {
        path: priya,
        wrong: '«---»\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-02 met at the harbour run\n\n## All our messages\n…\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-02 met at the harbour run\n\nAll our messages: [[archive]]\n',
        beside: { 'archive.md': '# All our messages\n' },
        omitted: 1_100_000,
      },
    },
    {
      code: 'not-read',
      severities: ['info', 'warning', 'error'],
      meaning: 'A part of the text is too long or too intricate to be read within a moment, so log entries and tasks in it are not seen; the rest of the note is. It is an info when some lines are left out, a warning when all from here on is, an error when the whole text is. Move that part into a note without a `type`, or split it.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-02 met at the harbour run\n\n«<pre>»\n…\n</pre>\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-02 met at the harbour run\n',
        omitted: 70_000,
      },
    },
  ],
  'Front matter': [
    {
      code: 'front-matter-open',
      severities: ['error'],
      meaning: 'The front matter begins and does not end. Write a line with only `---` below its last key.',
      example: { path: priya, wrong: '«---»\ntype: person\nname: Priya Raman\n', right: '---\ntype: person\nname: Priya Raman\n---\n' },
    },
    {
      code: 'yaml',
      severities: ['error'],
      meaning: 'This is not what YAML allows here; the message says why. Most often a text holds a colon and a space, or begins with a mark: put it in quotes. Lines that can be read still are, but nothing is written into the front matter until it is mended.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nmet: «Initech: we shared a rota»\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nmet: "Initech: we shared a rota"\n---\n',
      },
    },
    {
      code: 'duplicate-key',
      severities: ['error'],
      meaning: 'A key stands here twice, and only the first one counts. Delete the one that is not true.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nrelationship: 4\n«relationship»: 3\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nrelationship: 4\n---\n',
      },
    },
    {
      code: 'unknown-type',
      severities: ['warning'],
      meaning: 'The type looks like a misspelling of one of ours, and other keys of the note are ours, too. Until the type is right the note is left alone: it is no record, and nothing in it counts.',
      example: {
        path: priya,
        wrong: '---\ntype: «persn»\nname: Priya Raman\nrelationship: 4\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nrelationship: 4\n---\n',
      },
    },
    {
      code: 'unknown-key',
      severities: ['warning'],
      meaning: 'The key looks like a misspelling of one that a note of this type can have, so its value does not count. Keys of your own are welcome: one that is not close to any of ours is never reported. All keys are in [fields.md](fields.md).',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n«relevence»: 5\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nrelevance: 5\n---\n',
      },
    },
    {
      code: 'invalid-value',
      severities: ['error'],
      meaning: 'The value is none that this key can have, so the note is read as if it were not there. What belongs there is in the message and in [fields.md](fields.md).',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nrelationship: «4.5»\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nrelationship: 4\n---\n',
      },
    },
    {
      code: 'bare-link',
      severities: ['info'],
      meaning: 'A link without quotes is a list in a list for YAML. It is read as the link it means, but other programs may make something else of it: put it in quotes.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\ncompany: «[[Northwind]]»\n---\n',
        right: '---\ntype: person\nname: Priya Raman\ncompany: "[[Northwind]]"\n---\n',
        beside: { 'companies/Northwind.md': '---\ntype: company\nname: Northwind\n---\n' },
      },
    },
  ],
  Days: [
    {
      code: 'ambiguous-day',
      severities: ['error', 'warning'],
      meaning: 'This can be read as several days, so it counts as none: which part is the month, and which year is it? Write year, month and day. It is an error in the front matter and a warning in a log.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nnext: «3.12.2026»\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nnext: 2026-12-03\n---\n',
      },
    },
    {
      code: 'impossible-day',
      severities: ['error'],
      meaning: 'The calendar has no such day. The value, the log entry or the task does not count until you correct it.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- «2026-11-31» talked about her new team\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-21 talked about her new team\n',
      },
    },
    {
      code: 'future-entry',
      severities: ['info'],
      meaning: 'A log says what has been, and this day is still to come: the entry counts from then on. If it is a plan, write it as a task with its day.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- «2026-12-01» shared the case study\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n- [ ] 2026-12-01 share the case study\n',
      },
    },
    {
      code: 'spent-next',
      severities: ['hint'],
      meaning: 'You have been in touch on this day or later, so the day you had set for the next follow-up has done its work, and the computed one shows again. Delete the line, or set a new day.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nnext: «2026-11-10»\n---\n## Log\n- 2026-11-16 messaged her about the recruiter\n',
        right: '---\ntype: person\nname: Priya Raman\nnext: 2026-12-03\n---\n## Log\n- 2026-11-16 messaged her about the recruiter\n',
      },
    },
  ],
  'The log': [
    {
      code: 'no-day',
      severities: ['warning'],
      meaning: 'Under a heading *Log* every list item is an entry, and this one does not begin with a day, so it does not count. Put the day in front, or move what is no entry below another heading.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- «yesterday» talked about her new team\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-22 talked about her new team\n',
      },
    },
    {
      code: 'unknown-verb',
      severities: ['hint'],
      meaning: 'The word behind the day is none of the verbs, so the entry is kept as a note to yourself and counts as no contact. If something passed between you, choose a verb from [fields.md](fields.md#the-verbs-of-the-log); if not, begin with `note`.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 «lunch» near her office\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 talked over lunch near her office\n',
      },
    },
    {
      code: 'misplaced-entry',
      severities: ['hint'],
      meaning: 'What passes between you and a person belongs in the log of their note, and how an application goes in that of the role. Here it is kept and counts for nothing: move the line.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 «interview» with the platform team\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 updated her: the interview went well\n',
      },
    },
    {
      code: 'asked-without-role',
      severities: ['hint'],
      meaning: '`asked` means that you asked for a referral, and this one does not say to which role. Link the role; if you asked for something else, say `asked-intro`, `asked-insight` or `asked-feedback`.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 «asked» by email\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 asked [[Platform Engineer]] by email\n',
        beside: platformEngineer,
      },
    },
    {
      code: 'second-ask',
      severities: ['hint'],
      meaning: 'An entry is about the first note it links to, so the second role is not followed up. Give it a line of its own.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 asked [[Platform Engineer]] and «[[Data Engineer]]»\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n## Log\n- 2026-11-20 asked [[Platform Engineer]]\n- 2026-11-20 asked [[Data Engineer]]\n',
        beside: { ...platformEngineer, 'roles/Data Engineer.md': '---\ntype: role\ntitle: Data Engineer\ncompany: Northwind\n---\n' },
      },
    },
  ],
  Links: [
    {
      code: 'missing-note',
      severities: ['info'],
      meaning: 'The link leads to no note: there is none of this file name, name, title or alias. Make the note, correct the link, or write the name without brackets; a plain name needs no note.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nknows: "«[[Jon Bel]]»"\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nknows: "[[Jon Bell]]"\n---\n',
        beside: { 'people/Jon Bell.md': '---\ntype: person\nname: Jon Bell\n---\n' },
      },
    },
    {
      code: 'ambiguous-link',
      severities: ['warning'],
      meaning: 'More than one note has this name. The message says which one is taken: one in the same folder, else the one with the shortest path. Write the path instead, or give one of them another name.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nknows: "«[[Jon]]»"\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nknows: "[[people/Jon Bell]]"\n---\n',
        beside: {
          'people/Jon Bell.md': '---\ntype: person\nname: Jon Bell\naliases: [Jon]\n---\n',
          'running/Jon.md': '# The harbour run\n',
        },
      },
    },
    {
      code: 'knows-self',
      severities: ['warning'],
      meaning: 'Under `knows` stand the people they could introduce you to, and this link leads to the note itself. Name someone else.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\nknows: "«[[Priya Raman]]»"\n---\n',
        right: '---\ntype: person\nname: Priya Raman\nknows: "[[Jon Bell]]"\n---\n',
        beside: { 'people/Jon Bell.md': '---\ntype: person\nname: Jon Bell\n---\n' },
      },
    },
  ],
  'People, companies and roles': [
    {
      code: 'same-name',
      severities: ['warning'],
      meaning: 'Another person, or another company, has this name, too, so a link by it can mean only one of them. Tell them apart by the name or the file’s name, or make one note of the two.',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: «Priya Raman»\n---\n',
        right: '---\ntype: person\nname: Priya Raman of Northwind\n---\n',
        beside: { 'people/Priya (running).md': '---\ntype: person\nname: Priya Raman\n---\n' },
      },
    },
    {
      code: 'no-company',
      severities: ['hint'],
      meaning: 'A role without a company, or a person with all four ratings and none, can’t be brought together with anyone: nobody knows who refers where. Say which company it is.',
      example: {
        path: priya,
        wrong: '«---»\ntype: person\nname: Priya Raman\nrelationship: 4\ninfluence: 3\nrelevance: 5\ntiming: 3\n---\n',
        right: '---\ntype: person\nname: Priya Raman\ncompany: Northwind\nrelationship: 4\ninfluence: 3\nrelevance: 5\ntiming: 3\n---\n',
      },
    },
    {
      code: 'status-behind-log',
      severities: ['warning'],
      meaning: 'The log of the role has come further than its status says, and the status is what counts. Bring it up to date, or delete it: without one the last entry of the log counts.',
      example: {
        path: 'roles/Platform Engineer.md',
        wrong: '---\ntype: role\ntitle: Platform Engineer\ncompany: Northwind\nstatus: «applied»\n---\n## Log\n- 2026-11-20 screen 4/5\n',
        right: '---\ntype: role\ntitle: Platform Engineer\ncompany: Northwind\nstatus: screen\n---\n## Log\n- 2026-11-20 screen 4/5\n',
      },
    },
  ],
  Messages: [
    {
      code: 'message/info',
      severities: ['warning'],
      meaning: 'The first line of a message says a kind, a channel or a day that is not known. What weakens a message itself has a page of its own: [messages.md](messages.md).',
      example: {
        path: priya,
        wrong: '---\ntype: person\nname: Priya Raman\n---\n```message kind=«askk» via=email\nHi Priya, …\n```\n',
        right: '---\ntype: person\nname: Priya Raman\n---\n```message kind=thanks via=email\nHi Priya, thank you!\n```\n',
      },
    },
  ],
};

export const problemEntries: readonly ProblemEntry[] = Object.values(problemTable).flat();

/** The parts of a note around what is marked in it. */
export function marked(note: string): { before: string; inside: string; after: string } {
  const [, before, inside, after] = /^([^«]*)«([^»]*)»([^]*)$/.exec(note)!;
  return { before: before!, inside: inside!, after: after! };
}
