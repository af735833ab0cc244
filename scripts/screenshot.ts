import { join } from 'node:path';
import { openWorkbench } from '../test/interface/workbench';

/** Makes the picture in README anew, from the packaged extension on the sample notes. */
const target = join(import.meta.dirname, '..', 'media', 'screenshot.png');

async function main(): Promise<void> {
  const bench = await openWorkbench({
    size: { width: 1360, height: 820 },
    settings: { 'window.commandCenter': false, 'breadcrumbs.enabled': false, 'editor.occurrencesHighlight': 'off' },
  });
  try {
    const { page } = bench;
    await bench.followUps().getByRole('treeitem', { name: /^Priya Raman/ }).click();
    await page.locator('.codelens-decoration a', { hasText: /15\/20/ }).first().waitFor();
    await bench.widenSideBar(200);
    // The colours of the grammar come a moment after the text.
    await page.locator('.view-line span', { hasText: /^referred$/ }).first().waitFor();
    // Without the title bar, which names the program that shows it.
    await page.screenshot({ path: target, clip: { x: 0, y: 30, width: 1360, height: 790 } });
  } finally {
    await bench.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
