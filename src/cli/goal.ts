import { fold } from '../core/basics/fold';
import type { Goal } from '../core/insights/paths';
import { byPath } from '../core/records/place';
import type { Vault } from '../core/vault/vault';
import { UsageError } from './arguments';

/** Whom a name means: a person or a company, by name, alias or note. Throws {@link UsageError}. */
export function goalOf(name: string, vault: Vault): { readonly goal: Goal; readonly to: string; readonly name: string } {
  const written = name.replace(/^\[\[(.*)\]\]$/, '$1');
  const all = vault.candidates({ target: written, kind: 'wiki' }, { id: '', path: '' }).flatMap(({ id }) => vault.get(id) ?? []);
  const fitting = all.filter((record) => record.type === 'person' || record.type === 'company').sort(byPath);
  // A path from the top names one note, whatever others are called.
  const atPath = fitting.filter(({ path }) => path === written || path.replace(/\.(?:md|markdown)$/i, '') === written);
  const [found, other] = atPath.length > 0 && written.includes('.') ? atPath : fitting;
  if (found && other) throw new UsageError(`“${name}” can mean ${fitting.map(({ path }) => path).join(' or ')}; give --to the path of one of them.`);
  if (found) return { goal: found.type === 'person' ? found : { name: found.name, note: found }, to: found.path, name: found.name };
  const company = companyWithoutNote(written, vault);
  if (company !== undefined) return { goal: { name: company }, to: company, name: company };
  if (all[0]) throw new UsageError(`“${name}” is no person and no company, but a ${all[0].type}.`);
  throw new UsageError(`No person or company is called “${name}”.`);
}

/** A company that people or roles name, and that has no note. */
function companyWithoutNote(name: string, vault: Vault): string | undefined {
  const naming = [...vault.mentioning([fold(name)], 'person'), ...vault.mentioning([fold(name)], 'role')].sort(byPath);
  return naming.map((record) => vault.companyOf(record)).find((company) => company && !company.note && fold(company.name) === fold(name))?.name;
}
