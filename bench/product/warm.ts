import { retainedBy } from '../harness/heap';
import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { confirmed, rememberedList } from '../live';

/** A start with the list of the last one: when it shows, when it is known to hold, and what it keeps in memory. */
void program(async ({ folder, bytes }) => {
  const { retained, result } = await retainedBy(async () => {
    const shown = await metered(() => rememberedList(folder));
    const checked = await metered(() => confirmed(folder, shown.result.snapshot));
    // Of the list, the views hold on to the rows alone.
    return { shown: shown.cpu, confirmed: shown.cpu + checked.cpu, groups: shown.result.groups };
  });
  return { shown: result.shown, confirmed: result.confirmed, heap: retained / bytes };
});
