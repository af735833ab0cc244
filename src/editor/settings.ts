import { workspace } from 'vscode';
import { defaultRules, type Rules } from '../core/insights/rules';
import { namedCadences } from '../core/records/fields';
import { defaultLintSettings, type LintSettings } from '../core/messages/lint/settings';
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
    touchWithin: given('touchWithin'),
    reconnectAfter: given('reconnectAfter'),
    openAsksPerCompany: given('openAsksPerCompany'),
    openAsks: given('openAsks'),
    cadence: namedCadences.find((each) => each === cadence) ?? defaultRules.cadence,
  };
}

/** How messages are checked. A rule is off only where the user says so. */
export function lintSettings(): LintSettings {
  const settings = workspace.getConfiguration(`${section}.messages`);
  const rulesOn = settings.get<unknown>('rules');
  const off = typeof rulesOn === 'object' && rulesOn !== null ? Object.entries(rulesOn).flatMap(([code, isOn]) => (isOn === false ? code : [])) : [];
  const count = (key: string, usual: number): number => {
    const value = settings.get<unknown>(key);
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : usual;
  };
  const { inviteCharacters, words } = defaultLintSettings;
  return {
    off: new Set(off),
    inviteCharacters: count('inviteCharacters', inviteCharacters),
    words: { email: count('words.email', words.email), linkedin: count('words.linkedin', words.linkedin), text: count('words.text', words.text) },
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

export function showsLens(kind: 'frontMatter' | 'log' | 'company' | 'role' | 'message'): boolean {
  return workspace.getConfiguration(`${section}.lens`).get<unknown>(kind) !== false;
}
