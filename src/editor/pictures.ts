import type { Disposable, LogOutputChannel } from 'vscode';
import type { Breath } from '../live/ports';
import { reasonOf } from '../live/scan';
import type { Desk } from './commands/context';
import { moveRoleTo } from './commands/moveRole';
import { WeeklyReviews } from './commands/weeklyReview';
import { Dashboard } from './dashboard/panel';
import { relationshipChart } from './dashboard/relationshipChart';
import { RelationshipHistoryReader } from './relationshipHistory';
import { Reviews } from './reviews';
import { CampaignView } from './views/campaignView';

/** What shows all notes together, and all of it made from one picture. */
export interface Pictures {
  readonly reviews: Reviews;
  readonly dashboard: Dashboard;
  readonly weekly: WeeklyReviews;
  readonly parts: readonly Disposable[];
}

/** The campaign view, the dashboard and the weekly review. Of many people nothing is reckoned for them until one of them is looked at. */
export function pictures(desk: Desk, breath: Breath, log: LogOutputChannel): Pictures {
  const { notes, clock, boundary, extension } = desk;
  const people = () => notes.overview.campaign.vault.people;
  const reviews = new Reviews(notes, breath, extension.workspaceState, boundary);
  const history = new RelationshipHistoryReader(people, extension.storageUri, breath, (error) => log.warn(`No history of ratings: ${reasonOf(error)}`));
  const dashboard = new Dashboard(desk, reviews, { chart: () => relationshipChart(history.history(), people(), clock.today()), start: () => history.start() }, breath);
  const weekly = new WeeklyReviews(desk, reviews, breath);
  const view = new CampaignView(reviews, boundary.guard((role, stage) => moveRoleTo(desk, role, stage)));
  return { reviews, dashboard, weekly, parts: [reviews, history, dashboard, weekly, view, history.onDidChange(() => dashboard.refresh())] };
}
