import { deepEqual, equal, ok } from 'node:assert/strict';
import { person, role, type Files } from '../../../support/notes';
import { found, patterns, said, strong } from './found';

const ana = (log: readonly string[], fields: readonly string[] = strong, body = ''): Files => ({ 'ana.md': person(log, ['name: Ana', ...fields]) + body });
const warm = '2026-10-20 shared an article';
const asked = '2026-11-02 asked [[Platform]]';

describe('F1: passive: asked, then waited', () => {
  const passive = (log: readonly string[], on = '2026-11-12', fields = strong, more: Files = {}, body = ''): string[] => found('passive', { ...ana([warm, ...log], fields, body), ...more }, on);

  it('shows ten days after an ask that nothing followed', () => {
    deepEqual(passive([asked], '2026-11-11'), []);
    deepEqual(passive([asked]), ['ana Platform']);
    deepEqual(said('passive', ana([warm, asked]), '2026-11-12'), {
      detail: 'You asked Ana about Platform 10 days ago; nothing has come back, and no follow-up is logged.',
      wayOut: 'One kind nudge is due, with a way out. After the second, let it go.',
      fix: 'compose check-in ana.md',
    });
  });

  it('does not show once you followed up, or they answered', () => {
    for (const verb of ['checked-in', 'messaged', 'updated', 'talked', 'replied', 'agreed', 'declined', 'hesitated', 'insight', 'shared']) deepEqual(passive([asked, `2026-11-05 ${verb}`]), [], verb);
    for (const verb of ['engaged', 'note', 'asked-insight']) deepEqual(passive([asked, `2026-11-05 ${verb}`]), ['ana Platform'], verb);
  });

  it('does not show where a day was agreed on', () => {
    deepEqual(passive([asked], '2026-11-12', [...strong, 'next: 2026-11-20']), []);
    deepEqual(passive([asked], '2026-11-12', [...strong, 'next: 2026-11-11']), ['ana Platform']);
    deepEqual(passive([asked], '2026-11-12', strong, {}, '\n- [ ] 2026-11-20 call her\n'), []);
  });

  it('is over with the role, the search, the person and a quarter of a year', () => {
    deepEqual(passive([asked], '2026-11-12', strong, { 'Platform.md': role(['status: closed']) }), []);
    deepEqual(passive([asked], '2026-11-12', strong, { 'me.md': '---\ntype: profile\nsearch: over\n---\n' }), []);
    for (const status of ['paused', 'closed', 'do-not-contact']) deepEqual(passive([asked], '2026-11-12', [...strong, `status: ${status}`]), [], status);
    deepEqual(passive([asked], '2027-01-30'), ['ana Platform']);
    deepEqual(passive([asked], '2027-01-31'), []);
  });

  it('offers other ways once the nudge has lapsed', () => equal(said('passive', ana([warm, asked]), '2026-12-12').fix, 'compose ana.md'));

  it('goes by the setting', () => {
    deepEqual(found('passive', ana([warm, asked]), '2026-11-09', { passiveAfter: 7 }), ['ana Platform']);
    deepEqual(found('passive', ana([warm, asked]), '2026-11-13', { passiveAfter: 12 }), []);
  });

  it('never asks for a nudge where the rules have none', () => {
    for (const no of ['hesitated', 'declined']) deepEqual(found('passive', ana([warm, asked, '2026-11-02 asked [[Data]]', `2026-11-04 ${no} [[Data]]`]), '2026-11-22'), [], no);
    deepEqual(passive([asked, '2026-11-03 asked-intro', '2026-11-10 introduced [[Bo]]'], '2026-11-14'), [], 'five days after their answer at the soonest');
    deepEqual(passive([asked, '2026-11-03 declined', '2026-11-04 asked [[Platform]]'], '2026-11-20'), [], 'the no stands');
  });
});

