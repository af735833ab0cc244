import { say, type Text } from '../basics/say';
import type { Person } from '../records/record';
import { factors, type Factor } from '../records/schemas';
import type { Rules } from './rules';

export type Verdict = 'pursue' | 'build' | 'unrated';

/** What a referrer scores, and why: four factors of 1-5 (RULES M1). */
export interface Score {
  /** 4-20; the sum of those that are there, when some are missing. */
  readonly total: number;
  readonly verdict: Verdict;
  readonly factors: Readonly<Record<Factor, number | null>>;
  readonly missing: readonly Factor[];
}

/** A missing or invalid factor makes the score unrated, never zero (M1); from 12 on it says pursue (M2). */
export function scoreOf(person: Person, rules: Rules): Score {
  const { relationship = null, influence = null, relevance = null, timing = null } = person.fields;
  const values = { relationship, influence, relevance, timing };
  const missing = factors.filter((factor) => values[factor] === null);
  const total = factors.reduce((sum, factor) => sum + (values[factor] ?? 0), 0);
  return { total, verdict: missing.length > 0 ? 'unrated' : total >= rules.pursueFrom ? 'pursue' : 'build', factors: values, missing };
}

/** What each rating of a factor stands for, 1 to 5, and what lifts a low one (M1, M3, M4, M7). */
export interface Rubric {
  readonly label: Text;
  readonly levels: readonly [Text, Text, Text, Text, Text];
  readonly advice: Text;
}

export const rubrics: Readonly<Record<Factor, Rubric>> = {
  relationship: {
    label: say('Relationship'),
    levels: [
      say('Strangers: you have not been in touch'),
      say('You know of each other: a few words once'),
      say('Acquainted: you have talked or worked side by side'),
      say('Close enough: they know your work first-hand'),
      say('They would vouch for you without being asked'),
    ],
    advice: say('Give something of use first, or follow a playbook; ask later.'),
  },
  influence: {
    label: say('Influence'),
    levels: [
      say('No say, and nobody there would ask them'),
      say('Could pass a name along, and no more'),
      say('Their word gets a résumé read'),
      say('The hiring team trusts their judgement'),
      say('Decides, or sits with the one who does'),
    ],
    advice: say('Ask for a warm introduction to someone whose word counts there.'),
  },
  relevance: {
    label: say('Relevance'),
    levels: [
      say('Nothing to do with the role'),
      say('Same company, far from the team'),
      say('A neighbouring team or field'),
      say('Works with the team that hires'),
      say('It is their own team'),
    ],
    advice: say('Find out whose team it is, and who knows them.'),
  },
  timing: {
    label: say('Timing'),
    levels: [
      say('No opening and no sign of one'),
      say('Perhaps later this year'),
      say('They expect to hire'),
      say('A role is open'),
      say('A role is open and they told you they need someone'),
    ],
    advice: say('Wait for a signal: a posting, a new team, a word from them.'),
  },
};

/** The factors of 2 or less, the ones worth lifting first. */
export function weakFactors(score: Score): Factor[] {
  return factors.filter((factor) => (score.factors[factor] ?? 3) <= 2);
}
