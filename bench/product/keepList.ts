import { costOf } from '../harness/meter';
import { program } from '../harness/program';
import { keepList } from '../live';

/** Reads all, and keeps what the warm start begins with: it runs before that in each round. */
void program(({ folder }) => costOf(() => keepList(folder)));
