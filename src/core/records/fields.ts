import * as z from 'zod/mini';
import { type Day, parseDay } from '../basics/day';
import { say, type Text } from '../basics/say';

// zod would else compile its checks with `new Function`, which nothing here may do (TRUST P3).
z.config({ jitless: true });

/**
 * The kinds of value a field can hold, as zod schemas over what the note says: a text or a list of texts. Everything else
 * about a field (what a good value looks like, what it means) hangs on its schema too, so one definition has many faces.
 */
export interface FieldFacts {
  /** One sentence: what the field is. */
  readonly doc: Text;
  /** One sentence: what would be right, said where a value is not. */
  readonly expects: Text;
  /** Whether its texts are links, and so are resolved. */
  readonly links?: 'one' | 'many';
  readonly kind: 'text' | 'list' | 'link' | 'day' | 'rating' | 'choice' | 'flag' | 'cadence';
  /** Of a choice: what may stand there. */
  readonly values?: readonly string[];
  /** Whether it may hold a list. */
  readonly isList?: boolean;
}

const registry = z.registry<FieldFacts>();

function described<T extends z.ZodMiniType>(schema: T, facts: FieldFacts): T {
  registry.add(schema, facts);
  return schema;
}

/** What is known of a field beyond its values. */
export function factsOfField(schema: z.ZodMiniType): FieldFacts {
  return registry.get(schema)!;
}

export function text(doc: Text): z.ZodMiniType<string, string> {
  return described(z.string(), { kind: 'text', doc, expects: say('One line of text belongs here.') });
}

/** A list of texts; a single text, or texts with commas between them, are read as the list they mean. */
export function texts(doc: Text): z.ZodMiniType<string[]> {
  const schema = z.union([z.array(z.string()), z.pipe(z.string(), z.transform((list: string) => list.split(',').map((item) => item.trim()).filter(Boolean)))]);
  return described(schema, { kind: 'list', doc, expects: say('A list of texts belongs here.'), isList: true });
}

/** A list whose items may hold commas: points and reasons, in sentences. */
export function points(doc: Text): z.ZodMiniType<string[]> {
  const schema = z.union([z.array(z.string()), z.pipe(z.string(), z.transform((point: string) => [point]))]);
  return described(schema, { kind: 'list', doc, expects: say('A list of texts belongs here.'), isList: true });
}

export function link(doc: Text): z.ZodMiniType<string, string> {
  return described(z.string(), { kind: 'link', doc, expects: say('One link belongs here, like "[[Northwind]]".'), links: 'one' });
}

export function links(doc: Text): z.ZodMiniType<string[]> {
  const schema = z.union([z.array(z.string()), z.pipe(z.string(), z.transform((item: string) => [item]))]);
  return described(schema, { kind: 'link', doc, expects: say('Links belong here, like ["[[Jon Bell]]", "[[Mara Oyelaran]]"].'), links: 'many', isList: true });
}

export function day(doc: Text): z.ZodMiniType<Day, string> {
  const schema = z.pipe(
    z.string().check(z.refine((value) => parseDay(value.trim()) !== undefined)),
    z.transform((value: string) => parseDay(value.trim())!),
  );
  return described(schema, { kind: 'day', doc, expects: say('A day of the calendar belongs here, like 2026-12-03.') });
}

/** A whole number from 1 to 5; `4` and `"4"` are the same, `4.5` is none. */
export function rating(doc: Text): z.ZodMiniType<number, string> {
  const schema = z.pipe(z.string().check(z.regex(/^[1-5]$/)), z.transform(Number));
  return described(schema, { kind: 'rating', doc, expects: say('A whole number from 1 to 5 belongs here.') });
}

export function choice<const T extends readonly [string, ...string[]]>(values: T, doc: Text): z.ZodMiniType<T[number], string> {
  const schema = z.enum(values) as unknown as z.ZodMiniType<T[number], string>;
  return described(schema, { kind: 'choice', values, doc, expects: say('One of these belongs here: {0}.', values.join(', ')) });
}

export function flag(doc: Text): z.ZodMiniType<boolean, string> {
  const schema = z.pipe(z.enum(['true', 'false']), z.transform((value) => value === 'true'));
  return described(schema, { kind: 'flag', values: ['true', 'false'], doc, expects: say('true or false belongs here.') });
}

export const namedCadences = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'none'] as const;
export type Cadence = (typeof namedCadences)[number] | number;

/** How often to keep in touch: a word, or a number of days from 1 to 730. */
export function cadence(doc: Text): z.ZodMiniType<Cadence, string> {
  const days = z.pipe(z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.transform(Number)), z.number().check(z.minimum(1), z.maximum(730)));
  return described(z.union([z.enum(namedCadences), days]), {
    kind: 'cadence',
    values: namedCadences,
    doc,
    expects: say('One of these belongs here: {0}, or a number of days from 1 to 730.', namedCadences.join(', ')),
  });
}
