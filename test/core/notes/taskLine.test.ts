import { deepEqual, equal } from 'node:assert/strict';
import { readTask } from '../../../src/core/notes/task';

/** What a line says, and the text at each of its places. */
function task(line: string) {
  const read = readTask(line, 100, false);
  const at = ({ start, end }: { start: number; end: number }): string => line.slice(start - 100, end - 100);
  return read && { ...read, dayAt: at(read.dayRange), dayFrom: read.dayRange.start - 100, markAt: at(read.mark), whole: at(read.range), linkAt: read.link && at(read.link.range) };
}

describe('a task line', () => {
  for (const [line, text] of [
    ['- [ ] 2026-12-01 send it', 'send it'],
    ['*   [x]   2026-12-01:  send  it  ', 'send it'],
    ['123456789) [\t]\t2026-12-01 send\tit', 'send it'],
    ['10. [X] **2026-12-01** send it', 'send it'],
    ['+ [ ] send it 📅 2026-12-01', 'send it'],
    ['- [ ] send it 📅\uFE0F2026-12-01', 'send it'],
    ['- [ ] send it 📆  2026-12-01 now', 'send it now'],
    ['- [ ] send it 🗓️ 2026-12-01', 'send it'],
    ['- [ ] send it due:2026-12-01', 'send it'],
    ['- [ ] send it due: 2026-12-01 ', 'send it'],
    ['- [ ] due:2026-12-01 send it', 'send it'],
    ['- [ ] send it [due::2026-12-01]', 'send it'],
    ['- [ ] send it [due::  2026-12-01\t]', 'send it'],
    ['- [ ] send it (due::2026-12-01)', 'send it'],
    ['- [ ] send it (due:: \t2026-12-01  )', 'send it'],
    ['- [ ] (due:2026-12-01) send it', '() send it'],
    ['- [ ] 2026-11-20 send it 📅 2026-12-01', 'send it'],
    ['- [ ] 2026-02-30 send it due:2026-12-01', 'send it'],
  ] as const) {
    it(`has its day, its mark and its text: ${JSON.stringify(line)}`, () => {
      const read = task(line)!;
      deepEqual([read.day, read.dayAt, read.text, read.whole, read.dayFrom], ['2026-12-01', '2026-12-01', text, line.trimEnd(), line.lastIndexOf('2026-12-01')]);
      equal(line[read.mark.start - 101], '[');
      equal(line[read.mark.end - 100], ']');
      equal(read.markAt.length, 1);
    });
  }

  it('keeps a day that the calendar lacks, as none', () => {
    const { day, dayAt } = task('- [ ] send it due:2026-02-30')!;
    deepEqual([day, dayAt], [undefined, '2026-02-30']);
    equal(task('- [ ] 2026-02-30 send it')!.day, undefined);
  });

  it('has the link of its text', () => {
    equal(task('- [ ] 2026-12-01 ask [[Ana]] about [[Role]]')!.linkAt, '[[Ana]]');
    equal(task('- [ ] 2026-12-01 ask')!.link, undefined);
  });

  for (const line of ['- [ ] send it', '- [ ] send it xdue:2026-12-01', '- [ ] send it 1due:2026-12-01', '- [ ] send it due:2026-12-011', '- [ ] send it 📅 2026-12-012', '- [ ] send it 📅 x2026-12-01', '- [ ] send it due:  2026-12-01', '- [ ] [due:: 2026-12-01 x]', '- [ ] (due:: 2026-1-01)', '- [ ] on 2026-12-01', '- [-] 2026-12-01 a', '-[ ] 2026-12-01 a', '- [ ]2026-12-01', 'x - [ ] 2026-12-01 a', '1234567890. [ ] 2026-12-01 a', '- 2026-12-01 a']) {
    it(`is none without a day or a box: ${line}`, () => equal(task(line), undefined));
  }
});
