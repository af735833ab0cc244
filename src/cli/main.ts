import { dayOf, type Day } from '../core/basics/day';
import { campaignOf } from '../core/insights/campaign';
import { defaultRules } from '../core/insights/rules';
import { defaultLinting } from '../core/messages/check';
import { proseIn } from '../prose/prose';
import { reasonOf, scan, type Scan } from '../live/scan';
import { nodeStore } from '../node/store';
import { readArguments, usage, UsageError } from './arguments';
import { printDue, printPeople, printProblems } from './print';
import { printCampaign, printMetrics, printPaths, printPatterns } from './printReview';
import { checkReport, dueReport, failureReport, peopleReport } from './report';
import { campaignReport, metricsReport, pathsFound, pathsReport, patternsReport } from './review';

/** Runs one command. Gives the exit code: 0; 1 when `check` found an error; 2 for wrong usage or an unreadable folder. */
export async function main(words: readonly string[], out: (text: string) => void, complain: (text: string) => void): Promise<number> {
  try {
    const asked = readArguments(words);
    if (asked === 'help') {
      out(usage);
      return 0;
    }
    const { notes, failures } = await read(asked.folder);
    const campaign = campaignOf(notes.vault, defaultRules, asked.on ?? today());
    const show = <T>(report: T, print: (report: T) => string): 0 => {
      out(asked.json ? JSON.stringify(report, undefined, 2) : print(report));
      return 0;
    };
    switch (asked.command) {
      case 'due':
        return show(dueReport(campaign), printDue);
      case 'people':
        return show(peopleReport(campaign), printPeople);
      case 'campaign':
        return show(campaignReport(campaign), printCampaign);
      case 'metrics':
        if (!asked.until && asked.since && asked.since > campaign.today) throw new UsageError(`--since ${asked.since} lies after ${campaign.today}, the day that the metrics are of.`);
        return show(metricsReport(campaign, { ...(asked.since && { from: asked.since }), to: asked.until ?? campaign.today }), printMetrics);
      case 'patterns':
        return show(patternsReport(campaign, defaultLinting), printPatterns);
      case 'paths': {
        const found = pathsFound(campaign, asked.to!);
        return show(pathsReport(found), () => printPaths(found));
      }
      case 'check': {
        const report = checkReport(campaign, { ...defaultLinting, prose: proseIn }, failures.map(failureReport));
        show(report, ({ problems }) => printProblems(problems) || 'No problems.');
        const worst = asked.strict ? ['error', 'warning'] : ['error'];
        return report.problems.some(({ severity }) => worst.includes(severity)) ? 1 : 0;
      }
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return 2;
  }
}

async function read(folder: string): Promise<Scan> {
  try {
    return await scan(nodeStore({ root: folder, exclude: [] }), () => Promise.resolve());
  } catch (error) {
    throw new UsageError(whyUnreadable(folder, error));
  }
}

function whyUnreadable(folder: string, error: unknown): string {
  switch ((error as { code?: unknown }).code) {
    case 'ENOENT':
      return `There is no folder “${folder}”.`;
    case 'ENOTDIR':
      return `“${folder}” is no folder.`;
    case 'EACCES':
    case 'EPERM':
      return `The folder “${folder}” may not be read by you.`;
    default:
      return `The folder “${folder}” can’t be read: ${reasonOf(error)}`;
  }
}

/** The calendar day where this machine is. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
