import type { Day } from '../../basics/day';
import { roleChannels } from '../../records/schemas';
import type { AskFact } from '../facts';
import type { Channel, RoleFacts } from '../roleFacts';
import { askMetrics, type AskMetrics } from './asks';
import { isIn, isOfPeriod, type Period } from './period';
import { meanOf, rateOf, type Mean, type Rate } from './rate';

/** How it goes by the way a role was come to. */
export interface ChannelMetrics extends AskMetrics {
  readonly channel: Channel;
  /** Of the roles that an application went out for, those that reached a screen. */
  readonly screened: Rate;
  /** What others published, as context: no forecast, and no source for it is known (RULES T2). */
  readonly published: readonly [low: number, high: number];
  readonly screens: Mean;
}

const published: Readonly<Record<Channel, readonly [number, number]>> = { referral: [0.2, 0.4], direct: [0.02, 0.05], recruiter: [0.1, 0.15] };

/** A role, and how it was come to: where its note does not say, a referral that was submitted does. */
export interface RoleOutcome extends RoleFacts {
  readonly cameBy: Channel | undefined;
  readonly isReferred: boolean;
}

/** `referred`: the roles that someone submitted you for, by id, with the day: where a role has no day of its own, that one counts. */
export function outcomesOf(roles: readonly RoleFacts[], referred: ReadonlyMap<string, Day>): RoleOutcome[] {
  return roles.map((facts) => {
    const on = referred.get(facts.role.id);
    const isReferred = on !== undefined;
    return { ...facts, applied: facts.applied ?? on, isReferred, cameBy: facts.channel ?? (isReferred ? 'referral' : undefined) };
  });
}

/** Each channel with its roles and asks of a period. */
export function channelsOf(asks: readonly AskFact[], roles: readonly RoleOutcome[], period: Period): ChannelMetrics[] {
  const byId = new Map(roles.map((outcome) => [outcome.role.id, outcome.cameBy]));
  return roleChannels.map((channel) => {
    const own = roles.filter(({ cameBy }) => cameBy === channel);
    return {
      channel,
      ...askMetrics(asks.filter(({ about }) => about?.note && byId.get(about.note.id) === channel)),
      screened: screenedOf(own, period),
      published: published[channel],
      screens: screensOf(own, period),
    };
  });
}

/** Of the roles applied for in a period, or recommended for, those that reached a screen. */
export function screenedOf(roles: readonly RoleOutcome[], period: Period): Rate {
  const sent = roles.filter(({ isApplied, isReferred, applied }) => (isApplied || isReferred) && isOfPeriod(applied, period));
  return rateOf(sent, ({ reached }) => reached.has('screen'), ({ role }) => role);
}

/** How screens went, as parts of five. */
export function screensOf(roles: readonly RoleFacts[], period: Period): Mean {
  return meanOf(roles.flatMap(({ role, screens }) => screens.filter(({ day }) => isIn(day, period)).map(({ rating }) => ({ value: rating / 5, note: role }))));
}