describe('K2: one and done', () => {
  const single = (log: readonly string[], on = '2026-12-02'): string[] => found('one-and-done', ana(log), on);

  it('shows thirty days after the one message there was', () => {
    deepEqual(single(['2026-11-02 messaged'], '2026-12-01'), []);
    for (const verb of ['messaged', 'shared', 'asked [[Platform]]', 'asked-insight']) deepEqual(single([`2026-11-02 ${verb}`]), ['ana'], verb);
    equal(said('one-and-done', ana(['2026-11-02 emailed']), '2026-12-02').detail, 'The one thing logged with Ana is “messaged”, 30 days ago.');
  });

  it('does not show where more was, or where it was no message', () => {
    for (const log of [['2026-11-02 messaged', '2026-11-04 replied'], ['2026-11-02 messaged', '2026-11-20 shared'], ['2026-11-02 met'], ['2026-11-02 talked'], ['2026-11-02 replied'], ['2026-11-02 engaged'], ['2026-11-01 introduced', '2026-11-02 thanked'], ['2026-11-01 engaged', '2026-11-02 messaged'], []]) deepEqual(single(log), [], log.join());
  });

  it('does not show where a day is set, the next contact is later or none, or the person rests', () => {
    const fields = (...more: string[]): string[] => found('one-and-done', ana(['2026-11-02 messaged'], more), '2026-12-02');
    deepEqual(fields(), ['ana']);
    for (const field of ['next: 2026-12-10', 'cadence: none', 'cadence: quarterly']) deepEqual(fields(field), [], field);
    deepEqual(found('one-and-done', ana(['2026-11-02 messaged'], [], '\n- [ ] 2026-12-10 write\n'), '2026-12-02'), []);
    deepEqual(single(['2026-11-02 asked [[Platform]]'], '2026-12-20'), [], 'let go');
  });
});

