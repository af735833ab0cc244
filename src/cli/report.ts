import type { Problem, Severity } from '../core/basics/problem';
import { english } from '../core/basics/say';
import { historyIn, type Campaign } from '../core/insights/campaign';
import { bucketOf, type FollowUp } from '../core/insights/followUp';
import { followUpsOf, followUpsOfPerson } from '../core/insights/followUps';
import { historyOf } from '../core/insights/history';
import { allOpenAsks } from '../core/insights/openAsks';
import { problemsOf } from '../core/insights/problems';
import { scoreOf } from '../core/insights/score';
import { stateOf } from '../core/insights/state';
import { checkMessages, type Linting } from '../core/messages/check';
import { inOrder } from '../core/records/read';
import { byPath, type NotePlace } from '../core/records/place';
import type { Failure } from '../live/ports';

/** What each command prints with `--json`: the objects DESIGN section 5 promises to scripts. */
export function dueReport(campaign: Campaign) {
  return { on: campaign.today, followUps: followUpsOf(campaign).map((followUp) => followUpReport(followUp, campaign)) };
}

function followUpReport(followUp: FollowUp, { today }: Campaign) {
  const { record, person, kind, due, about, why } = followUp;
  return {
    note: record.path,
    person: person?.name ?? null,
    kind,
    due,
    bucket: bucketOf(due, today),
    role: about ? (about.note?.path ?? about.text) : null,
    why: english(why),
  };
}

export function peopleReport(campaign: Campaign) {
  const { vault, rules, today } = campaign;
  const people = vault.people.map((person) => {
    const history = historyOf(person, vault, rules, today);
    const { total, verdict, factors, missing } = scoreOf(person, rules);
    const [next] = followUpsOfPerson(person, history, campaign);
    return {
      note: person.path,
      name: person.name,
      company: vault.companyOf(person)?.name ?? null,
      score: { total, verdict, factors, missing },
      state: stateOf(person, history, campaign),
      next: next ? followUpReport(next, campaign) : null,
    };
  });
  return { on: today, people };
}

export interface CheckedProblem {
  readonly note: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export function checkReport(campaign: Campaign, linting: Linting, failures: readonly CheckedProblem[]): { problems: CheckedProblem[] } {
  const { vault } = campaign;
  const openAsks = allOpenAsks(campaign);
  const places = vault.places().sort(byPath);
  const found = places.flatMap((place) => {
    const record = vault.get(place.id);
    const problems = record
      ? inOrder([...problemsOf(record, historyIn(campaign, record), campaign), ...checkMessages(record, campaign, openAsks, linting).flatMap((message) => message.problems)])
      : vault.straysOf(place.id);
    return problems.map((problem) => problemReport(place, problem));
  });
  return { problems: [...failures, ...found] };
}

/** Lines and columns count from 1 here, as editors and terminals count them. */
function problemReport(place: NotePlace, { start, end, severity, code, text }: Problem): CheckedProblem {
  return {
    note: place.path,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    severity,
    code,
    message: english(text),
  };
}

/** A file that could not be opened at all: its place is its first character. */
export function failureReport({ path: note, reason }: Failure): CheckedProblem {
  return { note, line: 1, column: 1, endLine: 1, endColumn: 1, severity: 'error', code: 'unreadable', message: `This file could not be read: ${reason}` };
}
