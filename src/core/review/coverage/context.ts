import { historyIn, type Campaign } from '../../insights/campaign';
import { keyOfCompany } from '../../insights/company';
import { companyOfAsk } from '../../insights/companyOfAsk';
import type { FollowUp } from '../../insights/followUp';
import { followUpsOfPerson } from '../../insights/followUps';
import { allOpenAsks, type OpenAsk } from '../../insights/openAsks';
import { scoreOf, type Score } from '../../insights/score';
import { stateOf, type State } from '../../insights/state';
import type { Person } from '../../records/record';

/** Where a person stands, as whoever shows it knows already. */
export interface Standing {
  readonly score: Score;
  readonly state: State;
  readonly next: FollowUp | undefined;
}

/** What coverage is reckoned from. */
export interface CoverageContext {
  readonly campaign: Campaign;
  readonly look: (person: Person) => Standing;
  /** Those of everyone. */
  readonly openAsks: readonly OpenAsk[];
  /** The same by the key of their company. */
  readonly openAskAt: ReadonlyMap<string, readonly OpenAsk[]>;
}

/** What is needed for any company; `look` and `openAsks` where they are known already. */
export function coverageContext(campaign: Campaign, look: CoverageContext['look'] = standingsIn(campaign), openAsks: readonly OpenAsk[] = allOpenAsks(campaign)): CoverageContext {
  const openAskAt = new Map<string, OpenAsk[]>();
  for (const ask of openAsks) {
    const company = companyOfAsk(ask.person, ask.about?.note, campaign.vault);
    if (!company) continue;
    const key = keyOfCompany(company);
    const known = openAskAt.get(key);
    if (known) known.push(ask);
    else openAskAt.set(key, [ask]);
  }
  return { campaign, look, openAsks, openAskAt };
}

function standingsIn(campaign: Campaign): CoverageContext['look'] {
  const known = new Map<string, Standing>();
  return (person) => {
    const found = known.get(person.id);
    if (found) return found;
    const history = historyIn(campaign, person)!;
    const standing = { score: scoreOf(person, campaign.rules), state: stateOf(person, history, campaign), next: followUpsOfPerson(person, history, campaign)[0] };
    known.set(person.id, standing);
    return standing;
  };
}
