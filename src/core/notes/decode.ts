/** The text of a file, and whether every byte of it is in the text: if not, writing it back would change the file. */
export interface Decoded {
  readonly text: string;
  readonly sound: boolean;
}

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so, as the editor does. A mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), sound: true };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), sound: false };
  }
}
