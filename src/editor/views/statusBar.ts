import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { dueNow, type Due } from '../../live/rows';
import { localise } from '../localise';
import type { Reviews } from '../reviews';
import type { WorkspaceNotes } from '../workspaceNotes';

/** How many follow-ups are due, in the status bar; nothing where there are no notes of ours. */
export function statusBar(notes: WorkspaceNotes, reviews: Reviews): Disposable {
  const item = window.createStatusBarItem('referralNotes.due', StatusBarAlignment.Left, 10);
  item.name = l10n.t('Referral Follow-ups');
  item.command = 'referralNotes.showFollowUps';
  const show = (): void => {
    const { pressing, campaign } = notes.overview;
    const due = dueNow<Due>(notes.remembered?.rows ?? pressing, campaign.today).length;
    item.text = due > 0 ? `$(organization) ${l10n.t('{0} due', due)}` : '$(organization)';
    const said = due > 0 ? l10n.t('Referral follow-ups due: {0}. Click to see them.', due) : l10n.t('No referral follow-ups are due. Click to see what is next.');
    item.accessibilityInformation = { label: said };
    item.tooltip = [said, ...patternLines(reviews)].join('\n');
    if (campaign.vault.size > 0 || due > 0) item.show();
    else item.hide();
  };
  return Disposable.from(item, notes.onDidProgress(show), reviews.onDidChange(show));
}

const mostTold = 3;

/** What the notes show, in a few words, once someone has looked at it. */
function patternLines(reviews: Reviews): string[] {
  const titles = [...new Set(reviews.current ? reviews.patternsIn(reviews.current).map(({ title }) => localise(title)) : [])];
  if (titles.length === 0) return [];
  const more = titles.length > mostTold ? [l10n.t('and {0} more, in the dashboard', titles.length - mostTold)] : [];
  return ['', l10n.t('What the notes show:'), ...titles.slice(0, mostTold).map((title) => `• ${title}`), ...more];
}
