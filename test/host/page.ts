/**
 * The part of Playwright that the tests use. Playwright is installed on demand, beside its browser, so its own types
 * are not there when the project is type-checked. Add here what a test needs.
 */

type Role =
  | 'alert' | 'button' | 'checkbox' | 'combobox' | 'dialog' | 'heading' | 'img' | 'link' | 'list' | 'listitem' | 'menu'
  | 'menuitem' | 'option' | 'region' | 'row' | 'tab' | 'table' | 'textbox' | 'toolbar' | 'tree' | 'treeitem';

interface RoleOptions {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly level?: number;
}

interface Timeout {
  readonly timeout?: number;
}

interface Finds {
  getByRole(role: Role, options?: RoleOptions): Locator;
  getByText(text: string | RegExp, options?: { readonly exact?: boolean }): Locator;
  getByLabel(text: string | RegExp, options?: { readonly exact?: boolean }): Locator;
  locator(selector: string, options?: { readonly hasText?: string | RegExp; readonly has?: Locator }): Locator;
  frameLocator(selector: string): FrameLocator;
}

interface ScreenshotOptions {
  readonly path?: string;
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly fullPage?: boolean;
  readonly type?: 'png' | 'jpeg';
  /** Of a JPEG: 0 to 100. */
  readonly quality?: number;
}

/** A way to find elements, which is looked up anew, and waited for, at each use. */
export interface Locator extends Finds {
  click(options?: Timeout & { readonly button?: 'left' | 'right'; readonly force?: boolean }): Promise<void>;
  dblclick(options?: Timeout): Promise<void>;
  hover(options?: Timeout): Promise<void>;
  focus(options?: Timeout): Promise<void>;
  fill(value: string, options?: Timeout): Promise<void>;
  press(key: string, options?: Timeout): Promise<void>;
  pressSequentially(text: string, options?: { readonly delay?: number }): Promise<void>;
  check(options?: Timeout): Promise<void>;
  waitFor(options?: Timeout & { readonly state?: 'attached' | 'detached' | 'visible' | 'hidden' }): Promise<void>;
  selectOption(label: string, options?: Timeout): Promise<readonly string[]>;
  isVisible(): Promise<boolean>;
  isChecked(options?: Timeout): Promise<boolean>;
  count(): Promise<number>;
  first(): Locator;
  last(): Locator;
  nth(index: number): Locator;
  filter(options: { readonly hasText?: string | RegExp; readonly has?: Locator }): Locator;
  textContent(options?: Timeout): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  innerText(options?: Timeout): Promise<string>;
  inputValue(options?: Timeout): Promise<string>;
  getAttribute(name: string, options?: Timeout): Promise<string | null>;
  screenshot(options?: ScreenshotOptions): Promise<Buffer>;
  boundingBox(): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null>;
  evaluate<T>(task: (element: never) => T): Promise<T>;
}

/** The inside of a frame, as a webview has it. */
export type FrameLocator = Finds;

/** A browser tab. */
export interface Page extends Finds {
  goto(url: string, options?: Timeout): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string;
  title(): Promise<string>;
  evaluate<T>(task: string | (() => T)): Promise<T>;
  exposeFunction(name: string, task: (...args: never[]) => unknown): Promise<void>;
  screenshot(options?: ScreenshotOptions): Promise<Buffer>;
  setDefaultTimeout(timeout: number): void;
  waitForTimeout(timeout: number): Promise<void>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string, options?: { readonly delay?: number }): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    wheel(x: number, y: number): Promise<void>;
  };
  on(event: 'crash', task: () => void): void;
  on(event: 'close', task: () => void): void;
  on(event: 'pageerror', task: (error: Error) => void): void;
  on(event: 'console', task: (message: { type(): string; text(): string }) => void): void;
  on(event: 'request', task: (request: { url(): string }) => void): void;
}
