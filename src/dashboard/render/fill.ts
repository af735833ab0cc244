/** Puts what it is about into a text of the model. */
export function fill(pattern: string, ...values: string[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
}
