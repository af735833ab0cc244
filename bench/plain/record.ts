import matter from 'gray-matter';
import { recordTypes, type RecordType } from '../../src/core/records/schemas';
import { plainBody, type PlainBody } from './body';

/** A note as the plain loop reads it. */
export interface PlainRecord extends PlainBody {
  readonly type: RecordType;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a note; undefined when it is no record, or when gray-matter throws on its YAML: the plain loop knows no better. */
export function plainRecord(text: string): PlainRecord | undefined {
  const file = headOf(text);
  const type = recordTypes.find((each) => each === file?.data['type']);
  return file && type && { type, fields: file.data, ...plainBody(file.content, type) };
}

function headOf(text: string): { readonly data: Record<string, unknown>; readonly content: string } | undefined {
  try {
    // With options it keeps no copy of every text it has seen.
    return matter(text, {});
  } catch {
    return undefined;
  }
}
