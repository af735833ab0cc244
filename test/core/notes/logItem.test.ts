import { deepEqual, equal } from 'node:assert/strict';
import { Lines, range } from '../../../src/core/basics/range';
import { readLogItem } from '../../../src/core/notes/logItem';

/** A line as the second of a text, read as the item that begins at its bullet. */
function item(line: string) {
  const text = `# Log\n${line}\n`;
  const start = 6 + /^[ \t]*/.exec(line)![0].length;
  const read = readLogItem(1, range(start, text.length - 1), new Lines(text));
  const at = ({ start: from, end }: { start: number; end: number }): string => text.slice(from, end);
  return { ...read, dayAt: at(read.dayRange), verbAt: at(read.verbRange), linkAt: read.link && at(read.link.range), secondAt: read.secondLink && at(read.secondLink.range) };
}

describe('an item of the log', () => {
  for (const line of ['- 2026-11-02 asked [[Role]] by mail', '  *  **2026-11-02**: *asked* [[Role]]', '+ [[2026-11-02]] __asked__, see [[Role]]', '\t- 2026-11-02 asked: [[Role]]', '- 2026-11-02 ***asked*** [[Role]]']) {
    it(`has its day, verb and link at their places: ${line}`, () => {
      const { line: number, hasDay, day, dayAt, verbAt, linkAt, words } = item(line);
      deepEqual([number, hasDay, day, dayAt, verbAt, linkAt, words[0]], [1, true, '2026-11-02', '2026-11-02', 'asked', '[[Role]]', 'asked']);
    });
  }

  it('has two words, in lower case, with straight apostrophes', () => {
    deepEqual(item('- 2026-11-02 Checked  In with her').words, ['checked', 'in']);
    deepEqual(item('- 2026-11-02 DM’d her').words, ["dm'd", 'her']);
    deepEqual(item('- 2026-11-02 asked-for-Feedback').words, ['asked-for-feedback', '']);
    deepEqual(item('- 2026-11-02 asked, then left').words, ['asked', '']);
    deepEqual(item('- 2026-11-02 sagte Äußerstes').words, ['sagte', 'äußerstes']);
    deepEqual(item('- 2026-11-02 asked\t2').words, ['asked', '']);
  });

  it('has no verb where something else stands', () => {
    for (const rest of ['', ' [[Role]] asked', ' (asked)', ' 2 asked', ' ~ asked', ' ****asked']) deepEqual(item(`- 2026-11-02${rest}`).words, ['', ''], rest);
    const { verbRange } = item('- 2026-11-02 (asked)');
    deepEqual(verbRange, { start: 19, end: 19 });
  });

  it('points at what stands where a day belongs', () => {
    const { hasDay, day, dayAt, verbAt } = item('- yesterday met');
    deepEqual([hasDay, day, dayAt, verbAt], [false, undefined, 'yesterday', 'yesterday']);
    equal(item('  - 2.11.2026: met').dayAt, '2.11.2026');
    deepEqual(item('-').dayRange, { start: 7, end: 7 });
  });

  it('knows a day that the calendar lacks for one', () => {
    const { hasDay, day, dayAt } = item('- 2026-02-30 met');
    deepEqual([hasDay, day, dayAt], [true, undefined, '2026-02-30']);
  });

  it('has a second link', () => {
    const { linkAt, secondAt } = item('- 2026-11-02 asked [[A]], [[B]] and [[C]]');
    deepEqual([linkAt, secondAt], ['[[A]]', '[[B]]']);
    deepEqual([item('- [[2026-11-02]] asked').link, item('- 2026-11-02 asked [[A]]').secondLink], [undefined, undefined]);
  });

  for (const [rest, rating] of [['screen 4/5', 4], ['4/5 screen', 4], ['screen (1/5)', 1], ['screen\t5/5, well', 5], ['screen 3/5.', 3], ['screen 2/5 and 4/5', 2], ['screen 0/5', undefined], ['screen 6/5', undefined], ['screen 14/5', undefined], ['screen 4/50', undefined], ['screen 4/5/26', undefined], ['screen x4/5', undefined], ['screen', undefined]] as const) {
    it(`is rated ${rating} by “${rest}”`, () => equal(item(`- 2026-11-02 ${rest}`).rating, rating));
  }
});
