import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { coldOverview } from '../live';

/** From a folder nobody has looked into to the complete list of what is due. */
void program(async ({ folder }) => {
  const { cpu, wall, result } = await metered(() => coldOverview(folder));
  return { cpu, wall, followUps: result.pressing.length + result.keepInTouch.length };
});
