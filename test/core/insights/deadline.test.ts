import { deepEqual, equal } from 'node:assert/strict';
import { followUpsOf } from '../../../src/core/insights/followUps';
import { campaign, due, role } from '../../support/notes';

const kinds = (fields: string[], log: string[] = [], on = '2026-11-20') => due({ 'Platform.md': role(['deadline: 2026-12-10', ...fields], log) }, on).map((line) => line.slice(0, 19));
const deadline = ['deadline 2026-12-07'];

describe('the deadline of a role', () => {
  it('is due three days before it', () => deepEqual(kinds(['status: open']), deadline));

  it('is due for a role without a stage', () => deepEqual(kinds([]), deadline));

  it('has no person, and the note of the role', () => {
    const [followUp] = followUpsOf(campaign({ 'roles/Platform.md': role(['deadline: 2026-12-10']) }, '2026-11-20'));
    equal(followUp?.person, undefined);
    equal(followUp?.record.path, 'roles/Platform.md');
  });

  for (const status of ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrawn', 'closed']) {
    it(`is none for a role that is ${status}`, () => deepEqual(kinds([`status: ${status}`]), []));
  }

  it('is none once applied is logged, unless the status says open', () => {
    deepEqual(kinds([], ['2026-11-10 applied']), []);
    deepEqual(kinds(['status: open'], ['2026-11-10 applied']), deadline);
  });

  it('is none when the last role verb of the log ends the role, whatever the status', () => deepEqual(kinds(['status: open'], ['2026-11-10 withdrew']), []));

  it('is due as long as the entry that ends it is to come', () => deepEqual(kinds([], ['2026-11-25 applied']), deadline));

  it('is none when the search is over', () => {
    deepEqual(due({ 'Platform.md': role(['deadline: 2026-12-10']), 'me.md': '---\ntype: profile\nsearch: over\n---\n' }, '2026-11-20'), []);
  });

  it('comes as many days ahead as the setting says', () => {
    deepEqual(due({ 'Platform.md': role(['deadline: 2026-12-10']) }, '2026-11-20', { deadlineAhead: 7 }).map((line) => line.slice(0, 19)), ['deadline 2026-12-03']);
  });

  it('lapses after thirty days, like any step', () => {
    deepEqual(kinds([], [], '2027-01-05'), deadline);
    deepEqual(kinds([], [], '2027-01-06'), []);
  });

  it('is none for an unreadable day', () => deepEqual(due({ 'Platform.md': role(['deadline: 2026-02-30']) }, '2026-01-20'), []));
});
