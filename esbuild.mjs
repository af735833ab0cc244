import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

// gray-matter brings engines that evaluate code; ours is the only one, so theirs stay out of the bundle (TRUST P3).
const withoutEngines = {
  name: 'gray-matter-without-engines',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/engines$|^\.\/lib\/engines$/ }, ({ importer }) =>
      /gray-matter/.test(importer) ? { path: fileURLToPath(new URL('src/core/notes/noEngines.cjs', import.meta.url)) } : undefined,
    );
  },
};

const tests = process.argv.includes('--tests');
const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning', plugins: [withoutEngines] };

await Promise.all(
  tests
    ? [build({ ...shared, entryPoints: ['test/host/suite/index.ts'], outfile: 'out/host/index.js', external: ['vscode', 'mocha'], sourcemap: 'inline' })]
    : [
        build({ ...shared, minify: true, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] }),
        build({ ...shared, minify: true, entryPoints: ['src/cli/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
      ],
);
