import { deepEqual, equal } from 'node:assert/strict';
import { isRefusal } from '../../../src/core/basics/edit';
import { moveRole } from '../../../src/core/edits/moveRole';
import type { Stage } from '../../../src/core/insights/roles';
import { readNote } from '../../../src/core/notes/note';
import { readRecord } from '../../../src/core/records/read';
import type { Role } from '../../../src/core/records/record';
import { roleStatuses } from '../../../src/core/records/schemas';
import { day, role } from '../../support/notes';
import { made } from './made';

const today = day('2026-11-21');
const roleOf = (text: string): Role => readRecord(text, { id: 'r.md', path: 'r.md' }) as Role;
const moved = (text: string, stage: Stage): string => made(text, moveRole(readNote(text), roleOf(text), stage, today));

describe('W2: a role that moves to another stage', () => {
  it('gets its status and one log line', () => {
    equal(moved(role(['status: applied   # by mail'], ['2026-11-02 applied']), 'interview'), role(['status: interview   # by mail'], ['2026-11-02 applied', '2026-11-21 interview']));
    equal(moved(role(['status: offer']), 'withdrawn'), role(['status: withdrawn'], ['2026-11-21 withdrew']));
  });

  it('gets a status where it had none', () => equal(moved(role(['title: Platform']), 'screen'), role(['title: Platform', 'status: screen'], ['2026-11-21 screen'])));

  it('notes what is no event of an application', () => equal(moved(role(['status: open']), 'closed'), role(['status: closed'], ['2026-11-21 note closed'])));

  it('stays as it is at the stage it has', () => deepEqual(moveRole(readNote(role(['status: open'])), roleOf(role(['status: open'])), 'open', today), []));

  it('can come to every stage, and reads back so', () => {
    for (const stage of roleStatuses) equal(roleOf(moved(role(['status: nonsense']), stage)).fields.status, stage);
  });

  it('is not written into front matter that is broken', () => equal(isRefusal(moveRole(readNote('---\ntype: role\nstatus: [\n---\n'), { fields: {} }, 'screen', today)), true));
});
