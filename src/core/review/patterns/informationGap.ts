import { say } from '../../basics/say';
import { keyOfCompany } from '../../insights/company';
import { listed } from '../../insights/readinessCheck';
import { companyCheck } from '../../insights/readinessOfRole';
import { isOver } from '../../insights/roles';
import type { AskFact } from '../facts';
import { isRecent, type CampaignCase, type Detector } from './detector';

export const informationGap: Detector = {
  code: 'information-gap',
  title: say('Asked before knowing the company'),
  explanation: say('Who decides, how they hire and what troubles them now: with that an ask goes to the right person, at the right time, for the right role.'),
  isOfSearch: true,
  inCampaign: (found) => {
    const { campaign } = found;
    return [...askedAt(found)].flatMap((asks) => {
      const { person, about, company } = asks[0]!;
      const check = companyCheck(person, about?.note, campaign);
      if (check.holds || !company) return [];
      const people = [...new Set(asks.map((ask) => ask.person))];
      return [
        {
          key: keyOfCompany(company),
          scope: 'company' as const,
          notes: [...(company.note ? [company.note] : []), ...people],
          detail: say('Asked at {0}: {1}. {2}', company.name, listed(people.map(({ name }) => name)), check.reason),
          wayOut: check.remedy!,
          fix: company.note ? { kind: 'open' as const, record: company.note } : { kind: 'compose' as const, record: person, messageKind: 'insight' as const },
        },
      ];
    });
  },
};

/** The asks of late whose role may still be had, company by company. */
function askedAt(found: CampaignCase): IterableIterator<AskFact[]> {
  const { campaign, people } = found;
  const byCompany = new Map<string, AskFact[]>();
  for (const { asks } of people) {
    for (const ask of asks) {
      if (!ask.company || !isRecent(ask.day, found) || isOver(ask.about?.note, campaign.today)) continue;
      const key = keyOfCompany(ask.company);
      byCompany.set(key, [...(byCompany.get(key) ?? []), ask]);
    }
  }
  return byCompany.values();
}
