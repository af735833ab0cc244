import type { Range } from '../basics/range';
import type { Template } from '../records/record';
import { fill } from './fill';
import type { MessageContext } from './placeholders';

/** A first draft: what the notes say is in it, what only its sender can say is left open. */
export interface Composition {
  readonly text: string;
  /** The first thing to make personal; undefined where the notes filled everything. */
  readonly firstBlank: Range | undefined;
}

/** Lays out a draft from a template. */
export function compose(template: Pick<Template, 'body'>, context: MessageContext): Composition {
  const { text, unfilled } = fill(template.body, context);
  return { text, firstBlank: unfilled[0]?.range };
}
