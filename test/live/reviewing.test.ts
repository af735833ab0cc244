import { deepEqual, equal, ok } from 'node:assert/strict';
import { campaignOf } from '../../src/core/insights/campaign';
import { defaultRules } from '../../src/core/insights/rules';
import { defaultLinting } from '../../src/core/messages/check';
import { defaultReviewBy } from '../../src/core/review/gather';
import { readRecord } from '../../src/core/records/read';
import { Vault } from '../../src/core/vault/vault';
import { emptyOverview, overviewOf, type Overview } from '../../src/live/overview';
import { Reviewing, weekIn, type Review } from '../../src/live/reviewing';
import { day, person, role, type Files } from '../support/notes';

const today = day('2026-11-23');
const breath = (): Promise<void> => Promise.resolve();
const change = (path: string, text: string | undefined) => (text === undefined ? { id: path, gone: true as const } : { id: path, path, record: readRecord(text, { id: path, path }) });
const notes: Files = {
  'Northwind.md': '---\ntype: company\nname: Northwind\n---\n',
  'Platform.md': role(['title: Platform Engineer', 'company: "[[Northwind]]"', 'status: open']),
  'ana.md': person(['2026-10-20 asked [[Platform]]'], ['name: Ana', 'company: "[[Northwind]]"', 'relationship: 4', 'influence: 2', 'relevance: 4', 'timing: 4']),
  'bo.md': person(['2026-11-01 shared a paper', '2026-11-20 talked'], ['name: Bo']),
};

class Desk {
  vault = Vault.empty;
  overview: Overview = emptyOverview(defaultRules, today);
  readonly reviewing = new Reviewing();

  async put(files: Readonly<Record<string, string | undefined>>): Promise<void> {
    this.vault = this.vault.update(Object.entries(files).map(([path, text]) => change(path, text)));
    const next = (await overviewOf(campaignOf(this.vault, defaultRules, today), defaultLinting, this.overview, breath, () => false))!;
    this.reviewing.changed(next);
    this.overview = next.overview;
  }

  async look(isStale = () => false): Promise<Review | undefined> {
    return this.reviewing.review(this.overview, defaultReviewBy, breath, isStale);
  }
}

const said = ({ patterns, metrics, coverage, people }: Review): unknown => ({
  patterns: patterns.map(({ id }) => id),
  asks: metrics.asks.count,
  given: metrics.given.count,
  companies: coverage.companies.map(({ company, people: there }) => [company.name, there.length]),
  people: people.map(({ person: each }) => each.path).sort(),
});

describe('the picture of a campaign', () => {
  it('is, after changes, what looking at everything anew would give', async () => {
    const kept = new Desk();
    await kept.put(notes);
    await kept.look();
    for (const files of [{ 'bo.md': notes['bo.md']!.replace('2026-11-20 talked', '2026-11-20 asked [[Platform]]') }, { 'ana.md': undefined }, { 'Cy.md': person(['2026-11-22 helped'], ['company: "[[Northwind]]"']) }]) {
      await kept.put(files);
      const anew = new Desk();
      await anew.put(Object.fromEntries(kept.vault.records.map((record) => [record.path, undefined])));
      anew.vault = kept.vault;
      await anew.put({});
      deepEqual(said((await kept.look())!), said((await anew.look())!));
    }
  });

  it('F1, M4, M13: shows patterns, coverage and numbers', async () => {
    const desk = new Desk();
    await desk.put(notes);
    const review = (await desk.look())!;
    ok(review.patterns.some(({ code }) => code === 'passive'));
    equal(review.metrics.asks.count, 1);
    equal(review.coverage.targets.count, 1);
  });

  it('is left when the notes have changed meanwhile, and whole the next time', async () => {
    const desk = new Desk();
    await desk.put(notes);
    equal(await desk.look(() => true), undefined);
    equal((await desk.look())?.people.length, 2);
  });

  it('T5: gives the week its picture and what is due', async () => {
    const desk = new Desk();
    await desk.put(notes);
    const week = await weekIn((await desk.look())!, desk.overview, () => Promise.resolve());
    deepEqual(week.moved.flatMap(({ entries }) => entries.map(({ day: on, verb }) => `${on} ${verb}`)), ['2026-11-20 talked']);
  });
});
