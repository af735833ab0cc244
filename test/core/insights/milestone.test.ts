import { deepEqual, match } from 'node:assert/strict';
import { due, person, role, whys } from '../../support/notes';

const helped = '2026-10-01 referred [[Platform]]';
/** The ask of `helped` has run its course long before. */
const referrer = (...log: string[]) => person([helped, '2026-10-15 updated', '2026-10-22 shared', ...log]);
const platform = (...log: string[]) => role([], log);
const interview = platform('2026-11-10 interview');

describe('news of a role', () => {
  for (const verb of ['screen', 'interview', 'offer']) {
    it(`C10: ${verb} is told within two days to the one who referred`, () => {
      deepEqual(due({ 'ana.md': referrer(), 'Platform.md': platform(`2026-11-10 ${verb}`) }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    });
  }

  for (const verb of ['hired', 'rejected', 'withdrew']) {
    it(`C11: ${verb} is told with thanks within two days`, () => {
      deepEqual(due({ 'ana.md': referrer(), 'Platform.md': platform(`2026-11-10 ${verb}`) }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    });
  }

  it('C10: applied is no milestone', () => deepEqual(due({ 'ana.md': referrer(), 'Platform.md': platform('2026-11-10 applied') }, '2026-11-10'), ['maintain 2026-11-22']));

  it('C10: a status alone starts nothing', () => deepEqual(due({ 'ana.md': referrer(), 'Platform.md': role(['status: interview']) }, '2026-11-10'), ['maintain 2026-11-22']));

  it('C10: is told to everyone in referrers', () => {
    const files = { 'ana.md': person(['2026-11-01 messaged']), 'ben.md': person(['2026-11-01 messaged']), 'Platform.md': role(['referrers: ["[[ana]]", "[[ben]]"]'], ['2026-11-10 interview']) };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform', 'milestone 2026-11-12 Platform']);
  });

  it('C10: passes over a referrer without a note', () => {
    const files = { 'ana.md': person(['2026-11-01 messaged']), 'Platform.md': role(['referrers: ["[[Nobody]]", "[[ana]]"]'], ['2026-11-10 interview']) };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C10: is not told to one who referred for another role', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-01 referred [[Data]]', '2026-11-02 asked-insight [[Platform]]']), 'Data.md': role(), 'Platform.md': interview }, '2026-11-10'), ['nudge 2026-11-09 Platform']);
  });

  it('C10: is told to one whose first entry of several about the role came before it', () => {
    const fields = ['referrers: "[[ana]]"'];
    const about = (...log: string[]) => due({ 'ana.md': person(log), 'Platform.md': role(fields, ['2026-11-10 interview']) }, '2026-11-12');
    deepEqual(about('2026-11-09 shared [[Platform]]', '2026-11-11 messaged [[Platform]]'), ['milestone 2026-11-12 Platform']);
    deepEqual(about('2026-11-09 messaged', '2026-11-11 messaged [[Platform]]'), ['maintain 2026-12-11']);
    deepEqual(about('2026-11-05 shared [[Platform]]', '2026-11-11 asked [[Platform]]'), ['milestone 2026-11-12 Platform']);
    deepEqual(about('2026-11-09 asked', '2026-11-11 referred [[Platform]]'), ['milestone 2026-11-12 Platform']);
  });

  it('C10: is not told to one whom the role names otherwise', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-01 messaged']), 'Platform.md': role(['source: "[[ana]]"'], ['2026-11-10 interview']) }, '2026-11-10'), ['maintain 2026-12-01']);
    deepEqual(due({ 'ana.md': person(['2026-11-01 messaged']), 'ben.md': person(['2026-11-01 messaged'], ['cadence: none']), 'Platform.md': role(['source: "[[ana]]"', 'referrers: "[[ben]]"'], ['2026-11-10 interview']) }, '2026-11-10'), ['milestone 2026-11-12 Platform', 'maintain 2026-12-01']);
  });

  it('C10: of two roles on one day comes first by path', () => {
    const moved = role(['referrers: "[[ana]]"'], ['2026-11-10 interview']);
    deepEqual(due({ 'c/Data.md': moved, 'b/Platform.md': moved, 'ana.md': person(['2026-11-01 messaged']) }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    deepEqual(due({ 'c/Data.md': moved, 'z/Platform.md': moved, 'ana.md': person(['2026-11-01 referred [[Platform]]', '2026-11-02 messaged']) }, '2026-11-10'), ['milestone 2026-11-12 Data']);
  });

  it('C10: is not told to one who only agreed', () => {
    deepEqual(due({ 'ana.md': person(['2026-11-09 agreed [[Platform]]']), 'Platform.md': interview }, '2026-11-10'), ['check-in 2026-11-16 Platform']);
  });

  it('C10: is told to one whose unlinked referred belongs to the role', () => {
    const files = { 'ana.md': person(['2026-11-01 asked [[Platform]]', '2026-11-02 referred']), 'Platform.md': interview };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C11: is told to one whose unlinked referred belongs to a role that has since ended, by its status, too', () => {
    const files = { 'ana.md': person(['2026-11-01 asked [[Platform]]', '2026-11-02 referred']), 'Platform.md': role(['status: rejected'], ['2026-11-10 rejected']) };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C11: is told to one who said no at first, and then referred', () => {
    const log = ['2026-11-01 asked [[Platform]]', '2026-11-02 declined', '2026-11-03 thanked', '2026-11-04 referred'];
    deepEqual(due({ 'ana.md': person(log), 'Platform.md': platform('2026-11-10 rejected') }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C10: is told to one who referred and was asked again', () => {
    const log = ['2026-11-01 asked [[Platform]]', '2026-11-02 referred', '2026-11-09 asked [[Platform]]'];
    deepEqual(due({ 'ana.md': person(log), 'Platform.md': interview }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C10: is not told to one in referrers who has no touch yet', () => {
    deepEqual(due({ 'ana.md': person(), 'Platform.md': role(['referrers: "[[ana]]"'], ['2026-11-10 interview']) }, '2026-11-10'), []);
  });

  it('C10: is not told to one whose first entry about the role is later', () => {
    const files = { 'ana.md': person(['2026-11-01 messaged', '2026-11-11 referred [[Platform]]']), 'Platform.md': interview };
    deepEqual(due(files, '2026-11-11'), ['update 2026-11-25 Platform']);
    const sameDay = { ...files, 'ana.md': person(['2026-11-10 referred [[Platform]]']) };
    deepEqual(due(sameDay, '2026-11-11'), ['milestone 2026-11-12 Platform']);
  });

  for (const verb of ['updated', 'thanked', 'talked']) {
    it(`C10: ${verb} closes it, with or without a link`, () => {
      for (const link of ['', ' [[Platform]]', ' [[Other]]']) deepEqual(due({ 'ana.md': referrer(`2026-11-11 ${verb}${link}`), 'Platform.md': interview }, '2026-11-11'), ['maintain 2026-12-11'], link);
    });
  }

  for (const verb of ['messaged', 'shared', 'checked-in', 'replied', 'engaged']) {
    it(`C10: ${verb} does not close it`, () => deepEqual(due({ 'ana.md': referrer(`2026-11-11 ${verb}`), 'Platform.md': interview }, '2026-11-11'), ['milestone 2026-11-12 Platform']));
  }

  it('C10: an update on its own day closes it, one before does not', () => {
    deepEqual(due({ 'ana.md': referrer('2026-11-10 updated'), 'Platform.md': interview }, '2026-11-10'), ['maintain 2026-12-10']);
    deepEqual(due({ 'ana.md': referrer('2026-11-09 updated'), 'Platform.md': interview }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C10: only the latest counts', () => {
    deepEqual(due({ 'ana.md': referrer('2026-11-06 updated'), 'Platform.md': platform('2026-11-05 screen', '2026-11-10 interview') }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    deepEqual(due({ 'ana.md': referrer('2026-11-10 updated'), 'Platform.md': platform('2026-11-05 screen', '2026-11-10 interview') }, '2026-11-10'), ['maintain 2026-12-10']);
  });

  it('C10: one after the day is not known yet', () => deepEqual(due({ 'ana.md': referrer(), 'Platform.md': interview }, '2026-11-09'), ['maintain 2026-11-22']));

  it('C10: it lapses after thirty days', () => {
    deepEqual(due({ 'ana.md': referrer(), 'Platform.md': interview }, '2026-12-11'), ['milestone 2026-11-12 Platform']);
    deepEqual(due({ 'ana.md': referrer(), 'Platform.md': interview }, '2026-12-12'), ['maintain 2026-11-22']);
  });

  it('C11: it is due when the search is over', () => {
    deepEqual(due({ 'ana.md': referrer(), 'Platform.md': platform('2026-11-10 hired'), 'me.md': '---\ntype: profile\nsearch: over\n---\n' }, '2026-11-10'), ['milestone 2026-11-12 Platform']);
  });

  it('C11: it is due when the role ended the sequence', () => {
    const files = { 'ana.md': person(['2026-11-01 asked [[Platform]]', '2026-11-02 referred']), 'Platform.md': platform('2026-11-10 rejected') };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    deepEqual(due({ ...files, 'ana.md': person(['2026-11-01 asked [[Platform]]', '2026-11-02 referred', '2026-11-11 thanked']) }, '2026-11-11'), ['maintain 2026-12-11']);
  });

  it('on equal days thank comes before milestone, and milestone before after-meeting; the why names the others', () => {
    const files = { 'ana.md': referrer('2026-11-10 met'), 'Platform.md': interview };
    deepEqual(due(files, '2026-11-10'), ['milestone 2026-11-12 Platform']);
    match(whys(files, '2026-11-10')[0] ?? '', /meet/i);
    deepEqual(due({ ...files, 'ana.md': referrer('2026-11-10 introduced') }, '2026-11-10'), ['thank 2026-11-12']);
  });
});
