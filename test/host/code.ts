import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatWithOptions } from 'node:util';
import { openPage } from './browser';
import { isChatter } from './chatter';
import { readCodeArguments, type CodeArguments } from './code-arguments';
import { exitOnSignals } from './group';
import { start, type Server } from './server';
import { chosenVersion } from './version';

/** No suite takes that long; a window that hangs must not hold a build for ever. Seconds. */
const limit = Number(process.env.REFERRAL_NOTES_TIMEOUT) || 600;

/** Does what `code --extensionTestsPath=…` does: runs the tests in a VS Code window and exits with their code. */
async function main(): Promise<number> {
  exitOnSignals();
  const args = readCodeArguments(process.argv.slice(2));
  if (!args.tests) throw new Error('The stand-in for VS Code only runs tests: --extensionTestsPath=… is missing.');
  const server = await start(chosenVersion(), {
    ...(args.folder ? { folder: resolve(args.folder) } : {}),
    extensions: args.extensions.map((path) => resolve(path)),
    tests: resolve(args.tests),
    trust: args.trust,
    userSettings: await settingsOf(args),
    smokeDriver: true,
    endsAlone: true,
  });
  try {
    return await runTests(server);
  } finally {
    await server.stop();
  }
}

/** Opens the window and forwards what the tests print until they tell how they ended. */
async function runTests(server: Server): Promise<number> {
  const open = await openPage();
  const { page } = open;
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  let clock: NodeJS.Timeout | undefined;
  try {
    const passed = new Promise<number>((resolve, reject) => {
      const fail = (why: string): void => reject(new Error([why, ...troubles.slice(-20)].join('\n')));
      page.on('crash', () => fail('The browser crashed.'));
      page.on('close', () => fail('The browser closed before the tests ended.'));
      void server.ended.then((said) => fail(`The VS Code server ended before the tests did.\n${said}`));
      clock = setTimeout(() => fail(`The tests did not end within ${limit} seconds.`), limit * 1000);
      page
        .exposeFunction('codeAutomationExit', (code: number) => resolve(code))
        .then(() => page.exposeFunction('codeAutomationLog', print))
        .then(() => page.goto(server.url, { timeout: 60_000 }))
        .catch((error: unknown) => fail(`The window did not open: ${String(error)}`));
    });
    return await passed;
  } finally {
    clearTimeout(clock);
    await open.close();
  }
}

/** The extension host hands on console arguments as they were given: `%s` and objects are still to be formatted. */
function print(type: string, args: unknown[]): void {
  if (isChatter(args)) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${formatWithOptions({ colors: false, depth: 4 }, ...(args as [unknown, ...unknown[]]))}\n`);
}

/** The desktop reads its settings from the user data folder; so does the stand-in. */
async function settingsOf(args: CodeArguments): Promise<Record<string, unknown>> {
  if (!args.userDataDir) return {};
  const text = await readFile(join(args.userDataDir, 'User', 'settings.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, unknown>;
}

main().then(
  // At once: what a browser or a socket still holds open must not delay the answer.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
