import type { Channel, MessageKind } from '../records/messages';
import { textScalar } from './scalar';

/** The text of a new template note. */
export function templateText({ kind, via, title, body }: { readonly kind: MessageKind | undefined; readonly via: Channel | undefined; readonly title: string; readonly body: string }): string {
  const head = ['type: template', ...(kind ? [`kind: ${kind}`] : []), ...(via ? [`via: ${via}`] : []), `title: ${textScalar(title)}`];
  return `---\n${head.join('\n')}\n---\n\n${body}\n`;
}
