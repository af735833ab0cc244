import { deepEqual, equal } from 'node:assert/strict';
import { due, person, role, state } from '../../support/notes';

const asked = '2026-11-02 asked [[Platform]]';
const roles = { 'Platform.md': role(['status: open', 'referrers: "[[ana]]"']) };

for (const status of ['paused', 'closed', 'do-not-contact']) {
  describe(`someone who is ${status}`, () => {
    const withLog = (...log: string[]) => ({ ...roles, 'ana.md': `${person(log, [`status: ${status}`, 'next: 2026-11-20'])}\n- [ ] 2026-11-15 send it\n` });

    it('T13: has nothing due, tasks and next included', () => {
      for (const log of [[], [asked], [asked, '2026-11-03 declined'], ['2026-11-03 met'], ['2026-11-03 messaged']]) deepEqual(due(withLog(...log), '2026-11-05'), []);
    });

    it('has that state, whatever the log says', () => equal(state(withLog(asked, '2026-11-03 referred'), '2026-11-05'), status));

    it('C10: hears no news of a role', () => {
      deepEqual(due({ ...withLog('2026-11-02 referred [[Platform]]'), 'Platform.md': role(['referrers: "[[ana]]"'], ['2026-11-04 offer']) }, '2026-11-05'), []);
    });
  });
}

describe('a status', () => {
  it('is active when it says so, says nothing or something unknown', () => {
    for (const fields of [[], ['status: active'], ['status: sleeping']]) {
      deepEqual(due({ 'ana.md': person(['2026-11-02 messaged'], fields) }, '2026-11-02'), ['maintain 2026-12-02']);
      equal(state({ 'ana.md': person(['2026-11-02 messaged'], fields) }, '2026-11-02'), 'nurturing');
    }
  });

  it('of a role, or its log, ends an ask on its very day', () => {
    const files = (log: string[], fields: string[] = []) => ({ 'ana.md': person([asked]), 'Platform.md': role(fields, log) });
    deepEqual(due(files(['2026-11-05 rejected']), '2026-11-04'), ['nudge 2026-11-09 Platform']);
    deepEqual(due(files(['2026-11-05 rejected']), '2026-11-05'), ['maintain 2026-12-02']);
    deepEqual(due(files([], ['status: rejected']), '2026-11-04'), ['maintain 2026-12-02']);
  });

  it('of a role is that of its last role verb, whatever else is logged there', () => {
    deepEqual(due({ 'ana.md': person([asked]), 'Platform.md': role([], ['2026-11-03 rejected', '2026-11-04 talked', '2026-11-04 note', '2026-11-04 pondered']) }, '2026-11-05'), ['maintain 2026-12-02']);
  });

  it('stops nobody else', () => {
    const files = { ...roles, 'ana.md': person([asked], ['status: paused']), 'ben.md': person([asked]) };
    deepEqual(due(files, '2026-11-05'), ['nudge 2026-11-09 Platform']);
  });
});

describe('when the search is over', () => {
  const over = (...log: string[]) => ({ ...roles, 'ana.md': person(log), 'me.md': '---\ntype: profile\nsearch: over\n---\n' });

  it('there are no nudges', () => deepEqual(due(over(asked), '2026-11-05'), ['maintain 2026-12-02']));

  it('C5: a nudge that is off cannot lapse: keeping in touch goes on', () => deepEqual(due(over(asked), '2026-12-09'), ['maintain 2026-12-02']));

  it('there are no check-ins; the update with thanks stays', () => deepEqual(due(over(asked, '2026-11-03 agreed'), '2026-11-05'), ['update 2026-11-16 Platform']));

  it('C9: a hesitation is rested from all the same', () => deepEqual(due(over(asked, '2026-11-05 hesitated'), '2026-12-20'), []));

  it('the share stays', () => deepEqual(due(over(asked, '2026-11-03 agreed', '2026-11-16 updated'), '2026-11-16'), ['share 2026-11-23 Platform']));

  it('C13: so does writing after a meeting', () => deepEqual(due(over('2026-11-03 met'), '2026-11-05'), ['after-meeting 2026-11-05']));

  it('tasks stay', () => deepEqual(due({ ...over(), 'ana.md': `${person()}\n- [ ] 2026-11-15 send it\n` }, '2026-11-05'), ['task 2026-11-15']));

  it('an active search changes nothing', () => deepEqual(due({ ...over(asked), 'me.md': '---\ntype: profile\nsearch: active\n---\n' }, '2026-11-05'), ['nudge 2026-11-09 Platform']));
});
