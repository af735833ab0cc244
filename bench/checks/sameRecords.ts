import { readFileSync } from 'node:fs';
import { Lines } from '../../src/core/basics/range';
import { findFrontMatter } from '../../src/core/notes/fences';
import { readRecord } from '../../src/core/records/read';
import type { RecordLink } from '../../src/core/records/entries';
import type { NoteRecord } from '../../src/core/records/record';
import { program } from '../harness/program';
import { plainBody, type PlainBody } from '../plain/body';
import { filesIn } from '../walk';

/** Whether the records say what remark says of the whole body: how many of them do not. */
void program(({ folder }) => {
  let [records, different] = [0, 0];
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    const record = readRecord(text, { id: file, path: file });
    if (!record) continue;
    records++;
    if (JSON.stringify(bodyOf(record)) === JSON.stringify(wholeBody(text, record.type))) continue;
    different++;
    console.error(`not as remark reads it: ${file}`);
  }
  return { records, different };
});

function bodyOf({ log, tasks }: NoteRecord): PlainBody {
  const target = (link: RecordLink | undefined): string | undefined => link?.target;
  return inOrder({
    log: [...log].map(({ line, day, verb, link, rating }) => ({ line, day, verb, link: target(link), rating })),
    tasks: tasks.map(({ line, day, text, link }) => ({ line, day, text, link: target(link) })),
  });
}

function wholeBody(text: string, type: string): PlainBody {
  const lines = new Lines(text);
  const start = findFrontMatter(text, lines)?.bodyStart ?? 0;
  const above = lines.lineAt(start);
  const { log, tasks } = plainBody(text.slice(start), type);
  return inOrder({ log: log.map((entry) => ({ ...entry, line: entry.line + above })), tasks: tasks.map((task) => ({ ...task, line: task.line + above })) });
}

/** In the order of the text: a record's log is sorted by days. */
function inOrder({ log, tasks }: PlainBody): PlainBody {
  const byLine = (a: { readonly line: number }, b: { readonly line: number }): number => a.line - b.line;
  return { log: [...log].sort(byLine), tasks: [...tasks].sort(byLine) };
}
