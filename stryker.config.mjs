// Changes the core bit by bit and looks whether a test notices: `npm run mutation`, or a folder of it: `npm run mutation -- -m 'src/core/edits/**'`.

/** Sentences for people: that each has a translation is tested in test/manifest/texts.test.ts, and their wording is nobody's promise. */
const sentences = {
  shouldIgnore(path) {
    const call = path.isStringLiteral() && path.parentPath?.isCallExpression() ? path.parent : undefined;
    return call && call.arguments[0] === path.node && call.callee.name === 'say' ? 'a sentence for people' : undefined;
  },
};
export const strykerPlugins = [{ kind: 'Ignore', name: 'sentences', value: sentences }];

export default {
  mutate: ['src/core/{edits,insights,notes}/**/*.ts'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  plugins: ['@stryker-mutator/mocha-runner', import.meta.filename],
  ignorers: ['sentences'],
  // Tests of examples, and of what must be reckoned anew. The other fuzz tests and those with a clock take seconds each, too long to be run for every change.
  mochaOptions: { extension: ['ts'], spec: ['test/core/**/*.test.ts', 'test/live/overview.test.ts'], ignore: ['test/core/**/any*.test.ts', 'test/core/notes/{blocks*,hostile,plainYaml}.test.ts'] },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'out', 'docs', 'media', 'test/{host,interface,node,grammar}'],
  concurrency: 2,
  // What a regular expression or a table at the top of a file comes to is remembered until that file changes: --force after adding a test for one.
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
};
