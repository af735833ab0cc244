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
    deepEqual(problems({ 'Data.md': role(['company: Northwind'], ['2026-12-01 interview']) }, 'Data.md'), ['info future-entry «2026-12-01»']);
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

  it('is a link to a note that is not there, but no name that is no link', () => {
    deepEqual(problems({ 'ana.md': person(['2026-11-02 asked [[Nowhere]]', '2026-11-03 talked about [x](gone.md)'], ['company: Contoso', 'knows: ["[[Ben]]", Cleo]']) }), [
      'info missing-note «[[Ben]]»',
      'info missing-note «[[Nowhere]]»',
      'info missing-note «[x](gone.md)»',
    ]);
    deepEqual(problems({ 'ana.md': '---\ntype: person\n---\n- [ ] 2026-12-01 ask [[Nowhere]]\n' }), ['info missing-note «[[Nowhere]]»']);
  });

  it('is somebody who knows themself', () => {
    deepEqual(problems({ 'ana.md': person([], ['knows: ["[[ana]]", "[[Cleo]]"]']), 'Cleo.md': person() }), ['warning knows-self «[[ana]]»']);
  });

  it('is a status behind the log, never one that the user has ended', () => {
    const at = (status: string, verb: string): string[] => problems({ 'Data.md': role(['company: Northwind', `status: ${status}`], [`2026-11-02 ${verb}`]) }, 'Data.md');
    deepEqual(at('open', 'interview'), ['warning status-behind-log «open»']);
    deepEqual(at('offer', 'rejected'), ['warning status-behind-log «offer»']);
    deepEqual([at('interview', 'interview'), at('offer', 'interview'), at('closed', 'interview'), at('withdrawn', 'offer')], [[], [], [], []]);
  });

  it('is a name that another person or company has, too; two roles may have one title', () => {
    deepEqual(problems({ 'ana.md': person([], ['name: Ana Ruiz']), 'x/b.md': person([], ['aliases: [ana ruiz]']) }), ['warning same-name «Ana Ruiz»']);
    deepEqual(problems({ 'ana.md': person(), 'x/ana.md': person() }), ['warning same-name «---»']);
    deepEqual(problems({ 'ana.md': person([], ['name: Northwind']) }), []);
    deepEqual(problems({ 'a.md': role(['company: Northwind', 'title: Data']) }, 'a.md'), []);
  });

  it('is a rated person, or a role, without a company', () => {
    const rated = ['relationship: 3', 'influence: 3', 'relevance: 3', 'timing: 3'];
    deepEqual(problems({ 'ana.md': person([], rated) }), ['hint no-company «---»']);
    deepEqual([problems({ 'ana.md': person([], [...rated, 'status: paused']) }), problems({ 'ana.md': person([], ['relationship: 5']) }), problems({ 'ana.md': person([], [...rated, 'company: X']) })], [[], [], []]);
    deepEqual(problems({ 'r.md': role() }, 'r.md'), ['hint no-company «---»']);
  });
});
