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

const watch = process.argv.includes('--dev');
const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', minify: !watch, sourcemap: watch, logLevel: 'info', plugins: [withoutEngines] };

await Promise.all([
  build({ ...shared, entryPoints: ['src/cli/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } }),
]);
