import { fold } from '../basics/fold';
import { pitchLengths } from '../records/record';
import type { RecordType } from '../records/schemas';
import { textScalar } from './scalar';

/** What notes are about; the profile is about yourself, and there is one. */
export type NewNoteType = Extract<RecordType, 'person' | 'company' | 'role'>;
export type NewType = NewNoteType | Extract<RecordType, 'profile'>;

/** A note that is to be made: where, relative to its folder, and with what text. */
export interface NewNote {
  readonly path: string;
  readonly text: string;
}

/** The company of a new person or role; `link` where it has a note. */
export interface NewNoteCompany {
  readonly name: string;
  readonly link?: string;
}

/** Writes a note for someone or something new, or about yourself. `taken` are the paths of the notes there are. */
export function newNote(type: NewType, name: string, company: NewNoteCompany | undefined, folder: string, taken: Iterable<string>): NewNote {
  const fileName = type === 'role' && company ? `${company.name} - ${name}` : name;
  return { path: freePath(folder, safeFileName(fileName), taken), text: textOf(type, name.trim(), company) };
}

const keys: Readonly<Record<NewType, readonly string[]>> = {
  person: ['title', 'met', 'circle', 'relationship', 'influence', 'relevance', 'timing'],
  company: ['url', 'stage', 'hiring', 'process', 'challenges', 'fit'],
  role: ['url', 'referrers', 'fit', 'deadline'],
  profile: ['headline', 'email', 'resume', 'portfolio', 'highlights'],
};

const bodies: Readonly<Record<NewType, string>> = {
  person: '\n## Log\n',
  company: '',
  role: '\n## Log\n',
  profile: pitchLengths.map((length) => `\n## Pitch: ${length}\n`).join(''),
};

function textOf(type: NewType, name: string, company: NewNoteCompany | undefined): string {
  const head = [`type: ${type}`, `${type === 'role' ? 'title' : 'name'}: ${textScalar(name)}`];
  // A name that no wikilink can hold is matched as plain text.
  if (company) head.push(`company: ${JSON.stringify(company.link ?? (/[[\]|#^]/.test(company.name) ? company.name : `[[${company.name}]]`))}`);
  if (type === 'role') head.push('status: open');
  return `---\n${[...head, ...keys[type].map((key, index) => `${key}:${index === 0 ? ' ' : ''}`)].join('\n')}\n---\n${bodies[type]}`;
}

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)[ ]*(?:\.|$)/i;
const longest = 80; // characters
const largest = 200; // bytes in UTF-8, which leaves room for a number and an extension on every file system

/** `name` as a file name that every system and every link can hold. Never empty, never a device's name, no dot in front. */
export function safeFileName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD\p{Surrogate}<>:"/\\|?*#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = cut(cleaned).replace(/[. ]+$/, '');
  if (short === '') return 'Untitled';
  return reserved.test(short) ? `${short.split('.')[0]?.trim()} note` : short;
}

function cut(name: string): string {
  let result = '';
  let bytes = 0;
  for (const character of [...name].slice(0, longest)) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > largest) break;
    result += character;
  }
  return result;
}

/** A path in `folder` that no note has, also on systems that ignore case and Unicode form. */
export function freePath(folder: string, name: string, taken: Iterable<string>, extension = '.md'): string {
  const used = new Set([...taken].map(fold));
  // Whatever it says, it stays inside.
  const prefix = folder.split(/[\\/]+/).filter((part) => !/^\.*$/.test(part)).join('/');
  for (let count = 1; ; count++) {
    const path = `${prefix ? `${prefix}/` : ''}${name}${count > 1 ? ` ${count}` : ''}${extension}`;
    if (!used.has(fold(path))) return path;
  }
}
