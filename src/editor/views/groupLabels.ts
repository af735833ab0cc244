import { l10n } from 'vscode';
import type { Group } from '../../live/rows';

export function labelOfGroup(group: Group): string {
  const labels: Record<Group, string> = {
    overdue: l10n.t('Overdue'),
    today: l10n.t('Today'),
    week: l10n.t('This Week'),
    later: l10n.t('Later'),
    'keep-in-touch': l10n.t('Keep in Touch'),
  };
  return labels[group];
}
