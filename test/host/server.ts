import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endGroup } from './group';
import { hostNode } from './host-node';
import { install, type Version } from './install';
import { freePort } from './port';
import { userSettings } from './settings';
import { temporaryFolder } from './temporary';

/** What a server is started with. */
export interface ServerOptions {
  /** Full path of the folder, or of the .code-workspace file, that the window opens. */
  readonly folder?: string;
  /** Full paths of extensions to load from source. */
  readonly extensions?: readonly string[];
  /** Full path of a test bundle that the extension host runs and then ends with. */
  readonly tests?: string;
  /** Wanted besides, or instead of, the quiet settings. */
  readonly userSettings?: Readonly<Record<string, unknown>>;
  /** With workspace trust on, the folder is untrusted until somebody trusts it. Off by default. */
  readonly trust?: boolean;
  /** VS Code's own automation. Leave it out where toasts and dialogs matter: it hides them. */
  readonly smokeDriver: boolean;
  /** A secret that the address must carry. Without one, everybody on this machine can open it. */
  readonly token?: string;
  /** Where settings, state and installed extensions live. A fresh one, removed at the end, where none is given. */
  readonly dataDir?: string;
  /** Ends by itself some minutes after its last window closed, so that a killed test run leaves nothing behind. */
  readonly endsAlone?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A running server. */
export interface Server {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Resolves when the server has ended, wanted or not, with the last it said. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const readyWithin = 90_000;

/** Starts a VS Code server on a free port of this machine and waits until it answers. */
export async function start(version: Version, options: ServerOptions): Promise<Server> {
  const home = await install(version);
  const port = await freePort();
  const node = hostNode(version, home);
  const own = options.dataDir ? undefined : await temporaryFolder();
  const dataDir = options.dataDir ?? own!.path;
  await writeSettings(dataDir, options);
  const child = spawn(
    node,
    [
      serverMain(home), '--host', '127.0.0.1', '--port', String(port), ...common(dataDir),
      ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
      ...(options.trust ? [] : ['--disable-workspace-trust']),
      ...(options.smokeDriver ? ['--enable-smoke-test-driver'] : []),
      ...(options.endsAlone ? ['--enable-remote-auto-shutdown'] : []),
      ...(options.folder ? [isWorkspace(options.folder) ? '--default-workspace' : '--default-folder', options.folder] : []),
    ],
    // A group of its own: the extension hosts that it starts end with it.
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: serverEnv(options.env) },
  );
  const kill = (): void => endGroup(child, 'SIGKILL');
  process.prependOnceListener('exit', kill); // before its folder is removed

  let said = '';
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${said}\n${error.message}`));
    child.once('exit', () => resolve(said));
  });
  const ready = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-20_000);
      if (said.includes(`Extension host agent listening on ${port}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const stop = async (): Promise<void> => {
    endGroup(child, 'SIGTERM');
    const force = setTimeout(kill, 5000);
    await ended;
    clearTimeout(force);
    endGroup(child, 'SIGKILL'); // what of the group is still there has had its time
    process.removeListener('exit', kill);
    await own?.remove();
  };

  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (clock = setTimeout(() => resolve(`not ready in time\n${said}`), readyWithin)));
  const trouble = await Promise.race([ready, ended, late]);
  clearTimeout(clock);
  if (trouble !== undefined) {
    await stop();
    throw new Error(`The ${version} VS Code server did not start: ${trouble.trim()}`);
  }
  return { url: address(port, options), port, dataDir, ended, stop };
}

/** Installs a packaged extension into a data folder, as `code --install-extension` does. */
export async function installExtension(version: Version, dataDir: string, vsix: string): Promise<void> {
  const home = await install(version);
  const child = spawn(hostNode(version, home), [serverMain(home), ...common(dataDir), '--install-extension', vsix, '--force'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: serverEnv(),
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`Could not install ${vsix}: ${said.trim()}`))));
  });
}

function serverMain(home: string): string {
  return join(home, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
}

function common(dataDir: string): string[] {
  return ['--server-data-dir', dataDir, '--accept-server-license-terms', '--telemetry-level', 'off'];
}

/** The VSCODE_ variables of an editor's own terminal would make this server believe it is that editor's child. */
function serverEnv(wanted: ServerOptions['env'] = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', ...wanted };
}

async function writeSettings(dataDir: string, options: ServerOptions): Promise<void> {
  const user = join(dataDir, 'data', 'User');
  await mkdir(user, { recursive: true });
  const settings = userSettings(options.trust ?? false, options.userSettings);
  await writeFile(join(user, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

function isWorkspace(folder: string): boolean {
  return folder.endsWith('.code-workspace');
}

/** The address of the window. It stays short where nothing but the default folder is wanted: people type it. */
function address(port: number, options: ServerOptions): string {
  const query = new URLSearchParams();
  if (options.token) query.set('tkn', options.token);
  const payload = [
    ...(options.extensions ?? []).map((path) => ['extensionDevelopmentPath', remote(port, path)]),
    ...(options.tests ? [['extensionTestsPath', remote(port, options.tests)]] : []),
  ];
  if (payload.length > 0) {
    if (options.folder) query.set(isWorkspace(options.folder) ? 'workspace' : 'folder', options.folder);
    query.set('payload', JSON.stringify(payload));
  }
  if (!options.folder) query.set('ew', 'true');
  const text = query.toString();
  return `http://127.0.0.1:${port}/${text && `?${text}`}`;
}

function remote(port: number, path: string): string {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
}
