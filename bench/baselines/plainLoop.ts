import { readFile } from 'node:fs/promises';
import { metered } from '../harness/meter';
import { program } from '../harness/program';
import { plainRecord, type PlainRecord } from '../plain/record';
import { filesIn } from '../walk';

/**
 * How one would write it: for each file read it, take its front matter with gray-matter, parse its body with unified, remark-parse and
 * remark-gfm (one frozen processor for all), and pick type, fields, log and tasks from the tree.
 */
void program(async ({ folder }) => {
  const { cpu, wall, result } = await metered(async () => {
    const records: PlainRecord[] = [];
    for (const file of filesIn(folder)) {
      const record = plainRecord(await readFile(file, 'utf8'));
      if (record) records.push(record);
    }
    return records;
  });
  return { cpu, wall, records: result.length };
});
