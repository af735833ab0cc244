import { deepEqual } from 'node:assert/strict';
import type { Campaign } from '../../src/core/insights/campaign';
import { findLinks } from '../../src/core/notes/links';
import { campaign, problemsIn, type Files } from '../support/notes';
import { anchor, sample, shifted, stuckSample } from './notes';

/** One of the things that went wrong in the campaign that got stuck. */
const onPurpose = 'people/Daan Verhoeven.md hint asked-without-role';

function problems(whole: Campaign): string[] {
  const all = whole.vault.records.flatMap((record) => problemsIn(record, whole).map(({ severity, code }) => `${record.path} ${severity} ${code}`));
  return all.filter((each) => each !== onPurpose);
}

const sets: readonly [string, Files][] = [
  ['in full swing', sample],
  ['that got stuck', stuckSample],
];

for (const [name, files] of sets) {
  describe(`the sample notes of the campaign ${name}`, () => {
    const now = campaign(files, anchor);
    const texts = Object.entries(files);

    it('report no problem', () => deepEqual(problems(now), []));

    it('link only to notes that are there', () => {
      const broken = texts.flatMap(([path, text]) => {
        const links = text.split('\n').flatMap((line) => findLinks(line));
        return links.filter((link) => now.vault.candidates(link, { id: path, path }).length !== 1).map(({ target }) => `${path}: ${target}`);
      });
      deepEqual(broken, []);
    });

    it('name no address that could be somebody’s', () => {
      const all = texts.map(([, text]) => text).join('\n');
      deepEqual((all.match(/[^\s<(]+@[^\s>),]+/g) ?? []).filter((address) => !/^[a-z]+@example\.com$/.test(address)), []);
      const sites = (all.match(/[a-z]+:\/\/[^\s)>"]+/g) ?? []).filter((url) => url !== 'https://www.linkedin.com/in/example');
      deepEqual(sites.filter((url) => !/^https:\/\/(?:[a-z]+\.)?example\.com(?:\/|$)/.test(url)), []);
    });

    it('name no weekday, month or season, which would be wrong when the days are moved', () => {
      const names = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Christmas|Easter)\b/;
      deepEqual(texts.flatMap(([path, text]) => names.exec(text)?.map((word) => `${path}: ${word}`) ?? []), []);
    });

    for (const by of [400, -37]) it(`report none when all days are moved by ${by}`, () => deepEqual(problems(shifted(by, files)), []));
  });
}
