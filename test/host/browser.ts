import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findBrowser } from './find-browser';
import { install } from './install';
import type { Page } from './page';

/** How the window looks. */
export interface PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** 2 makes screenshots sharp on dense screens. */
  readonly deviceScaleFactor?: number;
  /** How long a step may take before it fails. */
  readonly timeout?: number;
}

/** A tab and the way to close it, browser and all. */
export interface OpenPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** What we call of playwright-core, which is loaded from the cache. */
interface Playwright {
  readonly chromium: {
    launch(options: object): Promise<{ newPage(options: object): Promise<Page>; close(): Promise<void> }>;
  };
}

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Opens an empty tab of a headless browser; `page.goto(server.url)` comes next. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const folder = await install('browser');
  const found = findBrowser(folder);
  const playwright = createRequire(join(folder, 'package.json'))('playwright-core') as Playwright;
  const browser = await playwright.chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: flags,
    // A test run ends the browser itself, after it has told how the tests went.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
  });
  try {
    const page = await browser.newPage({
      viewport: options.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: options.deviceScaleFactor ?? 1,
      locale: 'en-US',
    });
    page.setDefaultTimeout(options.timeout ?? 15_000);
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
