import { english } from '../../src/core/basics/say';
import { factsOfField, type FieldFacts } from '../../src/core/records/fields';
import { recordTypes, schemas, type RecordType } from '../../src/core/records/schemas';
import { typeMeanings } from './fieldsPage';

/** As much of JSON Schema as is needed here: draft-07, which every editor knows. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | boolean | null)[];
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const draft = 'http://json-schema.org/draft-07/schema#';
/** To us a value is the text it is written as, so a name may be a number for YAML; an empty value is none. */
const scalar = ['string', 'number', 'boolean', 'null'];
const typeDoc = 'What the note is about; without a type we know it is left alone.';

/** The front matter of a note of one type. Keys we do not know are the user’s own. */
export function schemaOf(type: RecordType): JsonSchema {
  return { $schema: draft, ...bodyOf(type) };
}

/** The front matter of any note, by its type; all else is left alone. One file, so that it can be copied as it is. */
export function schemaOfNote(): JsonSchema {
  return {
    $schema: draft,
    title: 'Referral Notes',
    properties: { type: { description: typeDoc, examples: recordTypes } },
    allOf: recordTypes.map((type) => ({
      if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
      then: { $ref: `#/definitions/${type}` },
    })),
    definitions: Object.fromEntries(recordTypes.map((type) => [type, bodyOf(type)])),
  };
}

function bodyOf(type: RecordType): JsonSchema {
  const fields = Object.entries(schemas[type].shape).map(([key, schema]) => [key, schemaOfField(factsOfField(schema))] as const);
  return {
    title: `Referral Notes: ${type}`,
    description: typeMeanings[type],
    type: 'object',
    properties: { type: { description: typeDoc, const: type }, ...Object.fromEntries(fields) },
    required: ['type'],
    additionalProperties: true,
  };
}

function schemaOfField(facts: FieldFacts): JsonSchema {
  const description = english(facts.doc);
  return { description, ...(facts.isList ? { anyOf: [{ type: 'array', items: { type: scalar } }, { type: scalar }] } : valueOf(facts)) };
}

function valueOf({ kind, values = [] }: FieldFacts): JsonSchema {
  switch (kind) {
    case 'text':
    case 'list':
    case 'link':
      return { type: scalar };
    case 'day':
      return { type: ['string', 'null'], pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' };
    case 'rating':
      return { anyOf: [{ type: 'integer', minimum: 1, maximum: 5 }, { enum: ['1', '2', '3', '4', '5', null] }] };
    case 'choice':
      return { enum: [...values, null] };
    case 'flag':
      return { enum: [true, false, ...values, null] };
    case 'cadence':
      return { anyOf: [{ enum: [...values, null] }, { type: 'integer', minimum: 1, maximum: 730 }, { type: 'string', pattern: '^(?:[1-9]\\d?|[1-6]\\d\\d|7[0-2]\\d|730)$' }] };
  }
}
