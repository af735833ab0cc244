import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { coldVault } from '../live';

/** From a folder nobody has looked into to the records of all notes in it. */
void program(async ({ folder }) => {
  const { cpu, wall, result } = await metered(() => coldVault(folder));
  return { cpu, wall, records: result.records.length };
});
