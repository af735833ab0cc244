import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmChromium, type Browser } from './chromium';

/** The browser to use: the one asked for, else an installed one, else the one that npm brought. */
export function findBrowser(npmFolder: string): Browser {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
    return { path: asked, env: {} };
  }
  const installed = places().find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  const fromNpm = npmChromium(npmFolder);
  if (fromNpm) return fromNpm;
  throw new Error('No browser was found. Install Chrome or Chromium, or name one in CHROME_PATH.');
}

function places(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];
    return programs.flatMap((program) => roots.flatMap((root) => (root ? [join(root, ...program)] : [])));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
