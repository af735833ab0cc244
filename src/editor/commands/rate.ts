import { l10n, window } from 'vscode';
import { setFields } from '../../core/edits/fields';
import { rubrics, scoreOf } from '../../core/insights/score';
import type { Person } from '../../core/records/record';
import { factors } from '../../core/records/schemas';
import { tell, write } from '../apply';
import { localise } from '../localise';
import { rules } from '../settings';
import { scoreText } from '../views/explain';
import type { Desk, Target } from './context';
import { choose, recordFor, uriOf } from './pick';

/** Rates a person in four quick picks, each with what 1 to 5 stand for. Escape at any of them writes nothing. */
export async function ratePerson(desk: Desk, target?: Target): Promise<void> {
  const record = await recordFor(desk, target, l10n.t('Rate a Person'), ({ type }) => type === 'person');
  if (!record) return;
  const person = record as Person;
  const values = new Map<string, string>();
  for (const [index, factor] of factors.entries()) {
    const { label, levels } = rubrics[factor];
    const now = person.fields[factor];
    const title = l10n.t('{0}: {1} ({2} of 4)', person.name, localise(label), index + 1);
    const items = levels.map((level, below) => ({ label: String(below + 1), description: localise(level), value: String(below + 1), ...(now === below + 1 && { detail: l10n.t('As it is now') }) }));
    // What is set stands first, so that Enter keeps it.
    const value = await choose(title, localise(label), [...items.filter(({ detail }) => detail), ...items.filter(({ detail }) => !detail)]);
    if (!value) return;
    values.set(factor, value);
  }
  const written = await write(uriOf(person), (note) => setFields(note, values));
  const rated = { ...person, fields: { ...person.fields, ...Object.fromEntries([...values].map(([factor, value]) => [factor, Number(value)])) } };
  if (written) void tell(l10n.t('{0}: {1}', person.name, scoreText(scoreOf(rated, rules()))), written);
  else void window.showInformationMessage(l10n.t('{0} is rated so already.', person.name));
}
