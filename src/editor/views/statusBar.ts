import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { WorkspaceNotes } from '../workspaceNotes';
import { dueNow } from './groups';

/** How many follow-ups are due, in the status bar; nothing where there are no notes of ours. */
export function statusBar(notes: WorkspaceNotes): Disposable {
  const item = window.createStatusBarItem('referralNotes.due', StatusBarAlignment.Left, 10);
  item.name = l10n.t('Referral Follow-ups');
  item.command = 'referralNotes.showFollowUps';
  const show = (): void => {
    const { followUps, campaign } = notes.overview;
    const due = dueNow(followUps, campaign.today).length;
    item.text = due > 0 ? `$(organization) ${l10n.t('{0} due', due)}` : '$(organization)';
    item.tooltip = due > 0 ? l10n.t('Referral follow-ups due: {0}. Click to see them.', due) : l10n.t('No referral follow-ups are due. Click to see what is next.');
    item.accessibilityInformation = { label: item.tooltip };
    if (campaign.vault.records.length > 0) item.show();
    else item.hide();
  };
  return Disposable.from(item, notes.onDidChange(show));
}
