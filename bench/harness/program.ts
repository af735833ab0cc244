import { writeSync } from 'node:fs';

/** What a program measured: numbers by name. */
export type Facts = Readonly<Record<string, number>>;

/** What a program is told: the corpus it is to work on. */
export interface Task {
  readonly folder: string;
  /** Of all notes in it together. */
  readonly bytes: number;
}

/**
 * The frame of every measure. Each is a program of its own, so that it begins cold and leaves nothing behind for the next; it tells
 * what it found as one line of JSON.
 */
export async function program(measure: (task: Task) => Facts | Promise<Facts>): Promise<void> {
  const [folder = '', bytes] = process.argv.slice(2);
  const facts = await measure({ folder, bytes: Number(bytes) });
  writeSync(process.stdout.fd, `${JSON.stringify(facts)}\n`);
  // A clock or a watcher that the work left behind would keep the process.
  process.exit();
}
