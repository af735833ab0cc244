import { type DashboardModel, parseToPage, type ToHost } from './protocol';
import { drawPlaced } from './render/chart';
import { showModel } from './render/dashboard';
import { keptState } from './render/kept';

/** What the editor gives a page to speak through. */
interface Editor {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const kept = keptState(editor.getState());
const opened = new Set(kept.opened);
const [head, main] = [document.getElementById('head')!, document.getElementById('main')!];
let model: DashboardModel | undefined = kept.model;

function keep(): void {
  editor.setState({ model, opened: [...opened], scroll: scrollY });
}

function show(next: DashboardModel): void {
  model = next;
  showModel(head, main, next, { opened, keep, post: (message) => editor.postMessage(message) });
  keep();
}

// What was shown last shows at once; the extension then says how it is now.
if (kept.model) {
  const { scroll } = kept;
  show(kept.model);
  scrollTo(0, scroll);
}
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = parseToPage(data);
  if (message) show(message.model);
});
document.addEventListener('scrollend', keep);
// The editor puts the theme and the letters into the style of the page: colours follow by themselves, a picture's texts are measured.
new MutationObserver(() => drawPlaced(main)).observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
editor.postMessage({ type: 'ready', ...(kept.model && { period: kept.model.period }) });
