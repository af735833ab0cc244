import { say, type Text } from '../basics/say';
import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';

/** Whom a message is for, and what it is about. */
export interface MessageContext {
  readonly vault: Vault;
  readonly person?: Person | undefined;
  readonly role?: Role | undefined;
  /** Of an introduction: whom you would like to meet. */
  readonly toMeet?: Person | undefined;
}

interface Placeholder {
  readonly name: string;
  readonly meaning: Text;
  /** What it comes to; undefined while the notes do not say. Missing where no note can say it: it is for the sender to write. */
  readonly valueIn?: (context: MessageContext) => string | undefined;
}

/** What can stand in double braces in a message: the one table of it. */
export const placeholders: readonly Placeholder[] = [
  { name: 'name', meaning: say('Their name'), valueIn: ({ person }) => person?.name },
  { name: 'first-name', meaning: say('The first part of their name'), valueIn: ({ person }) => person?.name.split(/\s+/)[0] },
  { name: 'title', meaning: say('Their job title'), valueIn: ({ person }) => person?.fields.title },
  { name: 'company', meaning: say('The company: that of the role, else theirs'), valueIn: (context) => companyIn(context)?.name },
  { name: 'met', meaning: say('How you know each other'), valueIn: ({ person }) => person?.fields.met },
  { name: 'role', meaning: say('The role the message is about'), valueIn: ({ role }) => role?.name },
  { name: 'role-url', meaning: say('Its posting'), valueIn: ({ role }) => role?.fields.url },
  { name: 'deadline', meaning: say('The last day to apply for it'), valueIn: ({ role }) => role?.fields.deadline },
  { name: 'fit', meaning: say('Why you: the first reason in the role’s note, else in the company’s'), valueIn: (context) => (context.role?.fields.fit ?? companyIn(context)?.note?.fields.fit)?.[0] },
  { name: 'me', meaning: say('Your name'), valueIn: ({ vault }) => vault.profile?.fields.name },
  { name: 'headline', meaning: say('What you do, in a line'), valueIn: ({ vault }) => vault.profile?.fields.headline },
  { name: 'pitch', meaning: say('Your pitch in one line, from your profile'), valueIn: ({ vault }) => vault.profile?.pitch['one line'] },
  { name: 'pitch-short', meaning: say('Your short pitch'), valueIn: ({ vault }) => vault.profile?.pitch.short },
  { name: 'highlight', meaning: say('The first of your highlights'), valueIn: ({ vault }) => vault.profile?.fields.highlights?.[0] },
  { name: 'resume', meaning: say('Your résumé'), valueIn: ({ vault }) => vault.profile?.fields.resume },
  { name: 'portfolio', meaning: say('Your portfolio'), valueIn: ({ vault }) => vault.profile?.fields.portfolio },
  { name: 'to-meet', meaning: say('Whom you would like to be introduced to'), valueIn: ({ toMeet }) => toMeet?.name },
  { name: 'post', meaning: say('For you to write: something they wrote, said or did lately') },
  { name: 'moment', meaning: say('For you to write: something you remember of your time together') },
  { name: 'fact', meaning: say('For you to write: something true and good about the company') },
  { name: 'why', meaning: say('For you to write: why this company') },
  { name: 'news', meaning: say('For you to write: what is new with you') },
  { name: 'resource', meaning: say('For you to write: what you share') },
  { name: 'offer', meaning: say('For you to write: what you could do for them') },
  { name: 'result', meaning: say('For you to write: how it went') },
  { name: 'question', meaning: say('For you to write: what you would like to know') },
];

/** The company a message speaks of: that of its role, else theirs. */
export function companyIn({ vault, person, role }: MessageContext): ReturnType<Vault['companyOf']> {
  return (role && vault.companyOf(role)) ?? (person && vault.companyOf(person));
}
