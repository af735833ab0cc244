import { deepEqual } from 'node:assert/strict';
import { peopleAt, referrersOf, rolesAt } from '../../../src/core/insights/company';
import { campaign, person, role, type Files } from '../../support/notes';

const files: Files = {
  'a.md': person(['2026-11-02 asked [[Platform]]'], ['company: "[[Northwind]]"']),
  'b.md': person([], ['company: NW']),
  'c.md': person(['2026-11-02 asked-insight [[Platform]]'], ['company: Contoso']),
  'd.md': person(['2026-11-02 asked [[Platform]]'], ['company: Contoso']),
  'e.md': person([], ['company: Northwinds']),
  'f.md': person([], ['company: nw', 'status: closed']),
  'Northwind.md': '---\ntype: company\naliases: [NW]\n---\n',
  'Platform.md': role(['company: NW', 'referrers: ["[[c]]"]']),
  'Data.md': role(['company: Contoso']),
};

describe('a company', () => {
  const whole = campaign(files, '2026-11-21');
  const paths = (records: readonly { path: string }[]): string[] => records.map(({ path }) => path);

  it('has the people and roles that name it, by any of its names and no other', () => {
    const company = whole.vault.companyOf(whole.vault.people[0]!)!;
    deepEqual([paths(peopleAt(company, whole.vault)), paths(rolesAt(company, whole.vault))], [['a.md', 'b.md', 'f.md'], ['Platform.md']]);
  });

  it('needs no note of its own', () => {
    const company = whole.vault.companyOf(whole.vault.people[2]!)!;
    deepEqual([paths(peopleAt(company, whole.vault)), paths(rolesAt(company, whole.vault))], [['c.md', 'd.md'], ['Data.md']]);
  });

  it('has people who could refer for a role, besides those it names, and those who were asked', () => {
    const { could, asked } = referrersOf(whole.vault.roles.find(({ path }) => path === 'Platform.md')!, whole);
    deepEqual([paths(could), paths(asked)], [['b.md', 'c.md'], ['a.md', 'd.md']]);
  });
});
