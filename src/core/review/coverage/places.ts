import { keyOfCompany, type CompanyRef } from '../../insights/company';
import type { Person, Role } from '../../records/record';
import type { Vault } from '../../vault/vault';

/** A company with everyone and every role there, by path; it need not have a note. */
export interface CompanyPlace {
  readonly key: string;
  readonly company: CompanyRef;
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
}

/** All companies that have a note, or that a person or a role names. */
export function placesIn(vault: Vault): CompanyPlace[] {
  const places = new Map<string, { key: string; company: CompanyRef; people: Person[]; roles: Role[] }>();
  const at = (company: CompanyRef): { people: Person[]; roles: Role[] } => {
    const key = keyOfCompany(company);
    let place = places.get(key);
    if (!place) places.set(key, (place = { key, company, people: [], roles: [] }));
    return place;
  };
  for (const note of vault.companies) at({ name: note.name, note });
  for (const person of vault.people) {
    const company = vault.companyOf(person);
    if (company) at(company).people.push(person);
  }
  for (const role of vault.roles) {
    const company = vault.companyOf(role);
    if (company) at(company).roles.push(role);
  }
  return [...places.values()];
}
