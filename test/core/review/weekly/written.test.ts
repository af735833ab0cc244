import { deepEqual, equal } from 'node:assert/strict';
import { readRecord } from '../../../../src/core/records/read';
import { writtenSince, type WrittenWeek } from '../../../../src/core/review/weekly/written';
import { day, person, role, vaultOf, type Files } from '../../../support/notes';

/** What was written between two states of some notes, in a week that begins on 2026-11-16. */
function written(before: Files, after: Files): WrittenWeek {
  const vault = vaultOf(after);
  const notes = vault.records.map((now) => ({ now, before: readRecord(before[now.path] ?? '', now) }));
  return writtenSince(notes, day('2026-11-16'), vault, true);
}

function told({ added, changed, late }: WrittenWeek): unknown {
  return {
    added: added.map(({ path }) => path),
    changed: changed.map(({ record, values }) => `${record.path} ${values.map(({ key, before, after }) => `${key} ${before ?? '-'} > ${after ?? '-'}`).join(', ')}`),
    late: late.map(({ day: date, record, verb, about }) => [date, record.path, verb, about?.note?.path ?? about?.text].filter(Boolean).join(' ')),
  };
}

const nothing = { added: [], changed: [], late: [] };

describe('T5: what was written in a week, from the versions of before', () => {
  it('names notes that are new, whatever their logs say', () => {
    deepEqual(told(written({}, { 'b.md': person(['2026-03-01 talked']), 'a.md': role() })), { ...nothing, added: ['a.md', 'b.md'] });
    deepEqual(told(written({ 'a.md': '# A note of another kind' }, { 'a.md': person() })), { ...nothing, added: ['a.md'] });
  });

  it('names ratings, companies, states and stages that became others, and nothing else of the front matter', () => {
    const before = { 'p.md': person([], ['relationship: 3', 'timing: 4', 'company: "[[Northwind]]"', 'title: a']), 'r.md': role(['status: open']), 'c.md': '---\ntype: company\nstage: target\n---\n' };
    const after = { 'p.md': person([], ['relationship: 4', 'influence: 2', 'company: "[[Kestrel]]"', 'title: b']), 'r.md': role(['status: screen']), 'c.md': '---\ntype: company\nstage: target\nurl: x\n---\n' };
    deepEqual(told(written(before, after)), { ...nothing, changed: ['p.md company Northwind > Kestrel, relationship 3 > 4, influence - > 2, timing 4 > -', 'r.md status open > screen'] });
  });

  it('names entries of earlier days that were written down only now, each as often as it is new', () => {
    const before = { 'p.md': person(['2026-11-02 talked', '2026-11-03 shared']), 'r.md': role([], ['2026-11-01 applied']) };
    const after = { 'p.md': person(['2026-11-02 talked', '2026-11-02 talked', '2026-11-03 shared', '2026-11-04 asked [[r]]', '2026-11-05 note x', '2026-11-20 replied']), 'r.md': role([], ['2026-11-01 applied', '2026-11-10 screen 4/5']) };
    deepEqual(told(written(before, after)), { ...nothing, late: ['2026-11-02 p.md talked', '2026-11-04 p.md asked r.md', '2026-11-10 r.md screen'] });
  });

  it('says nothing of entries that moved, lost their words or are in another order', () => {
    const before = { 'p.md': person(['2026-11-02 talked about trains', '2026-11-03 shared']) };
    const after = { 'p.md': person(['2026-11-03 shared', '2026-11-02 talked']) };
    deepEqual(told(written(before, after)), nothing);
    equal(written(before, before).isWhole, true);
  });
});
