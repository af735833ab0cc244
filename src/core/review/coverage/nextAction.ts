import { say, type Text } from '../../basics/say';
import { historyIn, isSearchOver, type Campaign } from '../../insights/campaign';
import type { FollowUp } from '../../insights/followUp';
import { followUpsOfNote, soonestFirst } from '../../insights/followUps';
import { readinessOf } from '../../insights/readiness';
import { isOpen } from '../../insights/roles';
import type { NoteRecord, Person } from '../../records/record';
import type { CoverageContext } from './context';
import type { CompanyPlace } from './places';

/** What would move things forward at a company, and in which note. */
export interface NextAction {
  readonly record: NoteRecord;
  readonly why: Text;
  /** The follow-up that it is; otherwise it has no day. */
  readonly followUp?: FollowUp;
}

/** The soonest follow-up there, else what “Ready to ask?” says of the best referrer, else finding one. */
export function nextActionAt(place: CompanyPlace, best: Person | undefined, { campaign, look, openAsks }: CoverageContext): NextAction | undefined {
  const { company, people, roles } = place;
  const ofPeople = people.flatMap((person) => look(person).next ?? []);
  const ofNotes = [...roles, ...(company.note ? [company.note] : [])].flatMap((record) => followUpsOfNote(record, undefined, campaign));
  const followUps = [...ofPeople, ...ofNotes].sort(soonestFirst);
  // To keep in touch some day is no step forward, where there is another.
  const soonest = followUps.find(({ kind, due }) => kind !== 'maintain' || due <= campaign.today);
  if (soonest) return actionOf(soonest);
  return askNext(place, best, openAsks, campaign) ?? (followUps[0] && actionOf(followUps[0]));
}

function actionOf(followUp: FollowUp): NextAction {
  return { record: followUp.record, why: followUp.why, followUp };
}

/** What “Ready to ask?” says of the best referrer, else finding one; nothing once the search is over. */
function askNext({ company, people, roles }: CompanyPlace, best: Person | undefined, openAsks: CoverageContext['openAsks'], campaign: Campaign): NextAction | undefined {
  if (isSearchOver(campaign)) return undefined;
  if (!best) return company.note && people.length === 0 ? { record: company.note, why: say('You know nobody at {0} yet: who of your contacts could introduce you?', company.name) } : undefined;
  const role = roles.find((each) => isOpen(each, campaign.today));
  const open = readinessOf(best, role, historyIn(campaign, best)!, campaign, openAsks).find(({ holds }) => !holds);
  if (open?.id === 'open-ask') return { record: best, why: say('Your ask to {0} is on its way; for now there is nothing to do but wait.', best.name) };
  if (open?.remedy) return { record: open.where?.record ?? best, why: open.remedy };
  return { record: best, why: role ? say('Nothing speaks against asking {0} about {1}.', best.name, role.name) : say('Nothing speaks against asking {0}.', best.name) };
}
