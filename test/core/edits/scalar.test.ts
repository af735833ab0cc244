import { equal } from 'node:assert/strict';
import { parse } from 'yaml';
import { scalar, textScalar } from '../../../src/core/edits/scalar';

describe('a value in front matter', () => {
  for (const value of ['2026-12-03', 'active', 'do-not-contact', '4', 'Zoë Ångström', 'O’Neil & Sons, Inc. (Delft)', 'Priya/Ana']) {
    it(`${value} is written plainly`, () => equal(scalar(value), value));
  }

  for (const value of ['', ' a', 'a ', 'a: b', 'a #b', '- a', '# a', '[a]', '{a}', '"a"', "'a'", '&a', '*a', '!a', '|', '>', '%', '@a', '`a', 'a\nb', '[[Northwind]]']) {
    it(`P9: ${JSON.stringify(value)} is quoted and reads back equal`, () => {
      equal(scalar(value), JSON.stringify(value));
      equal(parse(scalar(value)), value);
    });
  }

  it('keeps the quotes that stand there', () => {
    equal(scalar('2026-12-03', 'plain'), '2026-12-03');
    equal(scalar('2026-12-03', 'double'), '"2026-12-03"');
    equal(scalar('2026-12-03', 'single'), "'2026-12-03'");
    equal(scalar("it's 'so'", 'single'), "'it''s ''so'''");
  });

  it('leaves single quotes where they cannot hold it', () => {
    equal(scalar('a\nb', 'single'), '"a\\nb"');
    equal(scalar('a\rb', 'single'), '"a\\rb"');
  });
});

describe('P9: a name in front matter', () => {
  for (const value of ['4', '123', '1.5', '-7', '+1', '1,000', '0x1f', '0o17', 'true', 'False', 'yes', 'NO', 'on', 'off', 'null', '~', '2026-11', '2026-11-02', '2026-11-02 12:30', '2026-11-02 at noon', '2026-11-02x']) {
    it(`${value} is quoted, so that no reader of YAML takes it for anything but text`, () => equal(textScalar(value), JSON.stringify(value)));
  }

  for (const value of ['Priya', 'Ana 4', '4 you', 'Null & Co', 'so on', 'Yes Minister', 'on-call', '0xylophone', '0x', '00 Agents', 'Room 2026-11-02', '20260-11-02x', '6-11-02 x', '2026-1-02 x', '2026-11-2 x', 'mmxx-11-02 x', '2026-no-02 x', '2026-11-no x']) {
    it(`${value} needs no quotes`, () => equal(textScalar(value), value));
  }
});
