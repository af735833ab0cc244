import * as z from 'zod/mini';
import { say } from '../basics/say';
import * as field from './fields';
import type { FieldFacts } from './fields';

/** The front matter of each record type: its keys in the order a person would write them. */
export const factors = ['relationship', 'influence', 'relevance', 'timing'] as const;
export type Factor = (typeof factors)[number];

export const circles = ['colleague', 'classmate', 'alumni', 'friend', 'mentor', 'acquaintance', 'community', 'event', 'online', 'introduced', 'recruiter', 'stranger'] as const;
const personStatuses = ['active', 'paused', 'closed', 'do-not-contact'] as const;
export const roleStatuses = ['open', 'applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrawn', 'closed'] as const;
export const companyStages = ['target', 'researching', 'active', 'paused', 'closed'] as const;
export const roleChannels = ['referral', 'direct', 'recruiter'] as const;

const tags = field.texts(say('Words to find it by.'));
const aliases = field.texts(say('Other names that links may use.'));

const person = z.object({
  name: field.text(say('Their name; without it, the file’s name.')),
  company: field.link(say('Where they work.')),
  title: field.text(say('Their job title.')),
  email: field.text(say('Their e-mail address.')),
  linkedin: field.text(say('Their LinkedIn page.')),
  met: field.text(say('How you know each other.')),
  circle: field.choice(circles, say('Where you know them from.')),
  relationship: field.rating(say('How well you know each other, 1 to 5.')),
  influence: field.rating(say('How much their word weighs there, 1 to 5.')),
  relevance: field.rating(say('How near they are to the role, 1 to 5.')),
  timing: field.rating(say('How good the moment is, 1 to 5.')),
  knows: field.links(say('Whom they could introduce you to.')),
  cadence: field.cadence(say('How often to keep in touch; monthly when nothing is said.')),
  next: field.day(say('The day of the next follow-up, in place of the computed one.')),
  status: field.choice(personStatuses, say('Whether follow-ups are due; active when nothing is said.')),
  school: field.text(say('Where they studied.')),
  private: field.flag(say('true: never exported.')),
  tags,
  aliases,
});

const company = z.object({
  name: field.text(say('Its name; without it, the file’s name.')),
  url: field.text(say('Its website.')),
  priority: field.rating(say('How much you want to work there, 1 to 5.')),
  stage: field.choice(companyStages, say('How far you are with it.')),
  hiring: field.links(say('Who decides there.')),
  process: field.text(say('What is known of how they hire and treat referrals.')),
  challenges: field.points(say('What they struggle with now.')),
  fit: field.points(say('How your background meets that.')),
  tags,
  aliases,
});

const role = z.object({
  title: field.text(say('Its title; without it, the file’s name.')),
  company: field.link(say('The company that hires.')),
  url: field.text(say('The posting.')),
  status: field.choice(roleStatuses, say('How far the application is.')),
  applied: field.day(say('The day you applied.')),
  channel: field.choice(roleChannels, say('How you came to it.')),
  referrers: field.links(say('Who refers you, or could.')),
  fit: field.points(say('Why you.')),
  posted: field.flag(say('false: you heard of it before it was public.')),
  source: field.link(say('Who told you of it.')),
  deadline: field.day(say('The last day to apply.')),
  salary: field.text(say('What it pays.')),
  location: field.text(say('Where it is.')),
  tags,
  aliases,
});

const profile = z.object({
  name: field.text(say('Your name.')),
  headline: field.text(say('What you do, in a line.')),
  email: field.text(say('Your e-mail address.')),
  resume: field.text(say('Your résumé: an address or a path.')),
  portfolio: field.text(say('Your portfolio.')),
  links: field.texts(say('Where else to see your work.')),
  highlights: field.points(say('What you are proud of, with numbers.')),
  search: field.choice(['active', 'over'], say('Whether you are still looking.')),
  tags,
  aliases,
});

const template = z.object({
  kind: field.text(say('The kind of message, or playbook.')),
  via: field.text(say('The channel it is for.')),
  title: field.text(say('Its name in lists.')),
  tags,
  aliases,
});

/** The fields that hold links. */
export type LinkField = 'company' | 'knows' | 'hiring' | 'referrers' | 'source';

export const schemas = { person, company, role, profile, template };
export type RecordType = keyof typeof schemas;
export const recordTypes = Object.keys(schemas) as RecordType[];

/** The values of a type's fields that were given and valid. */
export type Fields<T extends RecordType> = Partial<z.output<(typeof schemas)[T]>>;

/** What is known of a type's field beyond its values; undefined where the type has no such field. */
export function factsOf(type: RecordType, key: string): FieldFacts | undefined {
  const schema = Object.entries(schemas[type].shape).find(([name]) => name === key)?.[1];
  return schema && field.factsOfField(schema);
}
