// The walls of the house (README, “Architecture”): each folder imports only from those the data has passed before it.
const core = ['basics', 'notes', 'records', 'vault', 'insights', 'messages', 'review', 'edits', 'assist'];

const coreWalls = core.map((folder, index) => ({
  name: `core-${folder}-looks-back-only`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: '^src/', pathNot: `^src/core/(${core.slice(0, index + 1).join('|')})/` },
}));

const onlyFrom = (name, to, from) => ({ name, severity: 'error', from: { path: '^src/', pathNot: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: 'noEngines\\.cjs$' }, to: {} },
    ...coreWalls,
    // It brings a library, and so is loaded when there is a message to check, by whoever shows what it finds.
    onlyFrom('prose-comes-when-it-is-needed', '^src/prose/', '^src/(prose|editor|cli)/'),
    { name: 'prose-knows-only-types-of-the-core', severity: 'error', from: { path: '^src/prose/' }, to: { path: '^src/', pathNot: '^src/prose/', dependencyTypesNot: ['type-only'] } },
    { name: 'prose-knows-core-only', severity: 'error', from: { path: '^src/prose/' }, to: { path: '^src/', pathNot: '^src/(core|prose)/' } },
    // A page in a browser: it knows what it is sent and nothing else. The editor knows its messages and its frame.
    { name: 'dashboard-knows-itself-only', severity: 'error', from: { path: '^src/dashboard/' }, to: { path: '^src/', pathNot: '^src/dashboard/' } },
    { name: 'dashboard-shows-two-files', severity: 'error', from: { path: '^src/', pathNot: '^src/dashboard/' }, to: { path: '^src/dashboard/', pathNot: '^src/dashboard/(protocol|html)\\.ts$' } },
    onlyFrom('only-the-editor-speaks-to-the-dashboard', '^src/dashboard/', '^src/(editor|dashboard)/'),
    { name: 'live-knows-core-only', severity: 'error', from: { path: '^src/live/' }, to: { path: '^src/', pathNot: '^src/(core|live)/' } },
    { name: 'node-is-below-the-editor', severity: 'error', from: { path: '^src/node/' }, to: { path: '^src/(editor|cli)/' } },
    { name: 'cli-knows-no-editor', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/editor/' } },
    { name: 'editor-runs-without-node', severity: 'error', from: { path: '^src/editor/' }, to: { path: '^src/(node|cli)/' } },
    onlyFrom('only-the-editor-imports-vscode', '^vscode$|@types/vscode', '^src/(editor/|extension\\.ts)'),
    onlyFrom('only-node-imports-node', '^node:|^(fs|path|os|child_process|http|https|net|dns|tls)(/|$)', '^src/node/'),
    onlyFrom('only-notes-read-markdown-and-yaml', 'node_modules/(gray-matter|yaml|remark-[^/]+)/', '^src/core/notes/'),
    onlyFrom('only-prose-uses-retext', 'node_modules/retext-[^/]+/', '^src/prose/'),
    onlyFrom('only-notes-and-prose-use-unified', 'node_modules/unified/', '^src/(core/notes|prose)/'),
    onlyFrom('only-records-and-messages-of-the-dashboard-use-zod', 'node_modules/zod/', '^src/(core/records|dashboard)/'),
    onlyFrom('only-the-dashboard-draws', 'node_modules/d3-[^/]+/', '^src/dashboard/'),
    { name: 'no-dev-dependencies', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
