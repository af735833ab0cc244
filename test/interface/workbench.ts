import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layOutSampleNotes } from '../../scripts/sample';
import { openPage } from '../host/browser';
import type { Version } from '../host/install';
import type { Locator, Page } from '../host/page';
import { installExtension, start } from '../host/server';

const root = join(import.meta.dirname, '..', '..');

/** A VS Code with the packaged extension and the sample notes, as a person sees it in a window. */
export interface Workbench {
  readonly page: Page;
  readonly notes: string;
  /** The text of a note on disk, by its path among the notes. */
  read(path: string): Promise<string>;
  followUps(): Locator;
  people(): Locator;
  /** Runs a command by its name in the palette. */
  run(command: string): Promise<void>;
  /** Answers the quick pick or input whose title or placeholder holds `question`; Enter alone where no text is given. */
  answer(question: string, text?: string): Promise<void>;
  toast(text: string | RegExp): Locator;
  screenshot(name: string): Promise<void>;
  /** Drags the edge of the side bar to the right, by so many pixels. */
  widenSideBar(by: number): Promise<void>;
  close(): Promise<void>;
}

/** How a window is opened. */
export interface WorkbenchOptions {
  /** Notes by path instead of the sample notes; none for an empty folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders of the notes that are opened as a workspace of several. */
  readonly folders?: readonly string[];
  /** Restricted Mode: the folder is not trusted. */
  readonly restricted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
}

/** No hover may cover what a test clicks. */
const calm = { 'workbench.colorTheme': 'Default Light Modern', 'workbench.hover.delay': 60_000, 'editor.hover.enabled': false };

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const version = (process.env['REFERRAL_NOTES_HOST'] ?? 'newest') as Version;
  const base = await mkdtemp(join(tmpdir(), 'referral-notes-'));
  const notes = join(base, 'notes');
  const vsix = join(root, 'out', 'referral-notes.vsix');
  await access(vsix).catch(() => Promise.reject(new Error('Run `npm run package` first: these tests look at the packaged extension.')));
  if (options.files) await writeFiles(notes, options.files);
  else await layOutSampleNotes(notes);
  const folder = options.folders ? join(base, 'notes.code-workspace') : notes;
  if (options.folders) await writeFile(folder, JSON.stringify({ folders: options.folders.map((path) => ({ path: join(notes, path) })) }));
  await installExtension(version, join(base, 'data'), vsix);
  const server = await start(version, { folder, trust: options.restricted ?? false, dataDir: join(base, 'data'), smokeDriver: false, userSettings: { ...calm, ...options.settings } });
  const { page, ...browser } = await openPage({ viewport: options.size ?? { width: 1280, height: 1500 } });
  const input = (): Locator => page.locator('.quick-input-widget input.input').first();
  await page.goto(server.url);
  await page.getByRole('tab', { name: /^Referrals/ }).first().click({ timeout: 60_000 });
  await page.mouse.move(900, 600);
  return {
    page,
    notes,
    read: (path) => readWhole(join(notes, path)),
    followUps: () => page.getByRole('tree', { name: /^Follow-ups/i }),
    people: () => page.getByRole('tree', { name: /^People/i }),
    async run(command) {
      // What the palette lists is settled when it opens: a command that is not there yet is there the next time.
      const option = page.getByRole('option', { name: new RegExp(`^${command}`) }).first();
      await eventually(
        async () => {
          await page.keyboard.press('F1');
          // What takes the focus just now closes the palette: then it is opened again.
          const isOpen = await input().fill(`>${command}`, { timeout: 2000 }).then(() => true, () => false);
          const found = isOpen && await option.waitFor({ timeout: 2000 }).then(() => true, () => false);
          if (!found) await page.keyboard.press('Escape');
          return found;
        },
        (found) => found,
      );
      await page.keyboard.press('Enter');
    },
    async answer(question, text) {
      await page.locator(`.quick-input-widget input.input[placeholder*="${question}"], .quick-input-widget .quick-input-title:text("${question}")`).first().waitFor({ state: 'visible' });
      if (text !== undefined) await input().fill(text);
      await page.keyboard.press('Enter');
    },
    toast: (text) => page.locator('.notifications-toasts .notification-toast', { hasText: text }),
    async screenshot(name) {
      await mkdir(join(root, 'out', 'screenshots'), { recursive: true });
      await page.screenshot({ path: join(root, 'out', 'screenshots', `${name}.png`) });
    },
    async widenSideBar(by) {
      const edge = await page.locator('.part.sidebar').first().boundingBox();
      if (!edge) throw new Error('there is no side bar');
      const [x, y] = [edge.x + edge.width, edge.y + edge.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y);
      await page.mouse.up();
      await page.mouse.move(x + by + 300, y);
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(base, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The text of a file; one that is just being written is read again until it stays as it is. */
async function readWhole(path: string): Promise<string> {
  let text = await readFile(path, 'utf8');
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await readFile(path, 'utf8');
    if (again === text) return text;
    text = again;
  }
}

/** Resolves when a condition on disk or screen holds; asked again and again, until the test's own time limit. */
export async function eventually<T>(look: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
