import { workspace } from 'vscode';
import { defaultRules, type Rules } from '../core/insights/rules';
import { namedCadences } from '../core/records/fields';
import type { NewNoteType } from '../core/edits/newNote';

/** The settings, read when they are needed: `referralNotes.*` in package.json says what each is. */
export const section = 'referralNotes';

export function rules(): Rules {
  const settings = workspace.getConfiguration(`${section}.rules`);
  const given = <K extends Exclude<keyof Rules, 'cadence'>>(key: K): number => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : defaultRules[key];
  };
  const cadence = settings.get<unknown>('cadence');
  return {
    pursueFrom: given('pursueFrom'),
    checkInAfter: given('checkInAfter'),
    updateAfter: given('updateAfter'),
    shareAfter: given('shareAfter'),
    nudgeAgainAfter: given('nudgeAgainAfter'),
    nudges: Math.min(2, given('nudges')),
    gap: given('gap'),
    soon: given('soon'),
    rest: given('rest'),
    lapse: given('lapse'),
    deadlineAhead: given('deadlineAhead'),
    cadence: namedCadences.find((each) => each === cadence) ?? defaultRules.cadence,
  };
}

export function exclude(): readonly string[] {
  const value = workspace.getConfiguration(section).get<unknown>('exclude');
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

export function folderForNew(type: NewNoteType): string {
  const value = workspace.getConfiguration(`${section}.newNotes`).get<unknown>(type);
  return typeof value === 'string' ? value : '';
}

export function showsLens(kind: 'frontMatter' | 'log' | 'company' | 'role'): boolean {
  return workspace.getConfiguration(`${section}.lens`).get<unknown>(kind) !== false;
}
