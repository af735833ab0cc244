import { recordTypes } from '../../src/core/records/schemas';
import { fieldsPage } from './fieldsPage';
import { schemaOf, schemaOfNote, type JsonSchema } from './jsonSchema';
import { messagesPage } from './messagesPage';
import { headingLines, problemsPage } from './problemsPage';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const schemaFile = (name: string, schema: JsonSchema): [string, string] => [`schemas/${name}.schema.json`, json(schema)];

/** What is made from the schemas and the tables, by path. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'docs/fields.md': fieldsPage(),
    'docs/messages.md': messagesPage(),
    'docs/problems.md': problemsPage(),
    'src/editor/language/problemLines.json': json(headingLines(problemsPage())),
    'src/editor/language/messageLines.json': json(headingLines(messagesPage())),
    ...Object.fromEntries([schemaFile('note', schemaOfNote()), ...recordTypes.map((type) => schemaFile(type, schemaOf(type)))]),
  };
}
