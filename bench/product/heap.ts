import { retainedBy } from '../harness/heap';
import { program } from '../harness/program';
import { coldOverview } from '../live';

/** What stays in memory once all is read, for each byte of the notes. */
void program(async ({ folder, bytes }) => {
  const { retained, result } = await retainedBy(() => coldOverview(folder));
  return { indexed: retained / bytes, records: result.campaign.vault.records.length };
});
