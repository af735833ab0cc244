import type { Campaign } from '../core/insights/campaign';
import { weekStart } from '../core/review/weekly/weekly';
import type { WrittenWeek } from '../core/review/weekly/written';
import type { Breath } from '../live/ports';
import { readWrittenWeek } from '../live/writtenWeek';
import { builtInGit } from './gitApi';
import { inRepositories } from './gitHistory';

/** So long the review waits for Git; what is not known by then it does without. */
const longestMilliseconds = 3_000;

/** What was written in the last week, as VS Code's Git has it; undefined where there is none, or nothing from before the week. */
export async function writtenInGit({ vault, today }: Campaign, breath: Breath): Promise<WrittenWeek | undefined> {
  const records = [...vault.people, ...vault.companies, ...vault.roles].filter(({ id }) => id.startsWith('file:'));
  if (records.length === 0) return undefined;
  const end = Date.now() + longestMilliseconds;
  const reading = async (): Promise<WrittenWeek | undefined> => {
    const git = await builtInGit();
    if (!git) return undefined;
    const { files } = await inRepositories(git, records, breath);
    return readWrittenWeek(files, weekStart(today), vault, breath, () => Date.now() > end);
  };
  return inTime(reading(), longestMilliseconds * 2).catch(() => undefined);
}

/** Git's extension may still be looking for repositories, and for long. */
function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
