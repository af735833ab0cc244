/** What a snippet's body inserts, and where it stops. */
export interface Expansion {
  /** The text with every stop at its default, a choice at its first value. */
  readonly text: string;
  /** The stops in the order of the text, `0` included, each once. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly number: number;
  readonly default: string;
  /** Its values, when it is a choice. */
  readonly choices?: readonly string[];
  /** What stands before it on its line. */
  readonly before: string;
}

/** Fills a stop; undefined leaves it at its default. */
export type Fill = (stop: Stop) => string | undefined;

/**
 * Expands a body as VS Code does: `$1`, `${1}`, `${1:default}`, `${1|a,b|}`, `$NAME`, `${NAME}`, `${NAME:default}`, and the
 * escapes `\$`, `\}`, `\\`. Throws on what would not expand as it was meant: an unknown name, a transform, an open brace.
 */
export function expand(body: string, variables: Readonly<Record<string, string>>, fill: Fill = () => undefined): Expansion {
  const stops = new Map<number, Stop & { readonly value: string }>();
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = at;
    const found = sticky.exec(body)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${body.slice(at, at + 30)}`);
  };

  const stop = (number: number, before: string, written: string, choices?: readonly string[]): string => {
    const known = stops.get(number);
    if (known && (written || choices)) fail(`stop ${number} is defined twice`);
    if (known) return known.value;
    const made: Stop = { number, default: written, before, ...(choices && { choices }) };
    const value = fill(made) ?? written;
    stops.set(number, { ...made, value });
    return value;
  };

  const variable = (name: string): string => variables[name] ?? fail(`unknown variable ${name}`);

  const braced = (before: string): string => {
    const number = take(/\d+/);
    const name = number === undefined ? take(/[_a-zA-Z][_a-zA-Z0-9]*/) : undefined;
    if (number === undefined && name === undefined) fail('neither a stop nor a variable');
    if (number !== undefined && take(/\|/)) {
      const choices: string[] = [];
      do choices.push((take(/(?:\\[,|\\]|[^,|\\])+/) ?? fail('an empty choice')).replace(/\\([,|\\])/g, '$1'));
      while (take(/,/));
      if (!take(/\|\}/)) fail('an open choice');
      return stop(Number(number), before, choices[0] ?? '', choices);
    }
    const written = take(/:/) ? text(true) : '';
    if (!take(/\}/)) fail('an open brace or a transform');
    return number === undefined ? variables[name ?? ''] ?? (written || variable(name ?? '')) : stop(Number(number), before, written);
  };

  const text = (inside: boolean): string => {
    let out = '';
    while (at < body.length && !(inside && body[at] === '}')) {
      const before = out.slice(out.lastIndexOf('\n') + 1);
      if (take(/\\[$}\\]/)) out += body[at - 1] ?? '';
      else if (take(/\$\{/)) out += braced(before);
      else if (take(/\$(?=\d)/)) out += stop(Number(take(/\d+/)), before, '');
      else if (take(/\$(?=[_a-zA-Z])/)) out += variable(take(/[_a-zA-Z][_a-zA-Z0-9]*/) ?? '');
      else if (body[at] === '$') fail('a dollar sign that is not escaped');
      else out += body[at++] ?? '';
    }
    return out;
  };

  const expanded = text(false);
  return { text: expanded, stops: [...stops.values()] };
}