describe('stalled: referred, then silence', () => {
  const referred = [warm, asked, '2026-11-05 agreed', '2026-11-06 referred [[Platform]]', '2026-11-16 updated'];
  const stalled = (on: string, roleLog: readonly string[] = [], fields: readonly string[] = []): string[] => found('stalled', { ...ana(referred), 'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'fit: [x]', ...fields], roleLog) }, on);

  it('shows after three weeks with nothing in the log of the role', () => {
    deepEqual(stalled('2026-11-26'), []);
    deepEqual(stalled('2026-11-27'), ['ana Platform']);
    deepEqual(said('stalled', ana(referred), '2026-11-27'), {
      detail: 'Ana referred you for Platform; for 21 days nothing new is in the log of the role.',
      wayOut: 'Ask Ana who in recruiting has it, and whether a line from you would help.',
      fix: 'compose check-in ana.md',
    });
  });

  it('counts from what the log says last, and not once a screen came or the role is over', () => {
    deepEqual(stalled('2026-11-27', ['2026-11-07 applied']), []);
    deepEqual(stalled('2026-11-28', ['2026-11-07 applied']), ['ana Platform']);
    deepEqual(stalled('2026-11-28', ['2026-11-05 applied']), ['ana Platform']);
    deepEqual(stalled('2026-11-30', ['2026-11-20 note the recruiter is ill']), []);
    for (const verb of ['screen', 'interview', 'offer', 'rejected', 'withdrew', 'hired']) deepEqual(stalled('2026-12-20', [`2026-11-09 ${verb}`]), [], verb);
    for (const status of ['screen', 'interview', 'closed', 'rejected']) deepEqual(stalled('2026-12-20', [], [`status: ${status}`]), [], status);
  });

  it('waits again once you asked, or they said something', () => {
    for (const entry of ['checked-in', 'replied', 'talked [[Platform]]']) deepEqual(found('stalled', ana([...referred, `2026-11-25 ${entry}`]), '2026-11-27'), [], entry);
    deepEqual(found('stalled', ana([...referred, '2026-11-25 checked-in']), '2026-12-16'), ['ana Platform']);
    deepEqual(found('stalled', ana([...referred, '2026-11-25 replied [[Data]]']), '2026-11-27'), ['ana Platform'], 'about another role');
  });
});

describe('vanished: referred, never thanked', () => {
  const vanished = (log: readonly string[], on = '2026-11-20'): string[] => found('vanished', ana([warm, asked, '2026-11-06 referred', ...log]), on);

  it('shows two weeks after a referral without thanks or news', () => {
    deepEqual(vanished([], '2026-11-19'), []);
    deepEqual(vanished([]), ['ana']);
    deepEqual(vanished(['2026-11-10 shared', '2026-11-12 checked-in', '2026-11-13 replied']), ['ana']);
    equal(said('vanished', ana([asked, '2026-11-06 referred [[Platform]]']), '2026-11-20').fix, 'compose thanks ana.md');
  });

  it('does not show once they heard from you', () => {
    for (const verb of ['thanked', 'updated', 'talked', 'called']) deepEqual(vanished([`2026-11-07 ${verb}`]), [], verb);
    deepEqual(found('vanished', ana([asked, '2026-11-05 thanked', '2026-11-06 referred']), '2026-11-20'), ['ana'], 'thanks before it are for something else');
    deepEqual(vanished(['2026-11-18 referred [[Data]]']), ['ana'], 'a newer referral thanks for none');
  });
});

describe('F4, T7: unaligned: agreed, and nothing settled', () => {
  const unaligned = (log: readonly string[], on = '2026-11-12', fields = strong, body = ''): string[] => found('unaligned', ana([warm, asked, ...log], fields, body), on);

  it('shows a week after a yes that nothing followed', () => {
    deepEqual(unaligned(['2026-11-05 agreed'], '2026-11-11'), []);
    deepEqual(unaligned(['2026-11-05 agreed']), ['ana Platform']);
    deepEqual(unaligned(['2026-11-05 agreed', '2026-11-06 thanked', '2026-11-07 shared']), ['ana Platform'], 'thanks settle nothing');
    equal(said('unaligned', ana([warm, asked, '2026-11-05 agreed']), '2026-11-12').detail, 'Ana agreed 7 days ago to help with Platform; since then neither a referral nor a word about it is logged.');
  });

  it('does not show where it was settled, or may have been', () => {
    for (const verb of ['referred', 'checked-in', 'talked', 'messaged', 'updated']) deepEqual(unaligned(['2026-11-05 agreed', `2026-11-07 ${verb}`]), [], verb);
    for (const answer of ['replied', 'talked', 'hesitated', 'declined']) deepEqual(unaligned([`2026-11-05 ${answer}`]), [], answer);
    for (const word of ['replied', 'insight']) deepEqual(unaligned(['2026-11-05 agreed', `2026-11-07 ${word}`]), [], `they ${word}`);
    deepEqual(unaligned(['2026-11-04 agreed', '2026-11-05 thanked'], '2026-11-12', [...strong, 'next: 2026-11-05']), ['ana Platform'], 'a day that is over settles nothing');
    deepEqual(unaligned(['2026-11-05 agreed'], '2026-11-12', [...strong, 'next: 2026-11-13']), []);
    deepEqual(unaligned(['2026-11-05 agreed'], '2026-11-12', strong, '\n- [ ] 2026-11-13 send the lines\n'), []);
  });
});

describe('I1, M4: wrong person', () => {
  const little = ['company: "[[Northwind]]"', 'relationship: 5', 'influence: 2', 'relevance: 3', 'timing: 3'];
  const bo = (total: number, ...fields: string[]): string => person(['2026-10-01 talked'], ['company: Northwind', 'relationship: 3', 'influence: 3', 'relevance: 3', `timing: ${total - 9}`, ...fields]);

  it('shows while an ask is open, and names others there whose word counts, the best first', () => {
    const files = { ...ana([warm, asked], little), 'bo.md': bo(12), 'cy.md': bo(14), 'di.md': person([], ['company: Northwind', 'influence: 2']), 'ed.md': person([], ['company: Contoso', 'influence: 5']) };
    deepEqual(found('wrong-person', files, '2026-11-03'), ['ana Platform cy bo']);
    deepEqual(said('wrong-person', files, '2026-11-03'), {
      detail: 'The ask to Ana is open, and you rated the weight of their word 2 of 5.',
      wayOut: 'Someone there may move more: cy, bo. And Ana may know the team, or make an introduction.',
      fix: 'open cy.md',
    });
  });

  it('asks for an introduction where nobody else is known', () => equal(said('wrong-person', ana([warm, asked], little), '2026-11-03').fix, 'compose intro ana.md'));

  it('names nobody whom it would press', () => {
    const files = { ...ana([warm, asked], little), 'bo.md': person(['2026-10-01 asked [[Platform]]', '2026-10-02 declined', '2026-10-02 thanked'], ['company: Northwind', 'influence: 5']), 'cy.md': bo(14, 'status: paused') };
    deepEqual(found('wrong-person', files, '2026-11-03'), ['ana Platform']);
  });

  it('names nobody who was asked for it already', () => {
    const files = { ...ana([warm, asked], little), 'bo.md': person(['2026-10-20 asked [[Platform]]', '2026-10-22 agreed', '2026-10-23 referred', '2026-10-24 thanked'], ['company: Northwind', 'influence: 5']), 'cy.md': person(['2026-10-20 asked [[Platform]]'], ['company: Northwind', 'influence: 5']) };
    deepEqual(found('wrong-person', files, '2026-11-03'), ['ana Platform']);
  });

  it('does not show for help that came unasked', () => deepEqual(found('wrong-person', ana([warm, '2026-11-02 agreed [[Platform]]'], little), '2026-11-03'), []));

  it('does not show without an open ask, or where their word counts or is not rated', () => {
    for (const log of [[warm], [asked, '2026-11-03 referred'], [asked, '2026-11-03 declined'], ['2026-11-02 asked-insight']]) deepEqual(found('wrong-person', ana(log, little), '2026-11-04'), [], log.join());
    for (const fields of [strong, ['company: Northwind']]) deepEqual(found('wrong-person', ana([asked], fields), '2026-11-04'), []);
  });
});

describe('I2: unclear', () => {
  it('shows an ask without a role, and one whose role says nothing of why you', () => {
    deepEqual(found('unclear', ana([warm, '2026-11-02 asked']), '2026-11-03'), ['ana']);
    deepEqual(found('unclear', ana([warm, '2026-11-02 asked [[Northwind]]']), '2026-11-03'), ['ana']);
    const files = { ...ana([warm, asked]), 'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"']) };
    deepEqual(found('unclear', files, '2026-11-03'), ['ana Platform']);
    equal(said('unclear', files, '2026-11-03').fix, 'packet Platform.md');
  });

  it('does not show where the role is clear, was named later, or has no note to tell', () => {
    for (const log of [[asked], ['2026-11-02 asked', '2026-11-03 replied [[Platform]]'], ['2026-11-02 asked [[A posting]]'], ['2026-11-02 asked', '2026-11-03 declined'], ['2026-11-02 agreed']]) deepEqual(found('unclear', ana([warm, ...log]), '2026-11-03'), [], log.join());
  });

  it('shows once for all, where neither résumé nor pitch are there to attach', () => {
    const files = { ...ana([warm, asked]), 'bo.md': person(['2026-11-02 asked [[Data]]']), 'me.md': '---\ntype: profile\nresume: cv.pdf\n---\n' };
    deepEqual(found('unclear', files, '2026-11-03'), ['me ana bo']);
    deepEqual(said('unclear', files, '2026-11-03'), { detail: 'Open asks: 2. Your profile has a résumé, but no pitch yet.', wayOut: 'Write a pitch below a heading “Pitch: short”.', fix: 'open me.md' });
    deepEqual(found('unclear', { ...files, ...ana([warm]), 'bo.md': '' }, '2026-11-03'), []);
    deepEqual(patterns({ ...files, 'me.md': '' }, '2026-11-03').find(({ code, scope }) => code === 'unclear' && scope === 'campaign')?.fix, { kind: 'profile' }, 'or no profile at all');
  });
});

