import { applyEdits, isRefusal, type Plan } from '../../../src/core/basics/edit';
import { english } from '../../../src/core/basics/say';

/** `text` after a plan; fails when it is refused. */
export function made(text: string, plan: Plan): string {
  if (isRefusal(plan)) throw new Error(english(plan.refused));
  return applyEdits(text, plan);
}
