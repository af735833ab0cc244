import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../test/host/page';
import { openWorkbench, type Workbench } from '../test/interface/workbench';

/** Makes the pictures of README and of the walkthrough anew, from the packaged extension on the sample notes. */
const media = join(import.meta.dirname, '..', 'media');
const size = { width: 1360, height: 820 };
/** Without the title bar, which names the program that shows it. */
const below = 30;
const settings = { 'window.commandCenter': false, 'breadcrumbs.enabled': false, 'editor.occurrencesHighlight': 'off', 'editor.minimap.enabled': false };

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function shoot(page: Page, path: string, clip: Clip = { x: 0, y: below, width: size.width, height: size.height - below }): Promise<void> {
  await page.screenshot({ path: join(media, path), clip, type: 'jpeg', quality: 74 });
}

const lens = (page: Page, text: RegExp) => page.locator('.codelens-decoration a', { hasText: text }).first();

async function person(bench: Workbench): Promise<void> {
  const { page } = bench;
  await bench.followUps().getByRole('treeitem', { name: /^Priya Raman/ }).click();
  await lens(page, /15\/20/).waitFor();
  await bench.widenSideBar(200);
  // The colours of the grammar come a moment after the text.
  await page.locator('.view-line span', { hasText: /^referred$/ }).first().waitFor();
  await shoot(page, 'screenshot.jpg');
  await shoot(page, 'walkthrough/followUps.jpg', { x: 0, y: below, width: 560, height: 400 });
  await shoot(page, 'walkthrough/person.jpg', { x: 560, y: below, width: 760, height: 500 });
}

async function rating(bench: Workbench): Promise<void> {
  await lens(bench.page, /15\/20/).click();
  await bench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await shoot(bench.page, 'walkthrough/rate.jpg', { x: 360, y: 0, width: 680, height: 280 });
  await bench.page.keyboard.press('Escape');
}

async function message(bench: Workbench): Promise<void> {
  const { page } = bench;
  await bench.followUps().getByRole('treeitem', { name: /^Tomáš Vrba/ }).click();
  await page.getByRole('tab', { name: /Tomas Vrba/ }).waitFor();
  await lens(page, /\/20/).waitFor();
  await page.keyboard.press('Control+End');
  await lens(page, /· ready/).waitFor();
  await page.locator('.squiggly-warning').first().waitFor();
  await shoot(page, 'message.jpg', { x: 480, y: below, width: 880, height: 560 });
}

async function dashboard(bench: Workbench): Promise<void> {
  const { page } = bench;
  await bench.run('Referrals: Open Dashboard');
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await frame.locator('[data-id=funnel] svg').first().waitFor();
  await page.keyboard.press('Control+b');
  await frame.locator('[data-id=figures]').first().waitFor();
  await shoot(page, 'dashboard.jpg');
}

async function main(): Promise<void> {
  await mkdir(join(media, 'walkthrough'), { recursive: true });
  const bench = await openWorkbench({ size, settings });
  try {
    await person(bench);
    await rating(bench);
    await message(bench);
    await dashboard(bench);
  } finally {
    await bench.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