describe('F3, M6: information gap', () => {
  const bare = '---\ntype: company\nname: Northwind\nprocess: Referrals are read first\n---\n';

  it('shows once for a company, with everyone who was asked', () => {
    const files = { ...ana([warm, asked]), 'bo.md': person(['2026-11-04 asked [[Platform]]']), 'Northwind.md': bare };
    deepEqual(found('information-gap', files, '2026-11-05'), ['Northwind ana bo']);
    deepEqual(said('information-gap', files, '2026-11-05'), {
      detail: 'Asked at Northwind: Ana, bo. The note on Northwind leaves open: what challenges them, who decides.',
      wayOut: 'Find it out first; asking someone there for information is always fine.',
      fix: 'open Northwind.md',
    });
  });

  it('shows where the company has no note at all', () => {
    const files = ana([warm, '2026-11-02 asked'], ['company: Fabrikam']);
    deepEqual(found('information-gap', files, '2026-11-05'), ['ana']);
    equal(said('information-gap', files, '2026-11-05').fix, 'compose insight ana.md');
  });

  it('does not show where it is known, nobody was asked, or the role is over', () => {
    deepEqual(found('information-gap', ana([warm, asked]), '2026-11-05'), []);
    deepEqual(found('information-gap', { ...ana([warm]), 'Northwind.md': bare }, '2026-11-05'), []);
    deepEqual(found('information-gap', { ...ana([warm, asked]), 'Northwind.md': bare, 'Platform.md': role(['company: Northwind', 'status: closed']) }, '2026-11-05'), []);
    deepEqual(found('information-gap', ana([warm, '2026-11-02 asked'], []), '2026-11-05'), []);
  });
});

