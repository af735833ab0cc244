import { commands, Disposable, env, l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel } from 'vscode';
import type { PatternFix } from '../../core/review/patterns/pattern';
import { pageHtml } from '../../dashboard/html';
import { parseToHost, type ChartSection, type ToHost, type ToPage } from '../../dashboard/protocol';
import type { Review } from '../../live/reviewing';
import { composeMessage } from '../commands/compose';
import type { Desk } from '../commands/context';
import { logTouch } from '../commands/log';
import { openNote } from '../commands/open';
import { contextPacket } from '../commands/packet';
import { uriOf } from '../commands/pick';
import { startPlaybook } from '../commands/playbook';
import { ratePerson } from '../commands/rate';
import { showNotes } from '../commands/showNotes';
import type { Reviews } from '../reviews';
import { dashboardModel } from './model';

const viewType = 'referralNotes.dashboard';

/** Relationships over time from Git, where there is Git: made when the dashboard first asks for it. */
export interface RelationshipChart {
  chart(): ChartSection | undefined;
  start(): void;
}

/** The dashboard: at most one, shown again after a reload, and kept true while it is open. */
export class Dashboard implements Disposable {
  private panel: WebviewPanel | undefined;
  private readonly subscriptions: Disposable;
  private isReady = false;

  constructor(
    private readonly desk: Desk,
    private readonly reviews: Reviews,
    private readonly relationship: RelationshipChart,
  ) {
    this.subscriptions = Disposable.from(
      reviews.onDidChange((review) => this.show(review)),
      window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: (panel) => Promise.resolve(this.take(panel)) }),
    );
  }

  /** Opens it, or brings it to the front. */
  open(): void {
    if (this.panel) return this.panel.reveal();
    this.take(window.createWebviewPanel(viewType, l10n.t('Referrals: Dashboard'), ViewColumn.Active, { enableFindWidget: true }));
  }

  /** Draws it anew, with what Git says by now. */
  refresh(): void {
    if (this.reviews.current) this.show(this.reviews.current);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private take(panel: WebviewPanel): void {
    this.panel = panel;
    this.isReady = false;
    const files = Uri.joinPath(this.desk.extension.extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [files] };
    panel.iconPath = Uri.joinPath(this.desk.extension.extensionUri, 'media', 'referrals.svg');
    panel.onDidDispose(() => (this.panel = undefined));
    panel.webview.onDidReceiveMessage(this.desk.boundary.guard((data: unknown) => this.receive(data)));
    panel.webview.html = this.html(panel.webview, files);
    this.relationship.start();
  }

  private html(webview: Webview, files: Uri): string {
    const uri = (name: string): string => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
    return pageHtml({ cspSource: webview.cspSource, nonce: newNonce(), scriptUri: uri('dashboard.js'), styleUri: uri('dashboard.css'), title: l10n.t('Referrals: Dashboard'), lang: env.language });
  }

  private show(review: Review): void {
    if (!this.panel || !this.isReady) return;
    const message: ToPage = { type: 'show', model: dashboardModel(review, this.reviews.patternsIn(review), this.relationship.chart()) };
    void this.panel.webview.postMessage(message);
  }

  private async receive(data: unknown): Promise<void> {
    const message = parseToHost(data);
    if (message) await this.act(message);
  }

  private async act(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.show(await this.reviews.want());
      case 'open': {
        const known = (ids: readonly string[]): string[] => ids.filter((id) => this.desk.notes.overview.campaign.vault.get(id));
        const [ids, others] = [known(message.notes), known(message.others ?? [])];
        const [only, another] = [...ids, ...others];
        return only !== undefined && another === undefined ? openNote(this.desk.notes.overview.campaign.vault.get(only)!) : showNotes(this.desk, { about: message.title, ids, others });
      }
      case 'dismiss':
        return this.reviews.putAside(message.pattern, this.desk.clock.today());
      case 'fix': {
        const fix = this.reviews.current?.patterns.find(({ id }) => id === message.pattern)?.fix;
        return fix && this.fix(fix);
      }
      case 'command':
        return message.command === 'refresh' ? this.refresh() : void (await commands.executeCommand('referralNotes.weeklyReview'));
    }
  }

  private fix({ kind, record, messageKind }: PatternFix): Promise<void> {
    const target = { uri: uriOf(record) };
    switch (kind) {
      case 'compose':
        return composeMessage(this.desk, { ...target, ...(messageKind && { message: { kind: messageKind } }) });
      case 'log':
        return logTouch(this.desk, target);
      case 'playbook':
        return startPlaybook(this.desk, target);
      case 'rate':
        return ratePerson(this.desk, target);
      case 'packet':
        return contextPacket(this.desk, target);
      case 'open':
        return openNote(record);
    }
  }
}

/** What only this page's script knows. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
