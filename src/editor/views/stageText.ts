import { l10n } from 'vscode';
import type { Stage } from '../../core/insights/roles';

/** A role's stage in the user's language. */
export function stageText(stage: Stage): string {
  switch (stage) {
    case 'open':
      return l10n.t('Open');
    case 'applied':
      return l10n.t('Applied');
    case 'screen':
      return l10n.t('Screen');
    case 'interview':
      return l10n.t('Interview');
    case 'offer':
      return l10n.t('Offer');
    case 'hired':
      return l10n.t('Hired');
    case 'rejected':
      return l10n.t('Rejected');
    case 'withdrawn':
      return l10n.t('Withdrawn');
    case 'closed':
      return l10n.t('Closed');
  }
}
