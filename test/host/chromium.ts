import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** How to start a browser: the program, and what its environment must hold. */
export interface Browser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The folder inside the install that holds the unpacked browser. */
const unpacked = 'chromium';

/**
 * Unpacks the browser that npm brought. `folder` is where the install is now, `home` where it will be used from:
 * the font settings need a full path.
 */
export async function unpackChromium(folder: string, home: string): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const to = join(folder, unpacked);
  await mkdir(to);
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(to, 'chromium')));
  await chmod(join(to, 'chromium'), 0o755);
  for (const name of ['al2023', 'swiftshader', 'fonts']) await untar(join(packed, `${name}.tar.br`), to);
  await writeFile(join(to, 'fonts.conf'), fontsConf(join(home, unpacked)));
  await rm(packed, { recursive: true }); // 70 MB that nothing reads again
}

/** The browser that npm brought, or undefined where it does not run. */
export function npmChromium(folder: string): Browser | undefined {
  const from = join(folder, unpacked);
  const path = join(from, 'chromium');
  if (!existsSync(path)) return undefined;
  return { path, env: { LD_LIBRARY_PATH: join(from, 'lib'), FONTCONFIG_FILE: join(from, 'fonts.conf') } };
}

async function untar(file: string, to: string): Promise<void> {
  const tar = spawn('tar', ['-x', '--no-same-owner', '-C', to], { stdio: ['pipe', 'ignore', 'inherit'] });
  const done = new Promise<void>((resolve, reject) => {
    tar.once('error', reject);
    tar.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tar failed with code ${code} on ${file}`))));
  });
  // tar stops reading at the end of the archive, which may be before the end of its input: its exit code says whether all is there.
  const fed = pipeline(createReadStream(file), createBrotliDecompress(), tar.stdin).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && error.code !== 'EPIPE') throw error;
  });
  await Promise.all([fed, done]);
}

/** Without a single font this Chromium dies at the first letter, and a bare machine has none. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
