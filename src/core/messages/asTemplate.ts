import type { MessageEntry } from '../records/messages';
import { placeholders, type MessageContext } from './placeholders';

/** A message as a template: what the notes say of this person and role becomes a placeholder again, the longest first. */
export function asTemplate({ text }: Pick<MessageEntry, 'text'>, context: MessageContext): string {
  const values = placeholders
    .flatMap(({ name, valueIn }) => {
      const value = valueIn?.(context)?.trim();
      return value && value.length > 1 ? [{ name, value }] : [];
    })
    .sort((a, b) => b.value.length - a.value.length);
  if (values.length === 0) return text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}{])(?:${values.map(({ value }) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}}])`, 'gu');
  return text.replace(any, (found) => `{{${values.find(({ value }) => value === found)!.name}}}`);
}
