import { l10n } from 'vscode';
import { setFields } from '../../core/edits/fields';
import { rubrics, scoreOf } from '../../core/insights/score';
import type { Person } from '../../core/records/record';
import { factors } from '../../core/records/schemas';
import { rehearse, write } from '../apply';
import { localise } from '../localise';
import { rules } from '../settings';
import { scoreText } from '../views/explain';
import type { Desk, Target } from './context';
import { choose, recordFor, uriOf } from './pick';
import { report } from './report';

/** Rates a person in four quick picks, each with what 1 to 5 stand for. Escape at any of them writes nothing. */
export async function ratePerson(desk: Desk, target?: Target): Promise<void> {
  const record = await recordFor(desk, target, l10n.t('Rate a Person'), ({ type }) => type === 'person');
  if (!record) return;
  const person = record as Person;
  await rehearse(uriOf(person), (note) => setFields(note, new Map(factors.map((factor) => [factor, '1']))));
  const values = new Map<string, string>();
  for (const [index, factor] of factors.entries()) {
    const { label, levels } = rubrics[factor];
    const now = person.fields[factor];
    const title = l10n.t('{0}: {1} ({2} of 4)', person.name, localise(label), index + 1);
    const items = levels.map((level, below) => ({ label: String(below + 1), description: localise(level), value: String(below + 1) }));
    // Enter keeps what is set.
    const value = await choose(title, l10n.t('1 to 5'), items, now === undefined ? undefined : items[now - 1]);
    if (!value) return;
    values.set(factor, value);
  }
  const written = await write(uriOf(person), (note) => setFields(note, values));
  const rated = { ...person, fields: { ...person.fields, ...Object.fromEntries([...values].map(([factor, value]) => [factor, Number(value)])) } };
  report(desk, l10n.t('{0}: {1}', person.name, scoreText(scoreOf(rated, rules()))), written);
}
