import { companyName, personName, roleTitle } from './names';

export type Kind = 'person' | 'company' | 'role' | 'plain' | 'profile';

/** One note of a corpus: the `number`th of its kind. */
export interface Seat {
  readonly kind: Kind;
  readonly number: number;
}

const filesAFolder = 250;
/** Of every hundred notes: how many of each kind; the others, 85, are people. */
const companiesAHundred = 7;
const rolesAHundred = 5;
const plainAHundred = 3;
const othersAHundred = companiesAHundred + rolesAHundred + plainAHundred;

/** What stands at a place of the corpus. Its first note is the profile; a place keeps its note in a larger corpus. */
export function seatAt(index: number): Seat {
  const hundred = Math.floor(index / 100);
  const rest = index % 100;
  if (index === 0) return { kind: 'profile', number: 0 };
  if (rest >= 1 && rest <= companiesAHundred) return { kind: 'company', number: hundred * companiesAHundred + rest - 1 };
  if (rest > companiesAHundred && rest <= companiesAHundred + rolesAHundred) return { kind: 'role', number: hundred * rolesAHundred + rest - companiesAHundred - 1 };
  if (rest > companiesAHundred + rolesAHundred && rest <= othersAHundred) return { kind: 'plain', number: hundred * plainAHundred + rest - companiesAHundred - rolesAHundred - 1 };
  return { kind: 'person', number: hundred * (100 - othersAHundred) + (rest === 0 ? 0 : rest - othersAHundred) };
}

/** Who knows and works where: links are reckoned from numbers, so that they hold in a corpus of any size. */
export function companyOfPerson(person: number): number {
  // People of one company stand near its note, as if they had been written down together.
  return Math.floor(person / (100 - othersAHundred)) * companiesAHundred + (person % companiesAHundred);
}

export function companyOfRole(role: number): number {
  return Math.floor(role / rolesAHundred) * companiesAHundred + (role % rolesAHundred);
}

/** A role at that company, or at one nearby that has one. */
export function roleAtCompany(company: number): number {
  return Math.floor(company / companiesAHundred) * rolesAHundred + ((company % companiesAHundred) % rolesAHundred);
}

/** Someone noted down in the same days as `person`. */
export function personNear(person: number, step: number): number {
  const perHundred = 100 - othersAHundred;
  const hundred = Math.floor(person / perHundred);
  return hundred * perHundred + ((person - hundred * perHundred + step) % perHundred);
}

/** A person at a company. */
export function personAtCompany(company: number, nth: number): number {
  return Math.floor(company / companiesAHundred) * (100 - othersAHundred) + (company % companiesAHundred) + companiesAHundred * nth;
}

export function roleName(role: number): string {
  return `${companyName(companyOfRole(role))} - ${roleTitle(role)}`;
}

/** The name of a note, without `.md`. */
function noteName({ kind, number }: Seat): string {
  switch (kind) {
    case 'person':
      return personName(number);
    case 'company':
      return companyName(number);
    case 'role':
      return roleName(number);
    case 'plain':
      return `Reading notes ${number + 1}`;
    case 'profile':
      return 'profile';
  }
}

const folders = { person: 'people', company: 'companies', role: 'roles', plain: 'reading' } as const;

export function pathOf(seat: Seat): string {
  if (seat.kind === 'profile') return 'profile.md';
  const part = String(Math.floor(seat.number / filesAFolder) + 1).padStart(3, '0');
  // Windows allows no slash nor question mark in a name; ours have none.
  return `${folders[seat.kind]}/${part}/${noteName(seat)}.${seat.number % 211 === 7 ? 'markdown' : 'md'}`;
}
