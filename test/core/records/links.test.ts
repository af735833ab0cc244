import { deepEqual } from 'node:assert/strict';
import { pointedAt, recordIn, withLines } from '../notes/places';

const knows = (value: string): string[] => (recordIn(withLines(`knows: ${value}`)).links.knows ?? []).map(({ target }) => target);
const company = (value: string): string[] => (recordIn(withLines(`company: ${value}`)).links.company ?? []).map(({ target }) => target);

describe('links in front matter', () => {
  for (const value of [
    '["[[Jon Bell]]", "[[Mara]]"]',
    "['[[Jon Bell]]', '[[Mara]]']",
    '\n  - "[[Jon Bell]]"\n  - "[[Mara]]"',
    '\n- "[[Jon Bell]]"\n- "[[Mara]]"',
    '\n  - [[Jon Bell]]\n  - [[Mara]]',
    '[[[Jon Bell]], [[Mara]]]',
    '[[Jon Bell]], [[Mara]]',
    '"[[Jon Bell]], [[Mara]]"',
    '"[[Jon Bell]] and [[Mara]]"',
    'Jon Bell, Mara',
    '[Jon Bell, Mara]',
    '["[[Jon Bell|Jon]]", "[[Mara#Log]]"]',
    '["[[Jon Bell#^block]]", "[[Mara^id]]"]',
    '["[Jon](Jon%20Bell)", "[Mara](<Mara>)"]',
    '["[[Jon Bell]]",\n  "[[Mara]]"]',
  ]) {
    it(`are read from knows: ${value}`, () => deepEqual(knows(value), ['Jon Bell', 'Mara']));
  }

  for (const value of ['"[[Northwind]]"', '[[Northwind]]', '[[Northwind]] # since May', "'[[Northwind|NW]]'", 'Northwind', '"Northwind"', '["[[Northwind]]"]', '[Northwind]', '\n  - "[[Northwind]]"', '"[[Northwind#Teams]]"', '[[Northwind|NW]]', '>-\n  [[Northwind]]']) {
    it(`are read from company: ${value}`, () => deepEqual(company(value), ['Northwind']));
  }

  it('keep a comma in a name that is one link', () => {
    deepEqual(company('Northwind, Inc.'), ['Northwind, Inc.']);
    deepEqual(company('"[[Northwind, Inc.]]"'), ['Northwind, Inc.']);
    deepEqual(company('[[Northwind, Inc.]]'), ['Northwind, Inc.']);
    deepEqual(knows('"[[Bell, Jon]], [[Mara]]"'), ['Bell, Jon', 'Mara']);
  });

  it('keep a colon in a bare link', () => deepEqual(company('[[Northwind: Labs]]'), ['Northwind: Labs']));

  it('point at exactly what is bare', () => {
    deepEqual(pointedAt(withLines('company: [[Northwind]] # since May')), ['bare-link «[[Northwind]]»']);
    deepEqual(pointedAt(withLines('knows: [[[Jon]], [[Mara]]]')), ['bare-link «[[[Jon]], [[Mara]]]»']);
    deepEqual(pointedAt(withLines('knows:\n  - [[Jon]]\n  - "[[Mara]]"\nschool: Delft')), ['bare-link «- [[Jon]]\n  - "[[Mara]]"»']);
  });

  it('stand at the very characters of each', () => {
    const text = withLines('knows: ["[[Jon Bell|Jon]]", Mara]\ncompany: [[Northwind]]');
    const places = Object.values(recordIn(text).links).flat().map(({ line, column, endColumn }) => text.split('\n')[line]!.slice(column, endColumn));
    deepEqual(places.sort(), ['Mara', '[[Jon Bell|Jon]]', '[[Northwind]]']);
  });

  it('are none when the value is of no such kind', () => {
    deepEqual(company('[[Northwind], [Southwind]]'), []);
    deepEqual(pointedAt(withLines('company: ["[[A]]", "[[B]]"]')), ['invalid-value «["[[A]]", "[[B]]"]»']);
    deepEqual(company('{a: b}'), []);
    deepEqual(company('*alias'), []);
  });
});
