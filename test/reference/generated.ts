import { recordTypes } from '../../src/core/records/schemas';
import { fieldsPage } from './fieldsPage';
import { schemaOf, schemaOfNote, type JsonSchema } from './jsonSchema';
import { headingLines, problemsPage } from './problemsPage';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const schemaFile = (name: string, schema: JsonSchema): [string, string] => [`schemas/${name}.schema.json`, json(schema)];

/** What is made from the schemas and the tables, by path. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'docs/fields.md': fieldsPage(),
    'docs/problems.md': problemsPage(),
    'src/editor/language/problemLines.json': json(headingLines()),
    ...Object.fromEntries([schemaFile('note', schemaOfNote()), ...recordTypes.map((type) => schemaFile(type, schemaOf(type)))]),
  };
}
