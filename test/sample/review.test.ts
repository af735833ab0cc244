import { deepEqual, ok } from 'node:assert/strict';
import type { Campaign } from '../../src/core/insights/campaign';
import { pathsTo, type Goal } from '../../src/core/insights/paths';
import { english } from '../../src/core/basics/say';
import { patternsOf } from '../../src/core/review/gather';
import { patternCodes } from '../../src/core/review/patterns/pattern';
import { campaign } from '../support/notes';
import { anchor, sample, shifted, stuckSample } from './notes';

const codesIn = (whole: Campaign): string[] => patternCodes.filter((code) => patternsOf(whole).some((pattern) => pattern.code === code));

describe('the patterns in the sample notes', () => {
  for (const by of [0, 400, -37]) it(`are all there in the campaign that got stuck, moved by ${by} days`, () => deepEqual(codesIn(shifted(by, stuckSample)), [...patternCodes]));

  it('each have notes and a way out', () => {
    for (const { code, notes, wayOut } of patternsOf(campaign(stuckSample, anchor))) ok(notes.length > 0 && wayOut, code);
  });

  it('are few in the campaign that is run with care', () => {
    deepEqual(codesIn(campaign(sample, anchor)), ['passive', 'information-gap', 'only-in-need', 'generic', 'pasted']);
  });
});

describe('W1: the warm paths in the sample notes', () => {
  const now = campaign(sample, anchor);
  const paths = (goal: Goal): string[] => pathsTo(goal, now).map(({ strength, links }) => `${strength} ${links.map(({ to }) => to.name).join(' > ')}`);
  const to = (name: string): string[] => paths(now.vault.people.find((person) => person.name === name)!);
  const whysTo = (name: string): string => pathsTo(now.vault.people.find((person) => person.name === name)!, now).flatMap(({ links }) => links.map(({ why }) => english(why))).join('\n');

  it('are of every length and strength', () => {
    deepEqual(to('Leo Marchetti').slice(0, 2), ['4 Agnes Duvall > Leo Marchetti', '4 Leo Marchetti']);
    deepEqual(to('Jon Bell').slice(0, 3), ['3 Priya Raman > Jon Bell', '3 Mara Oyelaran > Priya Raman > Jon Bell', '2 Jon Bell']);
  });

  it('rest on every kind of link', () => {
    ok(whysTo('Jon Bell').includes('Priya Raman knows Jon Bell'));
    ok(whysTo('Leo Marchetti').includes('and Leo Marchetti knows Agnes Duvall'));
    const weak = `${whysTo('Nils Ekström')}\n${whysTo('Nina Castellan')}`;
    for (const link of ['both studied at Delft, a weak link', 'both at Kestrel Rail, a weak link', 'you met both in the same place (The local systems reading group, since 2023), a weak link']) ok(weak.includes(link), link);
  });

  it('lead to nobody at one company', () => {
    const note = now.vault.companies.find(({ name }) => name === 'Harrow & Finch')!;
    deepEqual(paths({ name: note.name, note }), []);
  });
});
