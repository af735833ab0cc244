import { fold } from '../basics/fold';
import { byPath } from '../records/place';
import type { Person, Role } from '../records/record';
import type { Vault } from '../vault/vault';
import { historyIn, type Campaign } from './campaign';
import { refTo } from './roles';

/** A company as a note names it: its note if there is one, and its name in any case. */
export type CompanyRef = NonNullable<ReturnType<Vault['companyOf']>>;

/** Two companies are the same when their keys are: their note, or where they have none, exactly their name. */
export function keyOfCompany({ name, note }: CompanyRef): string {
  return note ? `note:${note.id}` : `name:${fold(name)}`;
}

/** The folded names by which people and roles can name a company. */
export function namesOfCompany(company: CompanyRef, vault: Vault): readonly string[] {
  return company.note ? vault.namesOf(company.note.id) : [fold(company.name)];
}

/** The roles at a company, by path. */
export function rolesAt(company: CompanyRef, vault: Vault): Role[] {
  return at(company, vault.mentioning(namesOfCompany(company, vault), 'role'), vault);
}

/** The people at a company, by path. */
export function peopleAt(company: CompanyRef, vault: Vault): Person[] {
  return at(company, vault.mentioning(namesOfCompany(company, vault), 'person'), vault);
}

/** Who could refer you for a role, being at its company or named by it, and who of them and of others was asked. By path. */
export function referrersOf(role: Role, campaign: Campaign): { readonly could: readonly Person[]; readonly asked: readonly Person[] } {
  const { vault } = campaign;
  const company = vault.companyOf(role);
  const named = (role.links.referrers ?? []).flatMap((link) => vault.resolve(link, role)?.record ?? []).filter((record) => record.type === 'person');
  const could = new Set([...(company ? peopleAt(company, vault) : []), ...named]);
  const speaking = vault.mentioning(vault.namesOf(role.id), 'person');
  const { key } = refTo(role);
  const asked = speaking.filter((person) => historyIn(campaign, person)?.everyAsk.some((ask) => ask.isReferral && ask.about?.key === key));
  return { could: [...could].filter((person) => !asked.includes(person) && (person.fields.status ?? 'active') === 'active').sort(byPath), asked: asked.sort(byPath) };
}

function at<T extends Person | Role>(company: CompanyRef, records: readonly T[], vault: Vault): T[] {
  const key = keyOfCompany(company);
  const isThere = (record: T): boolean => {
    const named = vault.companyOf(record);
    return named !== undefined && keyOfCompany(named) === key;
  };
  return records.filter(isThere).sort(byPath);
}
