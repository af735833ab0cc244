import type { Campaign } from '../../insights/campaign';
import { keyOfCompany } from '../../insights/company';
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
  const companies = new Set(vault.companies.map((note) => keyOfCompany({ name: note.name, note })));
  const knowOf = (record: Role | Person): void => {
    const company = vault.companyOf(record);
    if (company) known.add(keyOfCompany(company));
  };
  for (const { person, insights } of people) {
    for (const { about } of insights) {
      from.push(person);
      if (!about) continue;
      // A link to a company says of which one; that to a role, of which role and where.
      known.add(about.key);
      if (about.note) {
        known.add(about.note.id);
        knowOf(about.note);
      }
    }
    // Without a link to a role or a company it is about where they work.
    if (insights.some(({ about }) => !about?.note && !(about && companies.has(about.key)))) knowOf(person);
  }
  const isKnown = (role: Role): boolean => {
    const company = vault.companyOf(role);
    return known.has(role.id) || (company !== undefined && known.has(keyOfCompany(company)));
  };
  const looked = vault.companies.filter(isTarget);
  return { gained: tallyOf(from), roles: rateOf(vault.roles, isKnown, (role) => role), companies: rateOf(looked, (company) => known.has(keyOfCompany({ name: company.name, note: company })), (company) => company) };
}
