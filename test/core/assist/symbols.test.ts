import { deepEqual } from 'node:assert/strict';
import { findRecords } from '../../../src/core/assist/symbols';
import { vaultOf } from '../../support/notes';

const vault = vaultOf({
  'people/zoe.md': '---\ntype: person\nname: Zoë Ångström\naliases: [Z, The Swede]\n---\n',
  'people/Jon Bell.md': '---\ntype: person\n---\n',
  'Northwind.md': '---\ntype: company\naliases: [NW Traders]\n---\n',
  'roles/platform.md': '---\ntype: role\ntitle: Platform Engineer\ncompany: Northwind\n---\n',
  'me.md': '---\ntype: profile\nname: Joan\n---\n',
  'other.md': '# Jon\n',
});
const found = (query: string): string[] => findRecords(query, vault).map(({ record, name }) => `${name}: ${record.path}`);

describe('people, companies and roles', () => {
  for (const [query, expected] of [
    ['Zoë', ['Zoë Ångström: people/zoe.md']],
    ['zoe angstrom', ['zoe angstrom: people/zoe.md']],
    ['ZOË Å', ['Zoë Ångström: people/zoe.md']],
    ['swede', ['The Swede: people/zoe.md']],
    ['JB', ['Jon Bell: people/Jon Bell.md']],
    ['jonbell', ['Jon Bell: people/Jon Bell.md']],
    ['nw tr', ['NW Traders: Northwind.md']],
    ['plat eng', ['Platform Engineer: roles/platform.md']],
    ['joan', []],
    ['x', []],
  ] as const) {
    it(`are found by “${query}”`, () => deepEqual(found(query), expected));
  }

  it('are all found by nothing', () => deepEqual(found('').length, 4));
});
