import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusNotes } from '../corpus';

/** A corpus on disk. */
export interface CorpusFolder {
  readonly folder: string;
  readonly notes: number;
  /** Of all files together. */
  readonly bytes: number;
}

/** In so many notes every kind occurs, so that a change of the generator shows in them. */
const sample = 1_000;

/** The corpus of `count` notes as files below `top`; those that an earlier run wrote are taken when they are complete and of today's generator. */
export function corpusFolder(top: string, count: number): CorpusFolder {
  const folder = join(top, String(count));
  const seal = `${folder}.json`;
  const print = fingerprint();
  if (existsSync(seal)) {
    const kept = JSON.parse(readFileSync(seal, 'utf8')) as { print: string; bytes: number };
    if (kept.print === print) return { folder, notes: count, bytes: kept.bytes };
  }
  rmSync(seal, { force: true });
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  const made = new Set<string>();
  for (const { path, text } of corpusNotes(count)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // Two notes of one name would make the corpus smaller than it says.
    writeFileSync(file, text, { flag: 'wx' });
    bytes += Buffer.byteLength(text);
  }
  writeFileSync(seal, JSON.stringify({ print, bytes }));
  return { folder, notes: count, bytes };
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const { path, text } of corpusNotes(sample)) hash.update(path).update(text);
  return hash.digest('hex');
}
