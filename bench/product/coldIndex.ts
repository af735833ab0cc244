import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { coldNotes } from '../live';

/** From a folder nobody has looked into to the records of all notes in it. */
void program(async ({ folder }) => {
  const { cpu, wall, result } = await metered(() => coldNotes(folder));
  return { cpu, wall, records: result.vault.records.length };
});
