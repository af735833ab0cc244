import type { Plan } from '../basics/edit';
import type { Note } from '../notes/note';
import { underHeading } from './append';
import { settle } from './settle';

/** Puts a packet, as Markdown, into a note: under a heading of its own. Lines end with LF. */
export function addPacket(note: Note, markdown: string): Plan {
  return settle(note, [underHeading(note, 'Packet', markdown)], {});
}
