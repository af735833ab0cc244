import { say, type Text } from '../basics/say';
import type { Campaign } from '../insights/campaign';
import type { NoteRecord, Person, Role } from '../records/record';

/** What someone needs to refer you for a role, from your notes (RULES C1, P1-P6): it can be handed over as it is. */
export interface Packet {
  readonly title: Text;
  readonly parts: readonly PacketPart[];
  /** What the notes do not say yet, and where it would stand. */
  readonly missing: readonly MissingPart[];
}

export interface PacketPart {
  readonly label: Text;
  /** One line, or one for each point. */
  readonly lines: readonly string[];
  readonly isList: boolean;
}

export interface MissingPart {
  readonly what: Text;
  /** The note to fill in; undefined where there is none yet. */
  readonly record: NoteRecord | undefined;
  /** The key of its front matter, or a heading of its body. */
  readonly field: string;
}

const reasons = 3;

/**
 * The packet for a role, and for the person who is asked, where one is known. `isThere` says whether a file that the profile names exists;
 * undefined where nobody looked.
 */
export function packetOf(role: Role, person: Person | undefined, { vault }: Campaign, isThere?: (path: string) => boolean): Packet {
  const { profile } = vault;
  const named = vault.companyOf(role);
  const company = named?.note;
  const parts: PacketPart[] = [];
  const missing: MissingPart[] = [];
  const part = (label: Text, lines: readonly (string | undefined)[], record: NoteRecord | undefined, field: string, isList = false): void => {
    const given = lines.filter((line): line is string => line !== undefined && line.trim() !== '');
    if (given.length > 0) parts.push({ label, lines: given, isList });
    else missing.push({ what: label, record, field });
  };
  const file = (path: string | undefined): string | undefined => (path !== undefined && isThere && !isAddress(path) && !isThere(path) ? undefined : path);
  const fits = [...(role.fields.fit ?? []), ...(company?.fields.fit ?? []), ...(profile?.fields.highlights ?? [])].slice(0, reasons);
  part(say('The role'), [named ? `${role.name}, ${named.name}` : role.name], role, 'title');
  part(say('The posting'), [role.fields.url], role, 'url');
  part(say('Apply by'), [role.fields.deadline], role, 'deadline');
  part(say('Why this company'), company?.fields.challenges?.slice(0, 2) ?? [], company, 'challenges', true);
  part(say('Why me'), fits, role, 'fit', true);
  part(say('In two lines'), [profile?.fields.headline, profile?.pitch['one line']], profile, profile?.fields.headline ? 'Pitch: one line' : 'headline');
  part(say('To forward as it is'), [blurbOf(role, named?.name, profile, fits)], profile, 'highlights');
  part(say('Résumé'), [file(profile?.fields.resume)], profile, 'resume');
  part(say('Portfolio'), [file(profile?.fields.portfolio)], profile, 'portfolio');
  part(say('What I ask for'), [askOf(role, named?.name, person)], role, 'title');
  // Without a deadline there is nothing to write down.
  return { title: named ? say('{0} at {1}', role.name, named.name) : say('{0}', role.name), parts, missing: missing.filter(({ field }) => field !== 'deadline') };
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('//');
}

/** A few lines in the third person (RULES P4). They leave the notes, so they are English like the templates. */
function blurbOf(role: Role, company: string | undefined, profile: Campaign['vault']['profile'], fits: readonly string[]): string | undefined {
  const name = profile?.fields.name;
  const result = profile?.fields.highlights?.[0] ?? fits[0];
  if (!name || !result) return undefined;
  const who = profile.fields.headline ? `${name}: ${sentence(profile.fields.headline)}` : `${name} is looking for a new place.`;
  return `${who} ${sentence(result)} ${name.split(/\s+/)[0]!} would like to join${company ? ` ${company}` : ''} as ${role.name}.`;
}

function askOf(role: Role, company: string | undefined, person: Person | undefined): string {
  const at = company ? ` at ${company}` : '';
  return `${person ? `${person.name.split(/\s+/)[0]!}, would you` : 'Would you'} refer me for ${role.name}${at}? A no is fine, too.`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A packet as Markdown or as plain text. `inWords` puts labels into the reader's language. */
export function printPacket({ title, parts }: Packet, form: 'markdown' | 'plain', inWords: (text: Text) => string): string {
  const isMarkdown = form === 'markdown';
  const blocks = parts.map(({ label, lines, isList }) => {
    const head = isMarkdown ? `**${inWords(label)}:**` : `${inWords(label)}:`;
    if (isList) return [head, ...(isMarkdown ? [''] : []), ...lines.map((line) => `- ${line}`)].join('\n');
    return lines.length === 1 ? `${head} ${lines[0]!}` : [head, ...lines].join(isMarkdown ? '  \n' : '\n');
  });
  return [isMarkdown ? `### ${inWords(title)}` : inWords(title), ...blocks].join('\n\n');
}
