import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageHtml } from '../../../src/dashboard/html';
import type { DashboardModel, ToHost } from '../../../src/dashboard/protocol';
import { openPage } from '../../host/browser';
import type { Page } from '../../host/page';
import { type ThemeName, themes } from '../themes';

const dist = join(import.meta.dirname, '..', '..', '..', 'dist');

/** The dashboard's page in a real browser, with what a webview gives it: its policy, the theme, and someone to talk to. */
export interface Dashboard {
  readonly page: Page;
  /** Opens the page anew with nothing kept and in a theme. */
  open(theme?: ThemeName): Promise<void>;
  /** What the extension says to the page; it is done when the page has heard it. */
  send(message: unknown): Promise<void>;
  show(model: DashboardModel): Promise<void>;
  /** What the page has said since it was asked last, and since `ready`. */
  heard(): Promise<ToHost[]>;
  /** What went against the page's policy, or failed. */
  troubles(): Promise<unknown[]>;
  width(pixels: number, height?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openDashboard(): Promise<Dashboard> {
  await access(join(dist, 'dashboard.js')).catch(() => Promise.reject(new Error('Run `npm run build` first: these tests look at the built page.')));
  const folder = await mkdtemp(join(tmpdir(), 'referral-notes-dashboard-'));
  const requests: string[] = [];
  const errors: string[] = [];
  let tab = await openPage({ viewport: { width: 1280, height: 900 } });
  const listen = (): void => {
    tab.page.on('pageerror', (error) => errors.push(String(error)));
    tab.page.on('request', (request) => requests.push(request.url()));
  };
  listen();
  const send = (message: unknown): Promise<void> => tab.page.evaluate<void>(`heard(${JSON.stringify(message)})`);
  return {
    get page() {
      return tab.page;
    },
    async open(theme = 'light') {
      const path = join(folder, `${theme}.html`);
      await writeFile(path, webview(theme));
      await tab.page.goto(pathToFileURL(path).href);
      await tab.page.evaluate('sessionStorage.clear()');
      await tab.page.reload();
      await tab.page.evaluate('said.length = 0');
    },
    send,
    show: (model) => send({ type: 'show', model }),
    heard: () => tab.page.evaluate<ToHost[]>('said.splice(0)'),
    async troubles() {
      const own = new Set(['dashboard.js', 'dashboard.css']);
      const foreign = requests.filter((url) => !url.startsWith(pathToFileURL(folder).href) && !own.has(url.split('/').pop()!));
      return [...(await tab.page.evaluate<unknown[]>('troubles')), ...errors, ...foreign];
    },
    async width(width, height = 900) {
      await tab.close();
      tab = await openPage({ viewport: { width, height } });
      listen();
    },
    async close() {
      await tab.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page as the editor makes it, with the editor's side of the talk before its script. */
function webview(theme: ThemeName): string {
  const nonce = 'bm9uY2U';
  const page = pageHtml({ cspSource: 'file:', nonce, scriptUri: pathToFileURL(join(dist, 'dashboard.js')).href, styleUri: pathToFileURL(join(dist, 'dashboard.css')).href, title: 'Dashboard', lang: 'en' });
  const { classes, colours } = themes[theme];
  const editor = `
    const said = [], troubles = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => troubles.push({ violatedDirective, blockedURI, sourceFile, lineNumber }));
    const heard = (data) => { window.dispatchEvent(new MessageEvent('message', { data })); };
    const acquireVsCodeApi = () => ({
      postMessage: (message) => { said.push(structuredClone(message)); },
      getState: () => JSON.parse(sessionStorage.getItem('kept') ?? 'null') ?? undefined,
      setState: (state) => { sessionStorage.setItem('kept', JSON.stringify(state)); },
    });
    document.body.className = ${JSON.stringify(classes)};
    for (const [name, value] of Object.entries(${JSON.stringify(colours)})) document.documentElement.style.setProperty(name, value);`;
  return page.replace('</header>', `</header><script nonce="${nonce}">${editor}</script>`);
}
