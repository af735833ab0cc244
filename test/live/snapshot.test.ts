import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { campaignOf } from '../../src/core/insights/campaign';
import { defaultLinting } from '../../src/core/messages/check';
import { defaultRules } from '../../src/core/insights/rules';
import { emptyOverview, overviewOf, type Overview } from '../../src/live/overview';
import { rowOf } from '../../src/live/rows';
import { scan, type Notes } from '../../src/live/scan';
import { isUnchanged, readSnapshot, writeSnapshot } from '../../src/live/snapshot';
import { day } from '../support/notes';
import { FakeStore } from './fakes';

const breath = (): Promise<void> => Promise.resolve();
const today = day('2026-11-23');
const make = 'one make';
const person = (task: string): string => `---\ntype: person\n---\n- [ ] ${task} write to “Ana” \\ Bo\n`;

async function kept(store: FakeStore): Promise<{ text: string; overview: Overview; notes: Notes }> {
  const { notes } = await scan(store, breath);
  const { overview } = (await overviewOf(campaignOf(notes.vault, defaultRules, today), defaultLinting, emptyOverview(defaultRules, today), breath, () => false))!;
  return { text: await writeSnapshot(make, overview, notes.versions, breath), overview, notes };
}

describe('the due list kept from one start to the next', () => {
  const files = { 'a.md': person('2026-11-20'), 'b/a.md': person('2026-11-25'), 'far.md': person('2027-03-01'), 'nobody.md': '# x\n' };

  it('is what was due within the next week', async () => {
    const { text, overview } = await kept(new FakeStore(files));
    const read = readSnapshot(text, make);
    deepEqual(read?.rows, overview.pressing.filter(({ due }) => due < '2026-12-01').map((followUp, index) => ({ ...rowOf(followUp), key: String(index) })));
    equal(read?.day, today);
    equal((JSON.parse(read?.files[0] ?? '') as unknown[]).length, 4);
  });

  it('is current as long as every file is as it was', async () => {
    const store = new FakeStore(files);
    const snapshot = readSnapshot((await kept(store)).text, make)!;
    const unchanged = (): Promise<boolean> => isUnchanged(snapshot, [{ store, exclude: [] }], breath);
    equal(await unchanged(), true);
    store.saved.set('a.md', 7);
    equal(await unchanged(), false);
    store.saved.delete('a.md');
    equal(await unchanged(), true);
    store.files.set('a.md', `${files['a.md']}more`);
    equal(await unchanged(), false, 'of another size, saved at the same moment');
    store.files.set('a.md', files['a.md']);
    store.files.set('new.md', '# x\n');
    equal(await unchanged(), false);
    store.files.delete('new.md');
    store.files.delete('nobody.md');
    equal(await unchanged(), false);
    store.files.set('renamed.md', '# x\n');
    equal(await unchanged(), false);
  });

  it('is not current where a note’s text was not that of its file', async () => {
    const store = new FakeStore(files);
    const { overview, notes } = await kept(store);
    const text = await writeSnapshot(make, overview, notes.versions.with([['a.md', undefined]]), breath);
    equal(await isUnchanged(readSnapshot(text, make)!, [{ store, exclude: [] }], breath), false);
  });

  it('is not there when it is of another make, damaged or cut off anywhere', async () => {
    const { text } = await kept(new FakeStore(files));
    equal(readSnapshot(text, 'another make'), undefined);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (end) => {
        const cut = readSnapshot(text.slice(0, end), make);
        const current = cut !== undefined && (await isUnchanged(cut, [{ store: new FakeStore(files), exclude: [] }], breath).catch(() => false));
        equal(current, false);
      }),
    );
    for (const other of ['', 'null', '{}', '[]', '7', `{"make":"${make}"}`, `{"make":"${make}","day":"2026-11-23","portions":0,"list":{"sentences":[],"rows":[null]}}`, `{"make":"${make}","day":"2026-11-23","portions":0,"list":{"sentences":[],"rows":[["x"]]}}`, `{"make":"${make}","day":"2026-11-23","portions":1,"list":{"sentences":[],"rows":[]}}`]) equal(readSnapshot(other, make), undefined, other);
  });
});
