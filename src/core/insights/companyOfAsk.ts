import { fold } from '../basics/fold';
import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';
import type { CompanyRef } from './company';

/** The company that an ask of a person is for: the one that the role's note names, else where they work. */
export function companyOfAsk(person: Person, role: Role | undefined, vault: Vault): CompanyRef | undefined {
  return (role && vault.companyOf(role)) ?? vault.companyOf(person);
}

/** Two companies are the same when their keys are: their note, or where they have none, exactly their name. */
export function keyOfCompany({ name, note }: CompanyRef): string {
  return note ? `note:${note.id}` : `name:${fold(name)}`;
}
