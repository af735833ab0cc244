import { Lines } from '../../../../src/core/basics/range';
import { lint, problemOf, type Finding } from '../../../../src/core/messages/lint/lint';
import { nothingAround, type Surroundings } from '../../../../src/core/messages/lint/draft';
import { fill } from '../../../../src/core/messages/fill';
import type { MessageContext } from '../../../../src/core/messages/placeholders';
import { defaultLintSettings, type LintSettings } from '../../../../src/core/messages/lint/settings';
import type { Channel, MessageEntry, MessageKind } from '../../../../src/core/records/messages';
import type { NoteRecord, Person } from '../../../../src/core/records/record';
import { vaultOf, type Files } from '../../../support/notes';

/** A campaign that examples speak of. */
const notes: Files = {
  'people/Priya.md': '---\ntype: person\nname: Priya Raman\ncompany: "[[Northwind]]"\nmet: Shared an on-call rota at Initech, 2019-2022\n---\n',
  'people/Jon.md': '---\ntype: person\nname: Jon Bell\ncompany: "[[Northwind]]"\n---\n',
  'companies/Northwind.md': '---\ntype: company\nname: Northwind Freight\naliases: [NWF]\nurl: https://northwind.example.com\n---\n',
  'roles/Platform.md': '---\ntype: role\ntitle: Platform Engineer\ncompany: "[[Northwind]]"\nurl: https://northwind.example.com/jobs/7\nfit: [Led a rota of eight]\n---\n',
  'me.md': '---\ntype: profile\nname: Hanna Verbeek\nheadline: Platform engineer\nhighlights: [Cut pages from 41 to 6 a week]\n---\n## Pitch: one line\nI keep platforms quiet at night.\n',
};

export interface Written {
  readonly kind?: MessageKind;
  readonly via?: Channel;
  /** Of the message's first line and around it. */
  readonly info?: string;
  readonly above?: string;
  readonly around?: Partial<Surroundings>;
  readonly settings?: Partial<LintSettings>;
  /** In place of what the notes of the campaign say. */
  readonly files?: Files;
  /** To whom no note is about. */
  readonly toNobody?: boolean;
  readonly isAboutRole?: boolean;
}

export interface Linted {
  readonly entry: MessageEntry;
  readonly context: MessageContext;
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
  /** Each finding as its code and what it points at in the note. */
  readonly pointed: readonly string[];
}

/** A message to Priya about the role at Northwind, as it stands in her note. */
export function linted(text: string, { kind = 'ask', via, info = '', above = '', around = {}, settings = {}, files = {}, toNobody = false, isAboutRole = true }: Written = {}): Linted {
  const block = `${above}\`\`\`message kind=${kind}${via ? ` via=${via}` : ''} ${info}\n${text}\n\`\`\`\n`;
  return lintedNote(block, { around, settings, files, toNobody, isAboutRole });
}

/** The first message of a note that ends with `body`. */
export function lintedNote(body: string, { around = {}, settings = {}, files = {}, toNobody = false, isAboutRole = true }: Written = {}): Linted {
  const path = 'people/Priya.md';
  const note = `${toNobody ? '---\ntype: person\nname: Nobody\n---\n' : { ...notes, ...files }[path]}${body}`;
  const vault = vaultOf({ ...notes, ...files, [path]: note });
  const person = vault.people.find((each) => each.path === path) as Person & NoteRecord;
  const entry = person.messages[0]!;
  const context: MessageContext = { vault, person, ...(isAboutRole && { role: vault.roles[0]! }) };
  const findings = lint(entry, context, { ...defaultLintSettings, ...settings }, { ...nothingAround, ...around });
  const filled = fill(entry.text, context);
  const lines = new Lines(note);
  const pointed = findings.map((finding) => {
    const { code, start, end } = problemOf(finding, entry, { filled });
    return `${code} «${note.slice(lines.startOf(start.line) + start.column, lines.startOf(end.line) + end.column)}»`;
  });
  return { entry, context, findings, codes: [...new Set(findings.map(({ rule }) => rule.code))], pointed };
}

/** Those of the sentences, each a message of its own, that a rule does not find. */
export function missed(code: string, kind: MessageKind, sentences: readonly string[], written: Written = {}): string[] {
  return sentences.filter((each) => !linted(each, { ...written, kind }).codes.includes(code));
}

/** Those of the sentences, each a message of its own, that a rule finds fault with. */
export function accused(code: string, kind: MessageKind, sentences: readonly string[], written: Written = {}): string[] {
  return sentences.flatMap((each) => linted(each, { ...written, kind }).pointed.filter((one) => one.startsWith(`message/${code} `)).map((one) => `${each} ${one}`));
}
