import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findExecutable } from './executable';
import { exitOnSignals } from './group';
import type { Version } from './install';
import { readRunOptions, type RunOptions } from './run-options';
import { userSettings } from './settings';
import { temporaryFolder } from './temporary';

/** Runs the suite on each version named on the command line; see README.md for its options. */
async function main(): Promise<void> {
  const options = readRunOptions(process.argv.slice(2));
  const failed: Version[] = [];
  for (const version of options.versions) {
    if (!(await runOn(version, options))) failed.push(version);
  }
  if (failed.length > 0) {
    console.error(`Failed on: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}

/** One run, in a folder and with a user of its own, both removed afterwards. Tells whether all tests passed. */
async function runOn(version: Version, options: RunOptions): Promise<boolean> {
  const { path, why } = await findExecutable(version, options.standIn);
  console.log(`\nTests on ${version}, workspace trust ${options.trust ? 'on' : 'off'}: ${why}`);
  const { path: base, remove } = await temporaryFolder();
  const began = Date.now();
  try {
    const workspace = join(base, 'notes');
    if (options.workspace) await cp(options.workspace, workspace, { recursive: true });
    else await mkdir(workspace);
    await mkdir(join(base, 'user', 'User'), { recursive: true });
    await writeFile(join(base, 'user', 'User', 'settings.json'), JSON.stringify(userSettings(options.trust)));
    const launchArgs = [workspace, `--user-data-dir=${join(base, 'user')}`, `--extensions-dir=${join(base, 'extensions')}`];
    const code = await drive(path, version, launchArgs, options);
    console.log(`${code === 0 ? 'Passed' : 'Failed'} on ${version} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return code === 0;
  } finally {
    await remove();
  }
}

async function drive(path: string, version: Version, launchArgs: string[], options: RunOptions): Promise<number> {
  const extensionTestsEnv = { REFERRAL_NOTES_HOST: version };
  if (options.trust) return driveUntrusted(path, launchArgs, { ...process.env, ...extensionTestsEnv }, options);
  try {
    return await runTests({
      vscodeExecutablePath: path,
      extensionDevelopmentPath: options.extension,
      extensionTestsPath: options.tests,
      extensionTestsEnv,
      launchArgs,
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}

/** test-electron always switches workspace trust off. This passes what else it passes. */
function driveUntrusted(path: string, launchArgs: string[], env: NodeJS.ProcessEnv, options: RunOptions): Promise<number> {
  const args = [
    ...launchArgs, '--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes',
    `--extensionTestsPath=${options.tests}`, `--extensionDevelopmentPath=${options.extension}`,
  ];
  const shell = process.platform === 'win32'; // as test-electron does
  const child = spawn(shell ? `"${path}"` : path, args, { env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.removeListener('exit', end);
      resolve(code ?? 1);
    });
  });
}

exitOnSignals();
void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
