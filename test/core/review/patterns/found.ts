import { english } from '../../../../src/core/basics/say';
import { defaultReviewBy, patternsOf } from '../../../../src/core/review/gather';
import type { Pattern, PatternCode } from '../../../../src/core/review/patterns/pattern';
import type { PatternSettings } from '../../../../src/core/review/patterns/settings';
import { campaign, role, type Files } from '../../../support/notes';

/** A campaign with everything that an ask needs: nothing is wrong with it by itself. */
export const base: Files = {
  'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'fit: [Ran the platform of Initech]']),
  'Data.md': role(['title: Data', 'company: "[[Contoso]]"', 'fit: [Moved a lake]']),
  'Northwind.md': '---\ntype: company\nprocess: Referrals are read first\nchallenges: [Growing pains]\nhiring: "[[Mara]]"\n---\n',
  'Contoso.md': '---\ntype: company\nprocess: Slow\nchallenges: [Old data]\nhiring: "[[Mara]]"\n---\n',
  'me.md': '---\ntype: profile\nresume: cv.pdf\n---\n## Pitch: short\nI keep platforms running.\n',
};

export const strong = ['company: "[[Northwind]]"', 'relationship: 4', 'influence: 4', 'relevance: 4', 'timing: 4'];

export function patterns(files: Files, on: string, settings: Partial<PatternSettings> = {}): Pattern[] {
  return patternsOf(campaign({ ...base, ...files }, on), { ...defaultReviewBy, settings: { ...defaultReviewBy.settings, ...settings } });
}

/** The patterns of a code, as their notes without what lies behind the first two. */
export function found(code: PatternCode, files: Files, on: string, settings: Partial<PatternSettings> = {}): string[] {
  return patterns(files, on, settings).filter((each) => each.code === code).map(({ notes }) => notes.map(({ path }) => path.replace('.md', '')).join(' '));
}

/** What is said where one pattern of a code shows. */
export function said(code: PatternCode, files: Files, on: string): { readonly detail: string; readonly wayOut: string; readonly fix: string } {
  const pattern = patterns(files, on).find((each) => each.code === code);
  if (!pattern) throw new Error(`no ${code}`);
  const { detail, wayOut, fix } = pattern;
  return { detail: english(detail), wayOut: english(wayOut), fix: fix ? (fix.kind === 'profile' ? fix.kind : [fix.kind, fix.messageKind, fix.record.path].filter(Boolean).join(' ')) : 'none' };
}
