import type { Day } from '../basics/day';
import type { Campaign } from '../insights/campaign';
import type { Person, Role } from '../records/record';
import type { roleChannels } from '../records/schemas';
import { actorOf, type Verb } from '../records/verbs';

export type Channel = (typeof roleChannels)[number];
/** How far a role can come: what it reached later includes what lies before, and an offer is behind an interview. */
export const milestones = ['screen', 'interview', 'offer', 'hired'] as const;
export type Milestone = (typeof milestones)[number];

/** What a role's note adds to the picture of the campaign, whatever the period that is looked at. */
export interface RoleFacts {
  readonly role: Role;
  readonly channel: Channel | undefined;
  /** When you applied, or the first thing that its log knows; undefined where neither has a day. */
  readonly applied: Day | undefined;
  /** Whether an application went out, with a day or without. */
  readonly isApplied: boolean;
  /** The milestones that it reached, with their day where the log knows it. */
  readonly reached: ReadonlyMap<Milestone, Day | undefined>;
  /** How screens went, 1 to 5. */
  readonly screens: readonly { readonly day: Day; readonly rating: number }[];
  /** Who told you of it before it was public. */
  readonly heardFirstFrom: Person | undefined;
  readonly isHeardFirst: boolean;
}

export function factsOfRole(role: Role, { vault, today }: Campaign): RoleFacts {
  const { status, channel, applied, posted } = role.fields;
  const entries = [...role.log].flatMap(({ day, verb, rating }) => (verb && day <= today && actorOf(verb) === 'role' ? { day, verb, rating } : []));
  const source = role.links.source?.[0] && vault.resolve(role.links.source[0], role)?.record;
  const isDone = applied !== undefined && applied <= today;
  return {
    role,
    channel,
    applied: isDone ? applied : entries[0]?.day,
    // Whoever only withdrew had sent nothing.
    isApplied: isDone || entries.some(({ verb }) => verb !== 'withdrew') || (status !== undefined && status !== 'open' && status !== 'closed' && status !== 'withdrawn'),
    reached: new Map(milestones.flatMap((milestone, at): [Milestone, Day | undefined][] => reachedAt(milestones.slice(at), entries, status))),
    screens: entries.flatMap(({ day, verb, rating }) => (verb === 'screen' && rating !== undefined ? { day, rating } : [])),
    heardFirstFrom: source?.type === 'person' ? source : undefined,
    isHeardFirst: posted === false,
  };
}

/** The first of several milestones, by the log's first entry that is it or lies behind it, else by the status. */
function reachedAt(fromOn: readonly Milestone[], entries: readonly { readonly day: Day; readonly verb: Verb }[], status: string | undefined): [Milestone, Day | undefined][] {
  const isFar = (word: string | undefined): boolean => fromOn.some((each) => each === word);
  const entry = entries.find(({ verb }) => isFar(verb));
  return entry || isFar(status) ? [[fromOn[0]!, entry?.day]] : [];
}
