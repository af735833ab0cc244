import { longestBurst } from '../harness/burst';
import { program } from '../harness/program';
import { confirmed, rememberedList } from '../live';

/** The longest that a warm start keeps everybody else waiting. */
void program(async ({ folder }) => ({ warm: await longestBurst(() => confirmed(folder, rememberedList(folder).snapshot)) }));
