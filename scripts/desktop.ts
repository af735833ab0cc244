import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { userSettings } from '../test/host/settings';

const windows = process.platform === 'win32';

/** The `code` command, where it can open a window on this screen. */
export function desktopCode(): string | undefined {
  // Inside a remote window `code` only talks to that window, and knows no private folders.
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, windows ? 'code.cmd' : 'code')).find((path) => existsSync(path));
}

/** Opens the notes in a desktop VS Code that holds this extension only and shares nothing with the person's own. */
export async function openOnDesktop(code: string, vsix: string, notes: string, privately: string): Promise<void> {
  const user = join(privately, 'user-data');
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User', 'settings.json'), `${JSON.stringify(userSettings(false), null, 2)}\n`);
  const own = ['--user-data-dir', user, '--extensions-dir', join(privately, 'extensions')];
  await run(code, [...own, '--install-extension', vsix, '--force']);
  await run(code, [...own, '--disable-workspace-trust', '--new-window', notes]);
}

function run(code: string, args: readonly string[]): Promise<void> {
  // A batch file needs a shell, and a shell needs quotes.
  const quoted = windows ? [code, ...args].map((part) => `"${part}"`) : [code, ...args];
  const child = spawn(quoted[0]!, quoted.slice(1), { stdio: 'inherit', shell: windows });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`code ended with ${status}`))));
  });
}
