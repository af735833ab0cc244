import { deepEqual } from 'node:assert/strict';
import { allOpenAsks } from '../../../src/core/insights/openAsks';
import { campaign, person, role, type Files } from '../../support/notes';

const notes: Files = {
  'Platform.md': role(['company: "[[Northwind]]"']),
  'Data.md': role(),
  'Gone.md': role(['company: "[[Northwind]]"', 'status: closed']),
  'Northwind.md': '---\ntype: company\naliases: [NW]\n---\n',
};

/** The open asks of a person on a day, as `role since day`. */
function open(on: string, log: readonly string[], fields: readonly string[] = [], more: Files = {}): string[] {
  return allOpenAsks(campaign({ ...notes, 'ana.md': person(log, fields), ...more }, on)).map(
    ({ about, day }) => `${about?.note?.name ?? about?.text ?? 'nothing'} since ${day}`,
  );
}
const asked = '2026-11-02 asked [[Platform]]';
const openAsk = 'Platform since 2026-11-02';

describe('M12: an open ask', () => {
  it('is one that has no answer, or a good one', () => {
    deepEqual(open('2026-11-03', [asked]), [openAsk]);
    for (const answer of ['replied', 'agreed', 'talked', 'advised']) deepEqual(open('2026-11-03', [asked, `2026-11-03 ${answer}`]), [openAsk], answer);
  });

  it('is open no more when it is referred, declined or hesitated', () => {
    for (const answer of ['referred', 'declined', 'hesitated']) deepEqual(open('2026-11-03', [asked, `2026-11-03 ${answer}`]), [], answer);
  });

  it('is open again when they come round', () => {
    for (const answer of ['declined', 'hesitated']) deepEqual(open('2026-11-05', [asked, `2026-11-03 ${answer}`, '2026-11-05 agreed']), [openAsk], answer);
  });

  it('C7: is open no more once it is let go, and open again when they answer', () => {
    const nudged = [asked, '2026-11-09 checked-in', '2026-11-16 checked-in'];
    deepEqual(open('2026-11-22', nudged), [openAsk]);
    deepEqual(open('2026-11-23', nudged), []);
    deepEqual(open('2026-11-25', [...nudged, '2026-11-25 replied']), [openAsk]);
    deepEqual(open('2026-12-09', [asked]), []);
  });

  it('is open no more when its role is over, by status or by its log', () => {
    deepEqual(open('2026-11-03', ['2026-11-02 asked [[Gone]]']), []);
    deepEqual(open('2026-11-03', [asked], [], { 'Platform.md': role([], ['2026-11-03 rejected']) }), []);
    deepEqual(open('2026-11-02', [asked], [], { 'Platform.md': role([], ['2026-11-03 rejected']) }), ['Platform since 2026-11-02']);
  });

  it('is open no more when its steps are made, or have lapsed', () => {
    const agreed = [asked, '2026-11-03 agreed'];
    deepEqual(open('2026-11-23', [...agreed, '2026-11-09 checked-in', '2026-11-16 updated', '2026-11-23 shared']), []);
    deepEqual(open('2026-12-22', agreed), [openAsk]);
    deepEqual(open('2026-12-23', agreed), []);
  });

  it('is for a referral: other requests are always open', () => {
    deepEqual(open('2026-11-03', ['2026-11-02 asked-intro [[Platform]]', '2026-11-02 asked-insight', '2026-11-02 asked-feedback']), []);
  });

  it('counts from its day on, and once for one role', () => {
    deepEqual(open('2026-11-01', [asked]), []);
    deepEqual(open('2026-11-10', [asked, '2026-11-10 asked [[Platform]]']), ['Platform since 2026-11-10']);
  });

  it('is also help that came unasked, until they have referred you', () => {
    deepEqual(open('2026-11-03', ['2026-11-02 agreed [[Platform]]']), [openAsk]);
    deepEqual(open('2026-11-03', ['2026-11-02 referred [[Platform]]']), []);
  });

  it('is at the company of its role, else at that of the person', () => {
    const at = (link: string) => open('2026-11-03', [`2026-11-02 asked${link}`], ['company: Contoso']);
    deepEqual(at(' [[Platform]]'), [openAsk]);
    deepEqual(at(' [[Data]]'), ['Data since 2026-11-02']);
    deepEqual(at(' [[A posting]]'), ['A posting since 2026-11-02']);
    deepEqual(at(''), ['nothing since 2026-11-02']);
    deepEqual(open('2026-11-03', [asked], ['company: Contoso'], { 'Platform.md': role(['company: NW']) }), [openAsk]);
  });

  it('of everyone, by path', () => {
    deepEqual(open('2026-11-03', [asked], [], { 'a.md': person(['2026-11-01 asked [[Data]]']), 'z.md': person(['2026-11-01 asked']), 'empty.md': '' }), [
      'Data since 2026-11-01',
      openAsk,
      'nothing since 2026-11-01',
    ]);
  });

  it('is none in a log that says nothing', () => deepEqual(open('2026-11-03', ['asked [[Platform]]', '2026-13-01 asked', '2026-11-02 pondered', '']), []));
});
