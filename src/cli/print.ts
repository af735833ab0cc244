import type { CheckedProblem, dueReport, peopleReport } from './report';

/** The same reports for people at a terminal. Control characters of a note never reach it. */
export function printDue({ followUps }: ReturnType<typeof dueReport>): string {
  if (followUps.length === 0) return 'Nothing is due.';
  return followUps.map(({ due, bucket, kind, person, note, why }) => plain(`${due}  ${bucket.padEnd(7)}  ${kind.padEnd(13)}  ${person ?? note}: ${why}`)).join('\n');
}

export function printPeople({ people }: ReturnType<typeof peopleReport>): string {
  if (people.length === 0) return 'There is no person among the notes.';
  return people
    .map(({ name, company, score, state, next }) => {
      const step = next ? `  ${next.due} ${next.kind}` : '';
      return plain(`${String(score.total).padStart(2)}/20 ${score.verdict.padEnd(7)}  ${state.padEnd(14)}  ${name}${company ? `, ${company}` : ''}${step}`);
    })
    .join('\n');
}

export function printProblems(problems: readonly CheckedProblem[]): string {
  return problems.map(({ note, line, column, severity, code, message }) => plain(`${note}:${line}:${column} ${severity} ${code} ${message}`)).join('\n');
}

/** A line as a terminal may have it. */
export function plain(line: string): string {
  // eslint-disable-next-line no-control-regex -- this is the place that takes control characters out
  return line.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ');
}
