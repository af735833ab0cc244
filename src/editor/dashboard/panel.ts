import { commands, Disposable, env, l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel } from 'vscode';
import type { PatternFix } from '../../core/review/patterns/pattern';
import { pageHtml } from '../../dashboard/html';
import { parseToHost, type ChartSection, type ToHost, type ToPage } from '../../dashboard/protocol';
import type { Breath } from '../../live/ports';
import { metricsSince, type Review } from '../../live/reviewing';
import { composeMessage } from '../commands/compose';
import type { Desk } from '../commands/context';
import { logTouch } from '../commands/log';
import { createProfile } from '../commands/newNote';
import { openNote } from '../commands/open';
import { contextPacket } from '../commands/packet';
import { uriOf } from '../commands/pick';
import { startPlaybook } from '../commands/playbook';
import { ratePerson } from '../commands/rate';
import { showNotes } from '../commands/showNotes';
import type { Reviews } from '../reviews';
import { localise } from '../localise';
import { dashboardModel, firstDayOf, periodOf, type PeriodId } from './model';

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
  private period: PeriodId = 'all';

  constructor(
    private readonly desk: Desk,
    private readonly reviews: Reviews,
    private readonly relationship: RelationshipChart,
    private readonly breath: Breath,
  ) {
    this.subscriptions = Disposable.from(
      reviews.onDidChange((review) => void this.show(review)),
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
    if (this.reviews.current) void this.show(this.reviews.current);
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
    const icon = (name: string): Uri => Uri.joinPath(this.desk.extension.extensionUri, 'media', name);
    panel.iconPath = { light: icon('referrals-light.svg'), dark: icon('referrals-dark.svg') };
    panel.onDidDispose(() => (this.panel = undefined));
    panel.webview.onDidReceiveMessage(this.desk.boundary.guard((data: unknown) => this.receive(data)));
    panel.webview.html = this.html(panel.webview, files);
    this.relationship.start();
  }

  private html(webview: Webview, files: Uri): string {
    const uri = (name: string): string => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
    return pageHtml({ cspSource: webview.cspSource, nonce: newNonce(), scriptUri: uri('dashboard.js'), styleUri: uri('dashboard.css'), title: l10n.t('Referrals: Dashboard'), lang: env.language });
  }

  private async show(review: Review): Promise<void> {
    if (!this.panel || !this.isReady) return;
    const from = firstDayOf(this.period, review.campaign.today);
    const { period } = this;
    const metrics = from === undefined ? review.metrics : await metricsSince(review, from, this.breath);
    // Another period was chosen, or the notes have changed: that one is shown, or will be.
    if (period !== this.period || review !== this.reviews.current) return;
    const message: ToPage = { type: 'show', model: dashboardModel(review, { patterns: this.reviews.patternsIn(review), relationship: this.relationship.chart(), period, metrics }) };
    void this.panel?.webview.postMessage(message);
  }

  private async receive(data: unknown): Promise<void> {
    const message = parseToHost(data);
    if (message) await this.act(message);
  }

  private async act(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        if (message.period !== undefined) this.period = periodOf(message.period);
        return this.show(await this.reviews.want());
      case 'period':
        this.period = periodOf(message.period);
        return this.refresh();
      case 'open': {
        const known = (ids: readonly string[]): string[] => ids.filter((id) => this.desk.notes.overview.campaign.vault.get(id));
        const [ids, others] = [known(message.notes), known(message.others ?? [])];
        const [only, another] = [...ids, ...others];
        return only !== undefined && another === undefined ? openNote(this.desk.notes.overview.campaign.vault.get(only)!) : showNotes(this.desk, { about: message.title, ids, others });
      }
      case 'dismiss':
        return this.putAside(message.pattern);
      case 'fix': {
        const fix = this.reviews.current?.patterns.find(({ id }) => id === message.pattern)?.fix;
        return fix && this.fix(fix);
      }
      case 'command':
        return void (await commands.executeCommand('referralNotes.weeklyReview'));
    }
  }

  private async putAside(pattern: string): Promise<void> {
    const title = this.reviews.current?.patterns.find(({ id }) => id === pattern)?.title;
    await this.reviews.putAside(pattern, this.desk.clock.today());
    const undo = l10n.t('Undo');
    const said = title ? l10n.t('Hidden for a month: {0}.', localise(title)) : l10n.t('Hidden for a month.');
    void window.showInformationMessage(said, undo).then((choice) => (choice === undo ? this.reviews.takeBack(pattern) : undefined));
  }

  private fix(fix: PatternFix): Promise<void> {
    if (fix.kind === 'profile') return createProfile(this.desk);
    const { kind, record, messageKind } = fix;
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
