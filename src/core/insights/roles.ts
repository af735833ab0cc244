import { fold } from '../basics/fold';
import type { Day } from '../basics/day';
import type { RecordLink } from '../records/entries';
import type { NotePlace } from '../records/place';
import type { Role } from '../records/record';
import type { Fields } from '../records/schemas';
import { actorOf, type Verb } from '../records/verbs';
import type { Vault } from '../vault/vault';

/** What an entry is about. Two are the same when their keys are. */
export interface RoleRef {
  readonly key: string;
  /** The link's text, as written. */
  readonly text: string;
  /** The role's note, where the link names one. */
  readonly note?: Role;
  /** A link to a note that is no role (a company, a person): it can say what was asked for, but names no role. */
  readonly isRole: boolean;
}

/** Whether what an entry is about is this very note. */
export function isAboutNote(about: RoleRef | undefined, note: NotePlace): boolean {
  return about?.key === keyOf(note);
}

/** A role itself, as entries speak of it. */
export function refTo(role: Role): RoleRef {
  return { key: keyOf(role), text: role.name, note: role, isRole: true };
}

function keyOf({ id }: NotePlace): string {
  return `note:${id}`;
}

/** What `link`, written in the note `from`, is about. A link that names no note identifies a role by its text. */
export function roleRefOf(link: RecordLink, from: NotePlace, vault: Vault): RoleRef {
  const found = vault.resolve(link, from);
  if (!found) return { key: `text:${fold(link.target)}`, text: link.target, isRole: true };
  const key = keyOf(found.place);
  if (found.record?.type === 'role') return { key, text: link.target, note: found.record, isRole: true };
  return { key, text: link.target, isRole: found.record === undefined };
}

export type Stage = NonNullable<Fields<'role'>['status']>;
const stageOfVerb: Partial<Record<Verb, Stage>> = {
  applied: 'applied',
  screen: 'screen',
  interview: 'interview',
  offer: 'offer',
  hired: 'hired',
  rejected: 'rejected',
  withdrew: 'withdrawn',
};
const final: readonly Stage[] = ['hired', 'rejected', 'withdrawn', 'closed'];

/** What the log says when a role comes to a stage. Being open, or closed by others, is no event of the application. */
export function verbOfStage(stage: Stage): Verb | undefined {
  return (Object.keys(stageOfVerb) as Verb[]).find((verb) => stageOfVerb[verb] === stage);
}

/** The last role verb of a role's log up to `day`. */
function lastVerb(role: Role, day: Day): Verb | undefined {
  return role.log.lastUpTo(day, (verb) => actorOf(verb) === 'role')?.verb;
}

/** A role's stage is its status, without one the last role verb of its log up to `day`, without any it is open. */
export function stageOf(role: Role, day: Day): Stage {
  const verb = role.fields.status ? undefined : lastVerb(role, day);
  return role.fields.status ?? (verb && stageOfVerb[verb]) ?? 'open';
}

/** A role is over when hired, rejected, withdrawn or closed, by its status or by the last role verb of its log. */
export function isOver(role: Role | undefined, day: Day): boolean {
  return (role?.fields.status !== undefined && final.includes(role.fields.status)) || isOverByLog(role, day);
}

/** Whether the last role verb of its log up to `day` ended it. */
export function isOverByLog(role: Role | undefined, day: Day): boolean {
  const verb = role && lastVerb(role, day);
  const stage = verb && stageOfVerb[verb];
  return stage !== undefined && final.includes(stage);
}

const order: readonly Stage[] = ['open', 'applied', 'screen', 'interview', 'offer'];

/** The stage that a role's log has come to, where its status lags behind. A final status is the user's last word. */
export function stageAhead(role: Role, day: Day): Stage | undefined {
  const { status } = role.fields;
  const verb = lastVerb(role, day);
  const stage = verb && stageOfVerb[verb];
  if (!status || !stage || final.includes(status)) return undefined;
  return final.includes(stage) || order.indexOf(stage) > order.indexOf(status) ? stage : undefined;
}

/** Whether it can still be asked for: stage open, or none yet. */
export function isOpen(role: Role, day: Day): boolean {
  return stageOf(role, day) === 'open' && !isOver(role, day);
}

const milestones: readonly Verb[] = ['screen', 'interview', 'offer', 'hired', 'rejected', 'withdrew'];

/** The latest entry of a role's log that its referrers should hear of. */
export function milestoneOf(role: Role, day: Day): { readonly day: Day; readonly verb: Verb } | undefined {
  return role.log.lastUpTo(day, (verb) => milestones.includes(verb));
}
