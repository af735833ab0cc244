import type { MessageEntry } from '../records/messages';
import type { Person } from '../records/record';
import { fill } from './fill';
import type { MessageContext } from './placeholders';

/** A message as it leaves the note: placeholders filled, its subject apart. */
export interface Outgoing {
  readonly text: string;
  readonly subject: string | undefined;
  /** How many placeholders the notes do not fill. */
  readonly blanks: number;
}

const subjectLine = /^subject:[ \t]*(.*)\n+/i;

/** What is copied or handed to the mail program. A first line `Subject: …` is no part of the text. */
export function outgoing({ text, via }: MessageEntry, context: MessageContext): Outgoing {
  const filled = fill(text, context);
  const match = via === 'email' ? subjectLine.exec(filled.text) : null;
  return { text: match ? filled.text.slice(match[0].length) : filled.text, subject: match?.[1]?.trim() || usualSubject(context), blanks: filled.unfilled.length };
}

function usualSubject({ vault, role }: MessageContext): string | undefined {
  if (!role) return undefined;
  return [role.name, vault.companyOf(role)?.name].filter(Boolean).join(', ');
}

/** Longer addresses are cut off by some mail programs. */
const longestAddress = 1_900; // characters

/** An address that opens a mail with everything in it; without the text where that would be too long. Undefined: nobody to write to. */
export function mailAddress(person: Person | undefined, { text, subject }: Outgoing): { readonly address: string; readonly hasText: boolean } | undefined {
  const to = person?.fields.email?.trim();
  if (!to || !/^[^\s@,;<>?&]+@[^\s@,;<>?&]+$/.test(to)) return undefined;
  const address = (body: string | undefined): string => {
    const parts = [...(subject ? [`subject=${encodeURIComponent(subject)}`] : []), ...(body === undefined ? [] : [`body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`])];
    return `mailto:${encodeURIComponent(to).replace('%40', '@')}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
  };
  const whole = address(text);
  return whole.length <= longestAddress ? { address: whole, hasText: true } : { address: address(undefined), hasText: false };
}
