import { campaignOf } from '../src/core/insights/campaign';
import { defaultRules } from '../src/core/insights/rules';
import type { Vault } from '../src/core/vault/vault';
import { emptyOverview, overviewOf, type Overview } from '../src/live/overview';
import type { Breath } from '../src/live/ports';
import { scan } from '../src/live/scan';
import { slices } from '../src/live/slices';
import { nodeStore } from '../src/node/store';
import { corpusDay } from './corpus/log';

/** The product as the editor runs it, in the steps that are measured. This file alone knows how `src/live` is put together. */

/** A breath as in `src/extension.ts`. */
function breath(): Breath {
  return slices(() => performance.now(), () => new Promise((resolve) => setImmediate(resolve)));
}

/** Cold: every note of the folder, read into a vault. */
export async function coldVault(folder: string): Promise<Vault> {
  const { notes } = await scan(nodeStore({ root: folder, exclude: [] }), breath());
  return notes.vault;
}

/** Everything that views show of a vault, with nothing known before. */
async function wholeOverview(vault: Vault): Promise<Overview> {
  const change = await overviewOf(campaignOf(vault, defaultRules, corpusDay), emptyOverview(defaultRules, corpusDay), breath(), () => false);
  if (!change) throw new Error('nothing made it stale');
  return change.overview;
}

/** Cold, until every follow-up is in the list. */
export async function coldOverview(folder: string): Promise<Overview> {
  return wholeOverview(await coldVault(folder));
}
