import type { AskFact } from '../facts';
import { rateOf, tallyOf, type Rate, type Tally } from './rate';

/** What became of the asks for a referral that were made in a period, as far as it is known today. */
export interface AskMetrics {
  readonly asks: Tally;
  readonly replied: Rate;
  readonly agreed: Rate;
  readonly referred: Rate;
  /** Asks that the log of their day spoke against (“Ready to ask?”). */
  readonly overrides: Rate;
}

export function askMetrics(asks: readonly AskFact[]): AskMetrics {
  const rate = (counts: (ask: AskFact) => boolean): Rate => rateOf(asks, counts, ({ person }) => person);
  return {
    asks: tallyOf(asks.map(({ person }) => person)),
    replied: rate(({ answered }) => answered !== undefined),
    agreed: rate(({ agreed }) => agreed),
    referred: rate(({ referred }) => referred !== undefined),
    overrides: rate(({ against }) => against.length > 0),
  };
}
