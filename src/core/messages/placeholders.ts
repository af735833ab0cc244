import { say, type Text } from '../basics/say';
import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';

/** Whom a message is for, and what it is about. */
export interface MessageContext {
  readonly vault: Vault;
  readonly person?: Person | undefined;
  readonly role?: Role | undefined;
}

interface Placeholder {
  readonly name: string;
  readonly meaning: Text;
  /** What it comes to; undefined while the notes do not say. Missing where a record does not hold it: then nothing is claimed. */
  readonly valueIn?: (context: MessageContext) => string | undefined;
}

/** What can stand in double braces in a message: the one table of it. */
export const placeholders: readonly Placeholder[] = [
  { name: 'name', meaning: say('Their name'), valueIn: ({ person }) => person?.name },
  { name: 'first-name', meaning: say('The first part of their name'), valueIn: ({ person }) => person?.name.split(/\s+/)[0] },
  { name: 'title', meaning: say('Their job title'), valueIn: ({ person }) => person?.fields.title },
  { name: 'company', meaning: say('The company: that of the role, else theirs'), valueIn: companyIn },
  { name: 'met', meaning: say('How you know each other'), valueIn: ({ person }) => person?.fields.met },
  { name: 'role', meaning: say('The role the message is about'), valueIn: ({ role }) => role?.name },
  { name: 'role-url', meaning: say('Its posting'), valueIn: ({ role }) => role?.fields.url },
  { name: 'me', meaning: say('Your name'), valueIn: ({ vault }) => vault.profile?.fields.name },
  { name: 'headline', meaning: say('What you do, in a line'), valueIn: ({ vault }) => vault.profile?.fields.headline },
  { name: 'pitch', meaning: say('Your pitch, from your profile') },
  { name: 'highlight', meaning: say('The first of your highlights'), valueIn: ({ vault }) => vault.profile?.fields.highlights?.[0] },
  { name: 'resume', meaning: say('Your résumé'), valueIn: ({ vault }) => vault.profile?.fields.resume },
  { name: 'portfolio', meaning: say('Your portfolio'), valueIn: ({ vault }) => vault.profile?.fields.portfolio },
];

function companyIn({ vault, person, role }: MessageContext): string | undefined {
  return (role && vault.companyOf(role)?.name) ?? (person && vault.companyOf(person)?.name);
}

/** What a message is for, as its block's info string says (DESIGN, “Messages”). */
export const messageKinds: readonly { readonly kind: string; readonly meaning: Text }[] = [
  { kind: 'ask', meaning: say('Ask for a referral') },
  { kind: 'check-in', meaning: say('Ask how it stands') },
  { kind: 'update', meaning: say('Tell them how the application goes') },
  { kind: 'thanks', meaning: say('Say thank you') },
  { kind: 'share', meaning: say('Share something of use') },
  { kind: 'maintain', meaning: say('Keep in touch') },
  { kind: 'intro', meaning: say('Ask for a warm introduction') },
  { kind: 'insight', meaning: say('Ask for information') },
  { kind: 'feedback', meaning: say('Ask for feedback') },
  { kind: 'direct', meaning: say('Write to the hiring manager, without a referrer') },
  { kind: 'reconnect', meaning: say('Take up an old contact') },
  { kind: 'reply-to-no', meaning: say('Answer a no') },
];

/** The ways a message is sent. */
export const channels: readonly { readonly via: string; readonly meaning: Text }[] = [
  { via: 'email', meaning: say('E-mail') },
  { via: 'linkedin', meaning: say('A message on LinkedIn') },
  { via: 'invite', meaning: say('The note of a LinkedIn connection request') },
  { via: 'text', meaning: say('A text message') },
];
