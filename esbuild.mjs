import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
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

// zod can compile its checks with `new Function`. It is told not to (core/records/fields.ts), and what could do it stays out, too.
const withoutCompiling = {
  name: 'zod-without-compiling',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/](util|doc)\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replaceAll('const F = Function;', 'const F = undefined;');
      if (contents === source) throw new Error(`${path} compiles in a way that is not known here`);
      return { contents, loader: 'js' };
    });
  },
};

// What checks the prose of messages brings a library. It lies beside the extension, which loads it when there is a message to check.
const proseApart = {
  name: 'prose-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/prose\/prose$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './prose.js', external: true } : undefined));
  },
};

// Plain notes need no library to be read. The extension loads them at the first call, from a file beside it.
const librariesApart = {
  name: 'libraries-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]notes[\\/]libraries\.ts$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export \{ (\w+) \} from/gm)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = (...given) => require('./libraries.js').${name}(...given);`).join('\n'), loader: 'js' };
    });
  },
};

const tests = process.argv.includes('--tests');
const bench = process.argv.includes('--bench');
const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning', plugins: [withoutEngines, withoutCompiling] };
const extension = { ...shared, minify: true, entryPoints: ['src/extension.ts'], external: ['vscode', './libraries.js'], plugins: [...shared.plugins, proseApart, librariesApart] };
const libraries = { ...shared, minify: true, entryPoints: ['src/core/notes/libraries.ts'] };
// The dashboard's page runs in a browser, the editor's or the web's, and finds its style in a file beside it.
const page = { ...shared, platform: 'browser', format: 'iife', target: 'es2022', minify: true };
const prose = { ...shared, minify: true, entryPoints: ['src/prose/prose.ts'] };
// What is measured is bundled like what is shipped, but keeps its names, so that a profile can be read. Others' ways keep their engines.
const measured = { ...shared, minifySyntax: true, minifyWhitespace: true, outbase: 'bench', outdir: 'out/bench' };

/** What is built: the package's programs, or with `--tests` or `--bench` what these need. */
function builds() {
  if (tests) return [{ ...shared, entryPoints: ['test/host/suite/index.ts'], outfile: 'out/host/index.js', external: ['vscode', 'mocha'], sourcemap: 'inline' }];
  if (bench) {
    return [
      { ...measured, entryPoints: ['bench/bench.ts', 'bench/product/*.ts'] },
      { ...measured, entryPoints: ['bench/baselines/*.ts', 'bench/checks/*.ts'], plugins: [] },
      { ...extension, outfile: 'out/bench/extension.js' },
      { ...prose, outfile: 'out/bench/prose.js' },
      { ...libraries, outfile: 'out/bench/libraries.js' },
    ];
  }
  return [
    { ...extension, outfile: 'dist/extension.js' },
    { ...prose, outfile: 'dist/prose.js' },
    { ...libraries, outfile: 'dist/libraries.js' },
    { ...page, entryPoints: ['src/dashboard/page.ts'], outfile: 'dist/dashboard.js' },
    { ...page, entryPoints: ['src/dashboard/style.css'], outfile: 'dist/dashboard.css' },
    { ...shared, minify: true, entryPoints: ['src/cli/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  ];
}

await Promise.all(builds().map((options) => build(options)));
