import { resolve } from 'node:path';
import type { Version } from './install';
import { root } from './paths';
import { asVersion } from './version';

/** One run of a test bundle in a VS Code. */
export interface RunOptions {
  readonly versions: readonly Version[];
  /** The CommonJS bundle that exports `run(): Promise<void>`. */
  readonly tests: string;
  /** The extension, loaded from its folder. */
  readonly extension: string;
  /** Copied for each run and opened; an empty folder where it is not given. */
  readonly workspace: string | undefined;
  /** With workspace trust on, the folder is not trusted: Restricted Mode. */
  readonly trust: boolean;
  /** Do not even try the desktop VS Code. */
  readonly standIn: boolean;
}

/** Reads a command line such as `newest oldest --tests out/host/index.js --trust on --workspace test/fixtures/x`. */
export function readRunOptions(args: readonly string[]): RunOptions {
  const versions: Version[] = [];
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--stand-in') given.set(arg, 'on');
    else if (['--tests', '--extension', '--workspace', '--trust'].includes(arg)) given.set(arg, args[++i] ?? '');
    else versions.push(asVersion(arg));
  }
  const trust = given.get('--trust') ?? 'off';
  if (trust !== 'on' && trust !== 'off') throw new Error('--trust is on or off.');
  const workspace = given.get('--workspace') ?? process.env.REFERRAL_NOTES_WORKSPACE;
  return {
    versions: versions.length > 0 ? versions : ['newest'],
    tests: resolve(root, given.get('--tests') ?? 'out/host/index.js'),
    extension: resolve(root, given.get('--extension') ?? '.'),
    workspace: workspace ? resolve(root, workspace) : undefined,
    trust: trust === 'on',
    standIn: given.has('--stand-in'),
  };
}
