import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { join } from 'node:path';
import type { Version } from './install';
import { cacheFolder, here } from './paths';

/** The program that a run drives, and one line that tells why it is this one. */
export interface Executable {
  readonly path: string;
  readonly why: string;
}

const releases: Readonly<Record<Version, string>> = { newest: 'stable', oldest: '1.100.3' };
const patience = 5000;

/** Finds a VS Code for a run: the one asked for, else a downloaded one, else the stand-in from npm. */
export async function findExecutable(version: Version, standIn = false): Promise<Executable> {
  const asked = process.env.VSCODE_EXECUTABLE;
  if (asked) return { path: asked, why: `VSCODE_EXECUTABLE (${asked})` };
  const because = standIn ? 'as asked' : await noDesktop(version);
  if (because === undefined) {
    try {
      const path = await downloadAndUnzipVSCode({
        version: releases[version],
        cachePath: join(cacheFolder(), 'vscode'),
        reporter: new SilentReporter(),
      });
      return { path, why: `desktop VS Code ${releases[version]}, downloaded` };
    } catch (error) {
      return standInFor(`the download failed: ${(error as Error).message}`);
    }
  }
  return standInFor(because);
}

function standInFor(because: string): Executable {
  return { path: join(here, 'code.sh'), why: `the VS Code server from npm (${because})` };
}

/** Why the desktop VS Code cannot be used here, or undefined. */
async function noDesktop(version: Version): Promise<string | undefined> {
  if (process.platform === 'linux' && !process.env.DISPLAY) return 'no display for the desktop VS Code';
  // The download itself would try again and again for minutes, so one short question goes first. Its answer
  // is a redirect to the place where the file lies, which must be reachable too.
  const url = `https://update.code.visualstudio.com/${releases[version] === 'stable' ? 'latest' : releases[version]}/linux-x64/stable`;
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
    return answer.ok ? undefined : `the VS Code download answers ${answer.status}`;
  } catch {
    return 'VS Code cannot be downloaded here';
  }
}
