import { longestBurst } from '../harness/burst';
import { program } from '../harness/program';
import { coldOverview } from '../live';

/** The longest that a cold start keeps everybody else waiting. */
void program(async ({ folder }) => ({ cold: await longestBurst(() => coldOverview(folder)) }));
