import { deepEqual } from 'node:assert/strict';
import { decode } from '../../../src/core/notes/decode';

const bytes = (...parts: (string | number)[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from([part]))));

/** The text, and where its first fault is. */
const read = (given: Uint8Array): [string, number | undefined] => [decode(given).text, decode(given).faultAt];

describe('the text of some bytes', () => {
  it('is all there where they are UTF-8, with its mark', () => {
    for (const text of ['', 'a', 'aé日😀', '\uFEFFa', '\uFFFD']) deepEqual(read(bytes(text)), [text, undefined]);
  });

  it('is UTF-16 where a whole mark says so', () => {
    deepEqual(read(Buffer.from('\uFEFFaé😀', 'utf16le')), ['\uFEFFaé😀', undefined]);
    deepEqual(read(Buffer.from('\uFEFFaé😀', 'utf16le').swap16()), ['\uFEFFaé😀', undefined]);
  });

  for (const [name, given, text, faultAt] of [
    ['half a mark', bytes(0xff, 'abc'), '\uFFFDabc', 0],
    ['the other half', bytes('a', 0xfe, 'b'), 'a\uFFFDb', 1],
    ['half a mark of the other order', bytes(0xfe, 'abc'), '\uFFFDabc', 0],
    ['its other half', bytes('a', 0xff, 'b'), 'a\uFFFDb', 1],
    ['behind a mark', bytes('\uFEFFaé', 0xff, 'b'), '\uFEFFaé\uFFFDb', 3],
    ['behind a character outside the first plane, which counts as two', bytes('😀', 0xff), '😀\uFFFD', 2],
    ['half a character at the end', bytes('aé', 0xc3), 'aé\uFFFD', 2],
    ['half a character in between', bytes('a', 0xe6, 0x97, 'b'), 'a\uFFFDb', 1],
    ['a second half alone', bytes('é', 0x80, 'é'), 'é\uFFFDé', 1],
    ['the first of several', bytes('ab', 0xff, 'c', 0xff), 'ab\uFFFDc\uFFFD', 2],
  ] as const) {
    it(`says where the first fault is: ${name}`, () => deepEqual(read(given), [text, faultAt]));
  }

  it('says where the first fault is in UTF-16: half a pair', () => {
    deepEqual(read(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0])), ['\uFEFFa\uFFFDb', 2]);
  });
});
