import type { Day } from '../basics/day';
import type { Role } from '../records/record';
import { roleStatuses } from '../records/schemas';
import { actorOf } from '../records/verbs';

export type Stage = (typeof roleStatuses)[number];

/** A role's stage is its status, without one the last role verb of its log, without any it is open. */
export function stageOf({ fields, log }: Role, today: Day): Stage {
  const verb = fields.status ? undefined : log.lastUpTo(today, (each) => actorOf(each) === 'role')?.verb;
  return fields.status ?? (verb === 'withdrew' ? 'withdrawn' : roleStatuses.find((stage) => stage === verb)) ?? 'open';
}
