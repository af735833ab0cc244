import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../../src/core/basics/problem';
import { historyIn } from '../../src/core/insights/campaign';
import { problemsOf } from '../../src/core/insights/problems';
import { readBytes } from '../../src/core/records/read';
import { recordTypes, schemas, type RecordType } from '../../src/core/records/schemas';
import { pointedAt, recordIn } from '../core/notes/places';
import { conforms } from '../reference/conforms';
import { emittedProblems } from '../reference/emitted';
import { generatedFiles } from '../reference/generated';
import { schemaOf, schemaOfNote } from '../reference/jsonSchema';
import { marked, problemEntries, type Example } from '../reference/problems';
import { campaign } from '../support/notes';

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The bytes of an example: a � stands for one that is no text. */
function bytesOf(note: string): Uint8Array {
  return Buffer.concat(note.split('\uFFFD').flatMap((part, index) => [...(index > 0 ? [Buffer.of(0xff)] : []), Buffer.from(part)]));
}

/** The problems of an example’s note beside its others, on the day of the page. */
function problemsIn({ path, beside, omitted = 0 }: Example, shown: string): { note: string; problems: readonly Problem[] } {
  const note = shown.replace(/^…$/m, () => `${'x'.repeat(99)}\n`.repeat(omitted / 100));
  const whole = campaign({ ...beside, [path]: note }, '2026-11-23');
  const { record, strays } = readBytes(bytesOf(note), { id: path, path });
  return { note, problems: record ? problemsOf(record, historyIn(whole, record), whole) : strays };
}

describe('the reference', () => {
  for (const [path, content] of Object.entries(generatedFiles())) {
    it(`${path} is up to date (REWRITE=1 writes it anew)`, () => {
      if (process.env['REWRITE']) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
      equal(existsSync(join(root, path)) ? text(path) : '', content);
    });
  }

  it('explains every problem that the source can report, with its severities, and no other', () => {
    const { severities, unreadable } = emittedProblems();
    deepEqual(unreadable, []);
    const known = problemEntries.map(({ code, severities: some }) => `${code}: ${[...some].sort().join(', ')}`);
    deepEqual(known.sort(), [...severities].map(([code, some]) => `${code}: ${[...some].sort().join(', ')}`).sort());
  });

  for (const { code, severities, example } of problemEntries) {
    if (!example) continue;
    it(`has an example of ${code} that is one, and one that is none`, () => {
      const { before, inside, after } = marked(example.wrong);
      const { note, problems } = problemsIn(example, before + inside + after);
      deepEqual(pointedAt(note, problems), [`${code} «${inside}»`]);
      ok(problems.every(({ severity }) => severities.includes(severity)));
      deepEqual([problems[0]!.start.line, inside.includes('\n')], [before.split('\n').length - 1, false]);
      deepEqual(pointedAt(example.right, problemsIn(example, example.right).problems), []);
    });
  }

  it('is shipped: the editor leads to it, and others take the schemas from it', () => {
    const shipped = text('.vscodeignore').split('\n');
    for (const each of ['!docs/fields.md', '!docs/problems.md', '!schemas/**']) ok(shipped.includes(each), each);
  });
});

describe('the JSON Schemas', () => {
  const samples = readdirSync(join(root, 'media', 'sample'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const frontMatterOf = (note: string): unknown => parse(/^---\n([^]*?)\n---\n/.exec(note)?.[1] ?? 'null');

  it('take the front matter of every sample note', () => {
    const seen = new Set<RecordType>();
    for (const path of samples) {
      const frontMatter = frontMatterOf(text(join('media', 'sample', path)));
      const type = recordTypes.find((each) => each === (frontMatter as { type?: string } | null)?.type);
      ok(conforms(frontMatter, schemaOfNote()), path);
      if (type) ok(conforms(frontMatter, schemaOf(type)), path);
      if (type) seen.add(type);
    }
    deepEqual([...seen].sort(), [...recordTypes].sort());
  });

  // As YAML writes them. What YAML turns into something else before a schema sees it (4.0, True, [[X]]) is not among them.
  const values = [
    '', '4', '"4"', '0', '6', '4.5', 'true', '"false"', 'Priya', '"[[Jon Bell]]"', '[a, b]', '[1, true]', '[]', '[{ a: b }]', '{ a: b }', '2026-12-03', '"2026-12-03"', '2026-13-03', '3.12.2026',
    'monthly', 'none', '1', '730', '"730"', '731', '"731"', '0.5', 'active', 'Active', 'closed', 'do-not-contact', 'colleague', 'target', 'applied', 'referral', 'over', '90000', '"a, b"',
  ];
  for (const type of recordTypes) {
    it(`take what the program takes of a ${type}, and nothing else`, () => {
      const wrong = Object.keys(schemas[type].shape).flatMap((key) =>
        values.filter((value) => {
          const note = `---\ntype: ${type}\n${key}: ${value}\n---\n`;
          const taken = !recordIn(note).problems.some(({ severity }) => severity === 'error');
          const frontMatter = frontMatterOf(note);
          return conforms(frontMatter, schemaOf(type)) !== taken || conforms(frontMatter, schemaOfNote()) !== taken;
        }).map((value) => `${key}: ${value}`),
      );
      deepEqual(wrong, []);
    });
  }

  it('leave other notes alone', () => {
    for (const other of [null, {}, { type: 'daily', relationship: 9 }, { type: ['person'] }, { relationship: 9 }]) ok(conforms(other, schemaOfNote()));
    for (const type of recordTypes) ok(!conforms({ type: 'other' }, schemaOf(type)));
  });
});
