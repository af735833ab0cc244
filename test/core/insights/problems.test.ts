import { deepEqual } from 'node:assert/strict';
import { campaign, person, problemsIn, role, type Files } from '../../support/notes';

/** What only the day and the other notes can tell of the note at `path`: severity, code and the very text it points at. */
function problems(files: Files, path = 'ana.md', on = '2026-11-20'): string[] {
  const whole = campaign({ 'Platform.md': role(), 'Data.md': role(), 'Northwind.md': '---\ntype: company\n---\n', ...files }, on);
  const record = whole.vault.records.find((each) => each.path === path)!;
  const lines = { ...files }[path]!.split('\n');
  return problemsIn(record, whole).map(({ severity, code, start, end }) => `${severity} ${code} «${start.line === end.line ? lines[start.line]!.slice(start.column, end.column) : '…'}»`);
}

describe('P6: what is wrong in a note on a day', () => {
  it('is an entry that is still to come, at its day', () => {
    deepEqual(problems({ 'ana.md': person(['2026-11-20 met', '**2026-11-21** talked']) }), ['info future-entry «2026-11-21»']);
    deepEqual(problems({ 'ana.md': person(['2026-11-20 met', '2026-11-21 talked']) }, 'ana.md', '2026-11-21'), []);
    deepEqual(problems({ 'Data.md': role([], ['2026-12-01 interview']) }, 'Data.md'), ['info future-entry «2026-12-01»']);
  });

  it('is a next that is spent, at its value', () => {
    deepEqual(problems({ 'ana.md': person(['2026-11-02 met'], ['next: 2026-11-02']) }), ['hint spent-next «2026-11-02»']);
    deepEqual(problems({ 'ana.md': person(['2026-11-05 met'], ['next: "2026-11-02" # then']) }), ['hint spent-next «"2026-11-02"»']);
    deepEqual(problems({ 'ana.md': person(['2026-11-02 met'], ['next: 2026-11-03']) }), []);
    deepEqual(problems({ 'ana.md': person([], ['next: 2026-11-03']) }), []);
    deepEqual(problems({ 'ana.md': person(['2026-11-02 met']) }), []);
  });

  it('is a second role in one ask, at its link', () => {
    deepEqual(problems({ 'ana.md': person(['2026-11-02 asked [[Platform]] and [[Data]]']) }), ['hint second-ask «[[Data]]»']);
    for (const link of ['[[Northwind]]', '[[Nowhere]]', '[[Posting]]']) deepEqual(problems({ 'Posting.md': '# Words\n', 'ana.md': person([`2026-11-02 asked [[Platform]], see ${link}`]) }), [], link);
  });

  it('is a link that names two notes, at each place', () => {
    const twice = { 'a/Ben.md': person(), 'b/Ben.md': person() };
    deepEqual(problems({ ...twice, 'ana.md': person(['2026-11-02 introduced [[Ben]]'], ['knows: ["[[Ben]]", "[[Platform]]"]']) }), ['warning ambiguous-link «[[Ben]]»', 'warning ambiguous-link «[[Ben]]»']);
    deepEqual(problems({ ...twice, 'ana.md': person(['2026-11-02 introduced [[a/Ben]]']) }), []);
  });
});
