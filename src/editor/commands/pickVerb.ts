import { l10n } from 'vscode';
import { meaningOf, type Verb } from '../../core/records/verbs';
import { localise } from '../localise';
import { choose, separator } from './pick';

/** Verbs that belong together, under a heading where one is given. */
export interface VerbGroup {
  readonly heading?: string;
  readonly verbs: readonly Verb[];
}

/** Asks for a verb, each with what it stands for. */
export function pickVerb(title: string, groups: readonly VerbGroup[]): Promise<Verb | undefined> {
  const items = groups.flatMap(({ heading, verbs }) => [
    ...(heading && verbs.length > 0 ? [separator(heading)] : []),
    ...verbs.map((verb) => ({ label: verb, description: localise(meaningOf(verb)), value: verb })),
  ]);
  return choose(title, l10n.t('What happened?'), items);
}
