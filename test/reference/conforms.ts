import type { JsonSchema } from './jsonSchema';

/** Whether a value conforms to a schema, by the keywords that ours use. */
export function conforms(value: unknown, schema: JsonSchema, root: JsonSchema = schema): boolean {
  const { $ref, type, pattern, items, properties = {}, required = [], minimum = -Infinity, maximum = Infinity } = schema;
  const inside = (part: JsonSchema): boolean => conforms(value, part, root);
  if ($ref !== undefined && !inside(root.definitions![$ref.replace('#/definitions/', '')]!)) return false;
  if (type !== undefined && ![type].flat().some((each) => isOfType(value, each))) return false;
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) return false;
  if (typeof value === 'number' && (value < minimum || value > maximum)) return false;
  if (items && Array.isArray(value) && !value.every((item) => conforms(item, items, root))) return false;
  if (isObject(value)) {
    if (required.some((key) => !(key in value))) return false;
    if (!Object.entries(properties).every(([key, part]) => !(key in value) || conforms(value[key], part, root))) return false;
  }
  if (schema.anyOf && !schema.anyOf.some(inside)) return false;
  if (schema.allOf && !schema.allOf.every(inside)) return false;
  return !schema.if || !schema.then || !inside(schema.if) || inside(schema.then);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
