import * as z from 'zod/mini';
import { dashboardModel } from '../protocol';

/** What the page keeps with the editor, and finds again when it was hidden or the window was loaded anew. */
const kept = z.object({
  model: z.optional(dashboardModel),
  opened: z.array(z.string()),
  scroll: z.number(),
});

export type Kept = z.infer<typeof kept>;

/** What was kept, if it can still be read: another version of the page may have kept it. */
export function keptState(state: unknown): Kept {
  return z.safeParse(kept, state).data ?? { opened: [], scroll: 0 };
}
