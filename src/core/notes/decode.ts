/** The text of a file, and whether every byte of it is in the text: if not, writing it back would change the file. */
export interface Decoded {
  readonly text: string;
  /** Where the first byte stands that is no text, as an offset in `text`. */
  readonly faultAt?: number;
}

/** Nearly all notes need this one, and making one takes longer than reading a note with it. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so, as the editor does. A mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const strict = encoding === 'utf-8' ? strictUtf8 : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: strict.decode(bytes) };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), faultAt: soundLength(bytes, encoding) };
  }
}

/** How many characters stand before the first fault. */
function soundLength(bytes: Uint8Array, encoding: string): number {
  let [low, high] = [0, bytes.length];
  // The longest beginning that can still be continued to a sound text; `stream` allows it to end inside a character.
  const read = (length: number): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (read(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return read(low)?.length ?? 0;
}
