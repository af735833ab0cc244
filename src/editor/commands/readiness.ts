import { l10n } from 'vscode';
import { historyIn } from '../../core/insights/campaign';
import { readinessOf, type ReadinessCheck } from '../../core/insights/readiness';
import type { Person, Role } from '../../core/records/record';
import { localise } from '../localise';
import type { Desk } from './context';
import { openNote } from './open';
import { choose, separator } from './pick';

/** Before a referral ask: what speaks against it, each with its way out. True when nothing does, or when the user goes on all the same. */
export async function goOnUnready({ notes }: Desk, person: Person, role: Role | undefined): Promise<boolean> {
  const { campaign, openAsks } = notes.overview;
  const history = historyIn(campaign, person);
  const checks = history ? readinessOf(person, role, history, campaign, openAsks) : [];
  const against = checks.filter(({ holds }) => !holds);
  if (against.length === 0) return true;
  const picked = await choose<ReadinessCheck | 'go on'>(l10n.t('Before you ask {0}: {1} of {2} to look at', person.name, against.length, checks.length), l10n.t('Choose a line to open its note, or write it all the same'), [
    ...against.map((check) => ({ label: localise(check.reason), detail: check.remedy ? localise(check.remedy) : '', value: check })),
    separator(l10n.t('Your decision')),
    { label: l10n.t('Write it all the same'), value: 'go on' as const },
  ]);
  if (picked === 'go on') return true;
  if (picked) await openNote(picked.where?.record ?? person, picked.where?.field === undefined ? undefined : (picked.where.record.places.frontMatter));
  return false;
}
