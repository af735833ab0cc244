import type { Person, Role } from '../records/record';
import type { Campaign } from './campaign';
import type { History } from './history';
import type { OpenAsk } from './openAsks';
import { declinedCheck, openAskCheck, openAsksCheck } from './readinessOfAsks';
import type { ReadinessCheck } from './readinessCheck';
import { pathCheck, playbookCheck, scoreCheck, strangerCheck, touchCheck, valueCheck } from './readinessOfPerson';
import { companyCheck, fitCheck, packetCheck, roleCheck } from './readinessOfRole';

export type { CheckId, ReadinessCheck } from './readinessCheck';

/**
 * “Ready to ask?”: all lines, in the order of DESIGN. It guards the referral ask alone; information, feedback and introductions are
 * always open. `openAsks` are those of everyone, which only their logs tell.
 */
export function readinessOf(person: Person, role: Role | undefined, history: History, campaign: Campaign, openAsks: readonly OpenAsk[]): readonly ReadinessCheck[] {
  return [
    scoreCheck(person, campaign),
    strangerCheck(person, history),
    valueCheck(person, history),
    roleCheck(person, role, campaign),
    fitCheck(role),
    companyCheck(person, role, campaign),
    packetCheck(campaign),
    openAskCheck(person, openAsks),
    declinedCheck(person, role, history, campaign),
    touchCheck(person, history, campaign),
    openAsksCheck(person, role, campaign, openAsks),
    pathCheck(person, campaign),
    playbookCheck(person, history),
  ];
}