describe('F2, K3: spray and pray', () => {
  const crowd = (days: readonly number[], about = 'Platform'): Files => Object.fromEntries(days.map((each, at) => [`p${at}.md`, person([`2026-11-${String(each).padStart(2, '0')} asked [[${about}]]`], strong)]));

  it('K3: shows more than two asks at one company within two weeks', () => {
    deepEqual(found('spray-and-pray', crowd([2, 8, 15]), '2026-11-16'), ['Northwind p0 p1 p2']);
    deepEqual(found('spray-and-pray', crowd([2, 8, 16]), '2026-11-16'), []);
    deepEqual(found('spray-and-pray', crowd([2, 8]), '2026-11-16'), []);
    deepEqual(found('spray-and-pray', { ...crowd([2, 8]), 'p0.md': person(['2026-11-02 asked', '2026-11-03 asked [[Platform]]'], strong) }, '2026-11-16'), [], 'an ask that got its role later is one');
    deepEqual(found('spray-and-pray', { ...crowd([2, 8, 15]), 'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'status: rejected']) }, '2026-11-16'), [], 'nothing is to be seen through');
    equal(said('spray-and-pray', crowd([2, 8, 15]), '2026-11-16').detail, 'Asks at Northwind that fell within 14 days: 3, of p0, p1, p2.');
  });

  it('K3: not at several companies, nor asking one person again', () => {
    deepEqual(found('spray-and-pray', { ...crowd([2, 3]), 'd.md': person(['2026-11-04 asked [[Data]]']) }, '2026-11-16'), []);
    deepEqual(found('spray-and-pray', ana([asked, '2026-11-05 asked [[Platform]]', '2026-11-08 asked [[Platform]]']), '2026-11-16'), []);
    deepEqual(found('spray-and-pray', ana(['2026-11-02 asked [[Platform]]', '2026-11-05 asked [[Two]]', '2026-11-08 asked [[Three]]']), '2026-11-16'), ['Northwind ana']);
  });

  const many = (timing: number, count = 4): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}.md`, person([`2026-11-0${at + 1} asked [[Role ${at}]]`], [`company: C${at}`, 'relationship: 3', 'influence: 3', 'relevance: 3', `timing: ${timing}`])]));

  it('F2: shows many asks whose middle score is below the gate', () => {
    deepEqual(found('spray-and-pray', many(2), '2026-11-16'), ['p0 p1 p2 p3']);
    equal(said('spray-and-pray', many(2), '2026-11-16').fix, 'playbook p0.md');
    deepEqual(found('spray-and-pray', many(3), '2026-11-16'), []);
    deepEqual(found('spray-and-pray', many(2, 3), '2026-11-16'), []);
    deepEqual(found('spray-and-pray', many(2), '2026-12-02'), []);
    const again = Object.fromEntries([0, 1].map((at) => [`p${at}.md`, person(['2026-11-01 asked [[R]]', '2026-11-09 asked [[R]]'], ['relationship: 3', 'influence: 2', 'relevance: 2', 'timing: 2'])]));
    deepEqual(found('spray-and-pray', again, '2026-11-16'), [], 'asking again for the same is no further ask');
  });

  it('M1, F2: whoever is unrated says nothing of it', () => deepEqual(found('spray-and-pray', { ...many(2, 3), 'z.md': person(['2026-11-01 asked [[Z]]'], ['relationship: 1']) }, '2026-11-16'), []));

  it('M12, F2: shows more open asks than can be cared for', () => {
    deepEqual(found('spray-and-pray', many(3, 7), '2026-11-09'), ['p0 p1 p2 p3 p4 p5 p6']);
    deepEqual(found('spray-and-pray', many(3, 6), '2026-11-09'), []);
  });

  it('M1: takes nobody for weak for want of a rating', () => {
    const files = { ...many(3, 7), 'a.md': person(['2026-11-01 asked [[Z]]'], ['company: Z']) };
    equal(said('spray-and-pray', files, '2026-11-09').fix, 'open p0.md');
  });
});

describe('K4, C8: pressing after a no', () => {
  const no = [warm, asked, '2026-11-05 declined'];
  const pressing = (log: readonly string[]): string[] => found('pressing', ana([...no, ...log]), '2026-12-01');

  it('shows an ask or a check-in for what they said no to', () => {
    deepEqual(pressing(['2026-11-06 asked [[Platform]]']), ['ana Platform']);
    deepEqual(pressing(['2026-11-09 checked-in [[Platform]]']), ['ana Platform']);
    equal(said('pressing', ana([...no, '2026-11-09 pinged [[Platform]]']), '2026-12-01').detail, 'Ana said no on 2026-11-05; on 2026-11-09 the log has “checked-in” for the same.');
  });

  it('A6: does not show for thanks, another role, or once they came round', () => {
    for (const log of [[], ['2026-11-06 thanked'], ['2026-11-20 shared'], ['2026-11-20 asked [[Data]]'], ['2026-11-08 agreed [[Platform]]', '2026-11-12 checked-in [[Platform]]'], ['2026-11-20 asked-insight [[Platform]]']]) deepEqual(pressing(log), [], log.join());
  });

  it('is quiet about what names no role: it may be about another ask, or about none', () => {
    for (const entry of ['checked-in', 'followed-up with the article she wanted', 'asked']) deepEqual(pressing([`2026-11-09 ${entry}`]), [], entry);
    deepEqual(found('pressing', ana([warm, '2026-10-30 asked [[Data]]', asked, '2026-11-05 declined [[Platform]]', '2026-11-12 checked-in']), '2026-12-01'), []);
    deepEqual(found('pressing', ana([warm, '2026-11-03 declined the coffee', '2026-11-15 asked']), '2026-12-01'), []);
  });
});

describe('C15, F5: only reaching out in need', () => {
  const need = (before: readonly string[], on = '2026-11-03'): string[] => found('only-in-need', ana([...before, asked]), on);

  it('shows an ask without a touch in the sixty days before it', () => {
    deepEqual(need([]), ['ana Platform']);
    deepEqual(need(['2026-09-02 talked']), ['ana Platform']);
    deepEqual(need(['2026-09-03 talked']), []);
    deepEqual(need(['2026-09-03 engaged']), []);
    equal(said('only-in-need', ana(['2026-05-02 talked', asked]), '2026-11-03').detail, 'Before the ask of 2026-11-02 the last contact with Ana was on 2026-05-02.');
  });

  it('does not show for other requests, nor for ever', () => {
    deepEqual(found('only-in-need', ana(['2026-11-02 asked-insight']), '2026-11-03'), []);
    deepEqual(found('only-in-need', ana([asked, '2026-11-10 helped']), '2026-11-12'), [], 'what was given since has mended it');
    deepEqual(need([], '2027-01-31'), []);
  });
});

describe('T6: once the search is over', () => {
  it('nothing leads to an ask, a nudge or a check-in, and thanks are still due', () => {
    const over = { 'me.md': '---\ntype: profile\nsearch: over\n---\n' };
    const busy = {
      ...ana([asked, '2026-11-03 referred']),
      ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`p${at}.md`, person(['2026-11-02 asked', '2026-11-04 agreed'], ['company: Northwind', 'relationship: 1', 'influence: 1', 'relevance: 1', 'timing: 4'])])),
      'Northwind.md': '---\ntype: company\n---\n',
    };
    const before = new Set(patterns(busy, '2026-12-05').map(({ code }) => code));
    for (const code of ['stalled', 'wrong-person', 'unclear', 'information-gap', 'spray-and-pray', 'unaligned', 'vanished'] as const) ok(before.has(code), code);
    const after = patterns({ ...busy, ...over }, '2026-12-05');
    deepEqual(after.filter(({ fix }) => fix && 'messageKind' in fix && (fix.messageKind === 'check-in' || fix.messageKind === 'ask')), []);
    for (const code of ['stalled', 'wrong-person', 'unclear', 'information-gap', 'spray-and-pray', 'unaligned', 'stale-timing', 'passive'] as const) ok(!after.some((each) => each.code === code), code);
    ok(after.some(({ code }) => code === 'vanished'));
  });
});

describe('a good campaign', () => {
  it('shows no pattern at all', () => {
    const log = [warm, '2026-10-28 talked', asked, '2026-11-05 agreed', '2026-11-06 referred', '2026-11-09 checked-in', '2026-11-16 updated', '2026-11-23 shared'];
    const files = {
      ...ana(log),
      'bo.md': person(['2026-10-20 helped', '2026-11-10 asked [[Data]]', '2026-11-17 checked-in'], ['company: "[[Contoso]]"', 'circle: friend', ...strong.slice(1)]),
      'cy.md': person(['2026-09-20 talked', '2026-10-19 shared', '2026-11-20 engaged'], strong.slice(0, 2)),
      'Platform.md': role(['title: Platform', 'company: "[[Northwind]]"', 'fit: [x]', 'channel: referral'], ['2026-11-08 applied', '2026-11-20 screen 4/5']),
    };
    for (const on of ['2026-11-03', '2026-11-12', '2026-11-23', '2026-11-25']) deepEqual(patterns(files, on).map(({ code }) => code), [], on);
  });

  it('nor does an empty one', () => {
    deepEqual(patterns({}, '2026-11-03'), []);
    ok(patterns({ 'a.md': '---\ntype: person\n---\n', 'b.md': '# Other\n' }, '2026-11-03').length === 0);
  });
});
