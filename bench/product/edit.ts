import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/core/records/record';
import { metered } from '../harness/meter';
import { program, type Facts } from '../harness/program';
import { coldOverview, Views } from '../live';

const edits = 200;
const warmUp = 100;
/** A note of the usual size, and one of those that are far too long. */
const [usual, long] = [{ from: 2_000, to: 4_500 }, { from: 100_000, to: 1_000_000 }]; // characters

/** From an edit to what the views show: a line that is written into the log, in one note after the other. */
void program(async ({ folder }) => {
  const overview = await coldOverview(folder);
  const views = await Views.of(overview);
  const notes = overview.campaign.vault.people.map((person) => ({ person, text: readFileSync(join(folder, person.path), 'utf8') }));
  const p95 = async (size: typeof usual): Promise<number> => {
    const fitting = notes.filter(({ text }) => text.length >= size.from && text.length <= size.to);
    const costs: number[] = [];
    for (let count = 0; count < warmUp + edits; count++) {
      // Strides through the folder, so that no two edits in a row touch the same stretch of a list.
      const { person, text } = fitting[(count * 7_919) % fitting.length]!;
      const { cpu } = await metered(() => views.edit(placeOf(person), withLine(text, count)));
      if (count >= warmUp) costs.push(cpu);
    }
    return costs.sort((a, b) => a - b)[Math.floor(costs.length * 0.95)]!;
  };
  return { usual: await p95(usual), long: await p95(long) } satisfies Facts;
});

function placeOf({ id, path }: Person): Pick<Person, 'id' | 'path'> {
  return { id, path };
}

/** The text with one more entry in its log, another each time. */
function withLine(text: string, count: number): string {
  return text.replace(/^## Log[^\n]*\n/m, (heading) => `${heading}- 2026-11-${String(1 + (count % 22)).padStart(2, '0')} talked for the ${count}th time\n`);
}
