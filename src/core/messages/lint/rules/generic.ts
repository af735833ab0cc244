import { fold } from '../../../basics/fold';
import { say } from '../../../basics/say';
import type { Draft } from '../draft';
import type { MessageRule, Weakness } from '../rule';

const yourTeam = /\b(?:your|the) (?:\w+ ){0,2}(?:team|group|department|work|office|path|field|move|job|role|trade|career|company)\b|\bwhere you (?:work|are)\b|\byou (?:all|two)? ?(?:work|run|do|hire)\b/;

export const generic: MessageRule = {
  code: 'generic',
  severity: 'warning',
  meaning: say('The role or the company is not named.'),
  kinds: ['ask', 'direct', 'feedback', 'insight', 'intro'],
  isEnglish: false,
  check: (draft) => {
    const { kind } = draft.entry;
    const [role, company] = [namesRole(draft), namesCompany(draft)];
    if (kind === 'ask') {
      if (role && company) return [];
      if (!role && !company) return [weak(say('Name the role and the company: “{0}” is easier to help with than “a job”.', exampleOf(draft)))];
      return [weak(role ? say('Name the company, too, so that these lines can be passed on as they are.') : say('Name the exact role: nobody can refer you for “something”.'))];
    }
    if (role || company || (kind === 'insight' && yourTeam.test(draft.own)) || (kind === 'intro' && namesSomeone(draft))) return [];
    return [weak(kind === 'intro' ? say('Whom would you like to meet, or at which company? Name one of them.') : say('Which role, or which company, is it about? Name it.'))];
  },
  example: {
    kind: 'ask',
    bad: 'Hi Priya, since our rota at Initech I have been looking for something new. Do you know of anything?',
    good: 'Hi Priya, since our rota at Initech I have been looking for something new. Would you refer me for Platform Engineer at Northwind?',
  },
};

function weak(text: Weakness['text']): Weakness {
  return { text };
}

function exampleOf({ context, company }: Draft): string {
  return [context.role?.name ?? 'Platform Engineer', company?.name ?? 'Northwind'].join(', ');
}

/** By its title, an alias or its posting's address; where no role is given, any role the notes know. */
function namesRole({ text, context }: Draft): boolean {
  const { role, vault } = context;
  const roles = role ? [role] : vault.roles;
  if (roles.some(({ name, fields }) => [name, ...(fields.aliases ?? [])].some((each) => namesTitle(text, each)) || (fields.url !== undefined && text.includes(fields.url)))) return true;
  return !role && /\b(?:the|your|a|an|as) (?:[\p{L}-]+ ){1,4}(?:role|position|opening|post|job)\b/iu.test(text) && !/\b(?:any|some|a|another|new|next|good|better|right) (?:role|position|opening|job)\b/i.test(text);
}

/** The title as a whole, or what stands before a comma, a bracket or a dash in it. */
function namesTitle(text: string, title: string): boolean {
  const [short = ''] = title.split(/[,(–—/]| - /);
  return hasWords(text, title) || (short.trim().split(/\s+/).length > 1 && hasWords(text, short));
}

/** By its name, an alias, or the first word of the name where that is one of its own. */
function namesCompany({ text, company }: Draft): boolean {
  if (!company) return /\bat [\p{Lu}][\p{L}-]+/u.test(text);
  const [first = ''] = company.name.split(/\s+/);
  const names = [company.name, ...(company.note?.fields.aliases ?? []), ...(first.length > 3 && !common.has(fold(first)) ? [first] : [])];
  return names.some((name) => hasWords(text, name)) || (company.note?.fields.url !== undefined && text.includes(company.note.fields.url));
}

const common: ReadonlySet<string> = new Set(['the', 'new', 'first', 'general', 'united', 'american', 'national', 'international', 'digital', 'global', 'open', 'data', 'health', 'north', 'south', 'east', 'west', 'green', 'blue', 'smart']);

/** Of an introduction: whom one would like to meet. */
function namesSomeone({ text, context }: Draft): boolean {
  const { vault, person, toMeet } = context;
  return (toMeet ? [toMeet] : vault.people).some((each) => each.id !== person?.id && hasWords(text, each.name));
}

/** Whether a text has these words, one after the other, whatever marks stand between them. */
function hasWords(text: string, words: string): boolean {
  const wanted = fold(words).match(/[\p{L}\p{N}]+/gu);
  if (!wanted) return false;
  return ` ${(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `.includes(` ${wanted.join(' ')} `);
}
