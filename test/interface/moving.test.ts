import { equal } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, openWorkbench, type Workbench } from './workbench';

describe('a note that is renamed in the Explorer', () => {
  let bench: Workbench;
  const ana = '---\ntype: person\ncompany: "[[Northwind]]"\n---\n\nSee [[Northwind|them]] and [it](../Northwind.md).\n';

  before(async () => (bench = await openWorkbench({ files: { 'people/ana.md': ana, 'Northwind.md': '---\ntype: company\n---\n' } })));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('takes the links to it along, when the editor’s question is answered so', async () => {
    const { page, notes } = bench;
    await bench.people().getByRole('treeitem', { name: /^ana/ }).waitFor();
    await page.getByRole('tab', { name: /^Explorer/ }).first().click();
    const file = page.getByRole('treeitem', { name: /^Northwind.md/ }).first();
    await file.click();
    const name = page.locator('.explorer-item-edited input');
    await eventually(
      async () => {
        // The editor that opens takes the focus when it likes; only the Explorer's own F2 renames.
        await file.focus();
        await page.keyboard.press('F2');
        return name.waitFor({ timeout: 1000 }).then(() => true, () => false);
      },
      (open) => open,
    );
    await name.fill('Contoso.md');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await eventually(() => Promise.resolve(existsSync(join(notes, 'Contoso.md'))), Boolean);
    equal(await eventually(() => bench.read('people/ana.md'), (text) => text !== ana), ana.replaceAll('Northwind', 'Contoso'));
  });
});
