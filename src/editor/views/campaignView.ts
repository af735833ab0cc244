import { DataTransferItem, Disposable, EventEmitter, window, type DataTransfer, type Event, type TreeDataProvider, type TreeDragAndDropController, type TreeItem, type Uri } from 'vscode';
import type { Stage } from '../../core/insights/roles';
import type { Role } from '../../core/records/record';
import { roleStatuses } from '../../core/records/schemas';
import type { CompanyCoverage } from '../../core/review/coverage/coverage';
import type { PlanItem, PlanWeek } from '../../core/review/plan';
import type { Review } from '../../live/reviewing';
import { uriOf } from '../commands/pick';
import type { Reviews } from '../reviews';
import { companiesItem, companyItem, personItem, planItem, planStepItem, planWeekItem, roleItem, rolesItem, stageItem } from './campaignItems';

export type CampaignNode =
  | { readonly kind: 'companies' | 'roles' | 'plan' }
  | { readonly kind: 'company'; readonly company: CompanyCoverage; readonly uri?: Uri }
  | { readonly kind: 'person'; readonly person: CompanyCoverage['people'][number]; readonly uri: Uri }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'role'; readonly role: Role; readonly stage: Stage; readonly within: 'company' | 'stage'; readonly uri: Uri }
  | { readonly kind: 'week'; readonly week: PlanWeek }
  | { readonly kind: 'step'; readonly step: PlanItem };

const mimeType = 'application/vnd.code.tree.referralnotes.campaign';

/** The view “Campaign”: companies with who is there, roles by stage, and the four weeks to a first ask. A role is dragged to another stage. */
export class CampaignView implements TreeDataProvider<CampaignNode>, TreeDragAndDropController<CampaignNode>, Disposable {
  readonly dropMimeTypes = [mimeType];
  readonly dragMimeTypes = [mimeType];
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData: Event<void> = this.changed.event;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly reviews: Reviews,
    private readonly move: (role: Role, stage: Stage) => unknown,
  ) {
    const view = window.createTreeView('referralNotes.campaign', { treeDataProvider: this, dragAndDropController: this, showCollapseAll: true });
    this.subscriptions = Disposable.from(view, this.changed, reviews.onDidChange(() => this.changed.fire()));
  }

  async getChildren(node?: CampaignNode): Promise<CampaignNode[]> {
    const review = await this.reviews.want();
    if (!node) return rootsOf(review);
    switch (node.kind) {
      case 'companies':
        return review.coverage.companies.map((company) => ({ kind: 'company', company, ...(company.company.note && { uri: uriOf(company.company.note) }) }));
      case 'company':
        return [
          ...node.company.people.map((person): CampaignNode => ({ kind: 'person', person, uri: uriOf(person.person) })),
          ...node.company.roles.map(({ role, stage }): CampaignNode => ({ kind: 'role', role, stage, within: 'company', uri: uriOf(role) })),
        ];
      case 'roles':
        return roleStatuses.map((stage) => ({ kind: 'stage', stage }));
      case 'stage':
        return rolesAt(review, node.stage).map((role) => ({ kind: 'role', role, stage: node.stage, within: 'stage', uri: uriOf(role) }));
      case 'plan':
        return review.plan.weeks.map((week) => ({ kind: 'week', week }));
      case 'week':
        return node.week.items.map((step) => ({ kind: 'step', step }));
      default:
        return [];
    }
  }

  getTreeItem(node: CampaignNode): TreeItem {
    const review = this.reviews.current!;
    switch (node.kind) {
      case 'companies':
        return companiesItem(review);
      case 'company':
        return companyItem(node.company, review);
      case 'person':
        return personItem(node.person, review.campaign.today);
      case 'roles':
        return rolesItem(review);
      case 'stage':
        return stageItem(node.stage, rolesAt(review, node.stage).length);
      case 'role':
        return roleItem(node.role, node.stage, node.within, review);
      case 'plan':
        return planItem(review.plan);
      case 'week':
        return planWeekItem(node.week, review.plan);
      case 'step':
        return planStepItem(node.step);
    }
  }

  handleDrag(nodes: readonly CampaignNode[], transfer: DataTransfer): void {
    const roles = nodes.flatMap((node) => (node.kind === 'role' ? node.role.id : []));
    if (roles.length > 0) transfer.set(mimeType, new DataTransferItem(JSON.stringify(roles)));
  }

  /** A role goes to the stage it is dropped on, or to that of the role it is dropped on. */
  async handleDrop(target: CampaignNode | undefined, transfer: DataTransfer): Promise<void> {
    const stage = target?.kind === 'stage' || target?.kind === 'role' ? target.stage : undefined;
    const dropped = transfer.get(mimeType);
    if (!stage || !dropped) return;
    const ids: unknown = JSON.parse(await dropped.asString());
    if (!Array.isArray(ids)) return;
    for (const id of ids) {
      const role = this.reviews.current?.campaign.vault.get(String(id));
      if (role?.type === 'role') await this.move(role, stage);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function rootsOf({ campaign }: Review): CampaignNode[] {
  // Before there is a note about a person or a company, the view's welcome says what it is for.
  if (campaign.vault.people.length + campaign.vault.companies.length + campaign.vault.roles.length === 0) return [];
  return [{ kind: 'companies' }, { kind: 'roles' }, { kind: 'plan' }];
}

function rolesAt({ coverage }: Review, stage: Stage): readonly Role[] {
  return coverage.stages.find((each) => each.stage === stage)?.roles ?? [];
}
