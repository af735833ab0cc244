import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Finishes an install of code-server. Its VS Code looks for its packages in a folder of its own, which an install
 * script would fill; here they lie flat beside code-server, so one link is enough.
 */
export async function completeServer(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'code-server', 'lib', 'vscode', 'node_modules');
  await rm(own, { recursive: true, force: true });
  // A junction needs no privilege on Windows; elsewhere the word is ignored.
  await symlink(process.platform === 'win32' ? modules : join('..', '..', '..'), own, 'junction');
  await stub(modules, '@vscode/spdlog', spdlog);
  await stub(modules, '@vscode/native-watchdog', watchdog);
  await stub(modules, 'native-watchdog', watchdog);
  await stub(modules, '@vscode/fs-copyfile', copyFile);
}

async function stub(modules: string, name: string, source: string): Promise<void> {
  const folder = join(modules, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  await writeFile(join(folder, 'index.js'), source);
}

/** Log files, which need a compiler. One `exports.` a line: VS Code imports it as ESM and must find the names. */
const spdlog = `'use strict';
const fs = require('node:fs');
class Logger {
  constructor(file) { this.file = file; this.level = 2; this.pattern = true; }
  write(level, text) {
    if (level < this.level) return;
    try { fs.appendFileSync(this.file, this.pattern ? new Date().toISOString() + ' ' + text + '\\n' : text); } catch {}
  }
  trace(t) { this.write(0, t); } debug(t) { this.write(1, t); } info(t) { this.write(2, t); }
  warn(t) { this.write(3, t); } error(t) { this.write(4, t); } critical(t) { this.write(5, t); }
  getLevel() { return this.level; } setLevel(level) { this.level = level; }
  setPattern() { this.pattern = true; } clearFormatters() { this.pattern = false; }
  flush() {} drop() {}
}
const create = async (name, file) => new Logger(file);
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.Logger = Logger;
`;

/** Ends the extension host when its server dies. Here the server is ended with its whole group. */
const watchdog = `'use strict';
exports.start = () => {};
`;

/** Copies faster on a Mac. The built-in Git extension, which the extension reads history from, asks for it. */
const copyFile = `'use strict';
const { promises } = require('node:fs');
exports.cp = promises.cp;
exports.copyFile = promises.copyFile;
`;
