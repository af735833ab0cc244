import type { Campaign } from '../../insights/campaign';
import { keyOfCompany } from '../../insights/companyOfAsk';
import type { Person, Role } from '../../records/record';
import { isTarget } from '../targets';
import type { PersonInPeriod } from './person';
import { rateOf, tallyOf, type Rate, type Tally } from './rate';

/** What is known that is not public: told freely, and never exported (RULES T1). */
export interface InsightMetrics {
  readonly gained: Tally;
  /** The roles, and the companies you look at, of which somebody told you something. */
  readonly roles: Rate;
  readonly companies: Rate;
}

export function insightMetrics(people: readonly PersonInPeriod[], { vault }: Campaign): InsightMetrics {
  const from: Person[] = [];
  const known = new Set<string>();
  for (const { person, insights } of people) {
    for (const { about } of insights) {
      from.push(person);
      // It is about what the entry links to, else about where they work.
      if (about?.note) known.add(about.note.id);
      const company = (about?.note && vault.companyOf(about.note)) ?? vault.companyOf(person);
      if (company) known.add(keyOfCompany(company));
      if (about) known.add(about.key);
    }
  }
  const isKnown = (role: Role): boolean => {
    const company = vault.companyOf(role);
    return known.has(role.id) || (company !== undefined && known.has(keyOfCompany(company)));
  };
  const looked = vault.companies.filter(isTarget);
  return { gained: tallyOf(from), roles: rateOf(vault.roles, isKnown, (role) => role), companies: rateOf(looked, (company) => known.has(keyOfCompany({ name: company.name, note: company })), (company) => company) };
}
