import type { TextStyle } from '../notes/frontMatter';

const plainSafe = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} _.,'’()/&+–—-]*$/u;
const looksTyped = /^(?:[\d.,+-]+|0[xo][\da-f]+|true|false|yes|no|on|off|null|~|\d{4}-\d{2}-\d{2}.*)$/i;

/** `value` as a YAML scalar that reads back equal, in the style the note uses for it where that can hold it. */
export function scalar(value: string, style: TextStyle = 'plain'): string {
  if (style === 'single' && !/[\r\n]/.test(value)) return `'${value.replace(/'/g, "''")}'`;
  return style === 'double' || !plainSafe.test(value) || value !== value.trim() ? JSON.stringify(value) : value;
}

/** The same for a text that no YAML reader should take for a number, a day or a truth value. */
export function textScalar(value: string): string {
  return looksTyped.test(value) ? JSON.stringify(value) : scalar(value);
}
