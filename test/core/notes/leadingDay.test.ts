import { deepEqual, equal } from 'node:assert/strict';
import { readLeadingDay } from '../../../src/core/notes/dayText';

/** The day at the head of a text, and what is left behind it. */
function read(text: string): [string | undefined, string] | undefined {
  const found = readLeadingDay(text, 100);
  return found && [found.day, text.slice(found.end - 100)];
}

describe('a day at the head of an item', () => {
  for (const written of ['2026-11-02 met', '2026-11-02   met', '2026-11-02\t met', '**2026-11-02** met', '__2026-11-02__ met', '[[2026-11-02]] met', '[[2026-11-02|Monday the 2nd]] met', '2026-11-02: met', '2026-11-02:  met', '2026-11-02 : met', '2026-11-02, met', '2026-11-02 \t–  met', '2026-11-02 — met', '2026-11-02 - met', '2026-11-02 -  met', '**2026-11-02:** met', '**2026-11-02,** met', '**2026-11-02**: met', '[[2026-11-02]] – met']) {
    it(`is read, with what parts it from the rest: ${written}`, () => deepEqual(read(written), ['2026-11-02', 'met']));
  }

  it('may be all there is', () => {
    for (const written of ['2026-11-02', '**2026-11-02**', '[[2026-11-02]]', '2026-11-02 ']) deepEqual(read(written), ['2026-11-02', ''], written);
  });

  it('may begin what is bold, or a link, together with the rest', () => {
    deepEqual(read('**2026-11-02 met** them'), ['2026-11-02', 'met** them']);
    deepEqual(read('2026-11-02 -met'), ['2026-11-02', '-met']);
    deepEqual(read('2026-11-02 x - met'), ['2026-11-02', 'x - met']);
  });

  it('stands at its ten characters', () => {
    deepEqual(readLeadingDay('**2026-11-02** met', 5)?.range, { start: 7, end: 17 });
    deepEqual([readLeadingDay('2026-11-02 met', 5)?.range, readLeadingDay('2026-11-02 met', 5)?.end], [{ start: 5, end: 15 }, 16]);
  });

  it('is known to stand there though the calendar lacks it', () => deepEqual(read('2026-02-30 met'), [undefined, 'met']));

  for (const text of ['met 2026-11-02', ' 2026-11-02 met', '2026-11-021 met', '2026-11-02met', '2026-11-02-met', '2026-11-02x:** met', '2026-11-02:met', '026-11-02 met', '**2026-11-02__ met', '__2026-11-02]] met', '[[2026-11-02** met', '2026-11-2 met', '(2026-11-02) met', '', '~~2026-11-02~~ met']) {
    it(`is none in ${JSON.stringify(text)}`, () => equal(read(text), undefined));
  }
});
