import { deepEqual, match, ok } from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, openWorkbench, type Workbench } from './workbench';

describe('sample notes', () => {
  let bench: Workbench;
  let place: string;

  before(async () => {
    bench = await openWorkbench({ files: { 'a.md': '---\ntype: person\n---\n' } });
    place = await mkdtemp(join(tmpdir(), 'referral-notes-samples-'));
    await mkdir(join(place, 'a folder of the user'));
  });
  after(async () => {
    await bench?.close();
    await rm(place, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('are laid out where the user likes, the campaign of their choice, with days around today', async () => {
    await bench.run('Referrals: Open Sample Notes');
    await bench.answer('Open Sample Notes', 'A campaign that got stuck');
    const dialog = bench.page.locator('.quick-input-widget');
    const here = dialog.getByRole('button', { name: /^Lay Out Sample Notes Here/ });
    await here.waitFor();
    const input = dialog.locator('input.input').first();
    const listed = dialog.getByRole('option', { name: /^a folder of the user/ });
    // It begins in a place of its own, which it may still be looking for: then it is told again.
    await eventually(
      async () => {
        await input.fill(`${place}/`);
        return listed.waitFor({ timeout: 2000 }).then(() => true, () => false);
      },
      (isThere) => isThere,
    );
    await here.click();
    const folder = join(place, 'referral-notes-sample-stuck');
    const all = ['README.md', 'companies', 'people', 'profile.md', 'roles'];
    deepEqual((await eventually(() => readdir(folder).catch((): string[] => []), (names) => names.length >= all.length)).sort(), all);
    const text = await eventually(() => readFile(join(folder, 'people', 'Katrin Oswald.md'), 'utf8'), (each) => each !== '');
    const [, written = ''] = /^- (\S+) met/m.exec(text) ?? [];
    match(written, /^\d{4}-\d{2}-\d{2}$/);
    const days = (Date.now() - Date.parse(`${written}T12:00`)) / 86_400_000;
    ok(Math.abs(days - 72) <= 1.5, `${written} is ${days} days ago`);
  });
});
