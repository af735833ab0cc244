import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';
import type { CompanyRef } from './company';

/** The company that an ask of a person is for: the one that the role's note names, else where they work. */
export function companyOfAsk(person: Person, role: Role | undefined, vault: Vault): CompanyRef | undefined {
  return (role && vault.companyOf(role)) ?? vault.companyOf(person);
}
