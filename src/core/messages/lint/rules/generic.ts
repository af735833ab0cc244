import { fold } from '../../../basics/fold';
import { say } from '../../../basics/say';
import { anyOf } from '../anyOf';
import type { Draft } from '../draft';
import { Naming } from '../named';
import type { MessageRule, Weakness } from '../rule';

/** What a question about somebody's work speaks of without a name: “your rota”, “how do you decide”. */
const theirWork = anyOf(
  '(?:your|the) (?:\\p{L}{1,20} ){0,2}(?:team|group|department|work|office|path|field|move|job|role|trade|career|company)', "your (?!(?:time|help|advice|answer|reply|opinion|experience|insights?|message|mail|post|article|talk|view|thoughts)\\b)[\\p{L}-]{3,20}",
  'where you (?:work|are)', 'you (?:all |two )?(?:work|run|do|hire)', '(?:how|what|why|who|when) (?:do|does|did|have|are|made|makes) you',
);

export const generic: MessageRule = {
  code: 'generic',
  severity: 'warning',
  meaning: say('The role or the company is not named.'),
  kinds: ['ask', 'direct', 'feedback', 'insight', 'intro'],
  isEnglish: false,
  check: (draft) => {
    const { kind } = draft.entry;
    const naming = new Naming(draft.text);
    const [role, company] = [namesRole(draft, naming), namesCompany(draft, naming)];
    if (kind === 'ask') {
      if (role && company) return [];
      if (!role && !company) return [weak(say('Name the role and the company: “{0}” is easier to help with than “a job”.', exampleOf(draft)))];
      return [weak(role ? say('Name the company, too, so that these lines can be passed on as they are.') : say('Name the exact role: nobody can refer you for “something”.'))];
    }
    if (role || company || (kind === 'insight' && theirWork.test(draft.own)) || (kind === 'intro' && namesSomeone(draft, naming))) return [];
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

/** A placeholder that the notes do not fill yet will name it; that it is to be filled is said already. */
function willName({ filled }: Draft, what: 'role' | 'company' | 'to-meet'): boolean {
  return filled.unfilled.some(({ name }) => name === what || (what === 'role' && name === 'role-url'));
}

/** By its title, an alias or its posting's address; where no role is given, any role the notes know, or that it calls one. */
function namesRole(draft: Draft, naming: Naming): boolean {
  const { text, context: { role, vault } } = draft;
  if (willName(draft, 'role')) return true;
  if (role) return naming.hasAny([...titlesOf(role.name), ...(role.fields.aliases ?? []), ...(draft.entry.kind === 'ask' ? [] : looselyNamed(role.name))], role.fields.url);
  if (vault.roles.some(({ fields: { url } }) => url !== undefined && url !== '' && text.includes(url)) || naming.recordsIn(vault).some(({ type }) => type === 'role')) return true;
  return /\b(?:the|your|a|an|as) (?:[\p{L}-]{1,20} ){1,4}(?:role|position|opening|post|job)\b/iu.test(text) && !/\b(?:any|some|a|another|new|next|good|better|right) (?:role|position|opening|job)\b/i.test(text);
}

/** The title as a whole, or what stands before a comma, a bracket or a dash in it. */
function titlesOf(title: string): string[] {
  const [short = ''] = title.split(/[,(–—/]| - /);
  return short.trim().split(/\s+/).length > 1 ? [title, short] : [title];
}

/** “The reliability post”, of a Site Reliability Engineer: enough for whoever knows the role, not for whoever is to refer one. */
function looselyNamed(title: string): string[] {
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length > 4 && !anyTitle.has(word.toLowerCase()));
  return words.flatMap((word) => ['role', 'position', 'post', 'job', 'opening', 'posting'].map((each) => `${word} ${each}`));
}

const anyTitle: ReadonlySet<string> = new Set(['engineer', 'developer', 'senior', 'junior', 'manager', 'leader', 'principal', 'staff', 'software', 'specialist', 'director', 'officer', 'analyst', 'assistant']);

/** The company of the role, or theirs; where no role says which one is meant, any that the notes know or that it calls one. */
function namesCompany(draft: Draft, naming: Naming): boolean {
  const { text, company, context, entry } = draft;
  if (willName(draft, 'company')) return true;
  if (company && naming.hasAny([company.name, ...firstWordOf(company.name), ...(company.note?.fields.aliases ?? [])], company.note?.fields.url)) return true;
  if (context.role || (entry.kind === 'ask' && company)) return false;
  return naming.recordsIn(context.vault).some(({ type }) => type === 'company') || (!company && /\bat [\p{Lu}][\p{L}-]+/u.test(text));
}

/** Where it is one of its own: “Northwind” for “Northwind Freight”. */
function firstWordOf(name: string): string[] {
  const [first = ''] = name.split(/\s+/);
  return first.length > 3 && !common.has(fold(first)) ? [first] : [];
}

const common: ReadonlySet<string> = new Set(['the', 'new', 'first', 'general', 'united', 'american', 'national', 'international', 'digital', 'global', 'open', 'data', 'health', 'north', 'south', 'east', 'west', 'green', 'blue', 'smart']);

/** Of an introduction: whom one would like to meet. */
function namesSomeone(draft: Draft, naming: Naming): boolean {
  const { vault, person, toMeet } = draft.context;
  if (willName(draft, 'to-meet')) return true;
  if (toMeet && naming.has(toMeet.name)) return true;
  return naming.recordsIn(vault).some(({ type, id }) => type === 'person' && id !== person?.id);
}
