import { deepEqual, equal } from 'node:assert/strict';
import { bucketOf, completingVerbs, labelOf, whatToDo, type FollowUpKind } from '../../../src/core/insights/followUp';
import { followUpsOf, followUpsOfPerson } from '../../../src/core/insights/followUps';
import { historyOf } from '../../../src/core/insights/history';
import { campaign, day, person, role } from '../../support/notes';

const kinds: FollowUpKind[] = ['nudge', 'check-in', 'update', 'share', 'thank', 'after-meeting', 'milestone', 'maintain', 'deadline', 'task', 'next'];

describe('a follow-up', () => {
  for (const [due, bucket] of [['2026-11-01', 'overdue'], ['2026-11-20', 'overdue'], ['2026-11-21', 'today'], ['2026-11-22', 'week'], ['2026-11-28', 'week'], ['2026-11-29', 'later'], ['2027-11-21', 'later']] as const) {
    it(`due on ${due} is ${bucket} on 2026-11-21`, () => equal(bucketOf(day(due), day('2026-11-21')), bucket));
  }

  it('has a name of its own for each kind', () => equal(new Set(kinds.map((kind) => labelOf(kind).message)).size, kinds.length));

  it('says what to do by its kind, on a day of your own by the step it replaces', () => {
    for (const kind of kinds) deepEqual(whatToDo({ kind }), labelOf(kind));
    deepEqual(whatToDo({ kind: 'next', replaces: 'share' }), labelOf('share'));
  });

  it('is completed by the verbs of DESIGN, “Completing”', () => {
    deepEqual(kinds.map((kind) => completingVerbs({ kind })), [['checked-in'], ['checked-in'], ['updated'], ['shared'], ['thanked'], ['messaged'], ['updated'], ['shared', 'connected', 'helped', 'messaged', 'talked', 'met'], [], [], ['messaged']]);
    for (const replaces of kinds) if (replaces !== 'next' && replaces !== 'task' && replaces !== 'deadline') deepEqual(completingVerbs({ kind: 'next', replaces }), completingVerbs({ kind: replaces }));
  });
});

describe('the follow-ups of one person', () => {
  it('are in the order of their days, tasks among them', () => {
    const whole = campaign({ 'ana.md': `${person(['2026-11-02 asked'])}\n- [ ] 2026-11-20 b\n- [ ] 2026-11-05 a\n` }, '2026-11-03');
    const [ana] = whole.vault.people;
    deepEqual(followUpsOfPerson(ana!, historyOf(ana!, whole.vault, whole.rules, whole.today), whole).map(({ due }) => due), ['2026-11-05', '2026-11-09', '2026-11-20']);
  });
});

describe('the role of a task', () => {
  const about = (path: string, text: string): (string | undefined)[] => followUpsOf(campaign({ 'Platform.md': role(), 'Northwind.md': '---\ntype: company\n---\n', [path]: text }, '2026-11-03')).map((each) => each.about?.note?.path);

  it('is the one it links to', () => deepEqual(about('ana.md', `${person()}\n- [ ] 2026-11-05 ask about [[Platform]]\n`), ['Platform.md']));

  it('is the one in whose note it stands', () => {
    deepEqual(about('Data.md', `${role()}\n- [ ] 2026-11-05 apply\n`), ['Data.md']);
    deepEqual(about('Data.md', `${role()}\n- [ ] 2026-11-05 ask [[Northwind]]\n`), ['Data.md']);
    deepEqual(about('Data.md', `${role()}\n- [ ] 2026-11-05 compare with [[Platform]]\n`), ['Platform.md']);
  });

  it('is none elsewhere', () => {
    for (const task of ['write', 'ask [[Northwind]]', 'read [[Nowhere]]']) deepEqual(about('ana.md', `${person()}\n- [ ] 2026-11-05 ${task}\n`), [undefined], task);
  });
});
