import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '../../src/core/insights/rules';
import { messageRules } from '../../src/core/messages/lint/rules';

const root = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Contributes {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly type: string; readonly properties?: Readonly<Record<string, unknown>> }>> };
  readonly grammars: readonly { readonly path: string }[];
  readonly snippets: readonly { readonly path: string }[];
}

const manifest = JSON.parse(text('package.json')) as { contributes: Contributes; icon: string; engines: { vscode: string }; devDependencies: Record<string, string>; capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } } };
const nls = JSON.parse(text('package.nls.json')) as Record<string, string>;
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('has every text in package.nls.json, and no text there that is not used', () => {
    const used = [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    deepEqual([...new Set(used)].sort(), Object.keys(nls).sort());
  });

  it('writes no title for people into package.json itself', () => {
    for (const { title, category } of contributes.commands) ok(/^%.+%$/.test(title) && /^%.+%$/.test(category), title);
    for (const { contents } of contributes.viewsWelcome) ok(/^%.+%$/.test(contents));
  });

  it('shows only declared commands in menus and welcome texts', () => {
    const inMenus = Object.values(contributes.menus).flat().map(({ command }) => command);
    const inTexts = Object.values(nls).flatMap((each) => [...each.matchAll(/command:(referralNotes\.\w+)/g)].map(([, command]) => command!));
    deepEqual([...inMenus, ...inTexts].filter((command) => !declared.includes(command)), []);
  });

  it('gives every view an icon and a welcome', () => {
    for (const { id, icon } of Object.values(contributes.views).flat()) {
      ok(existsSync(join(root, icon)), icon);
      ok(contributes.viewsWelcome.some(({ view }) => view === id), id);
    }
  });

  it('names files that are there', () => {
    for (const path of [manifest.icon, ...contributes.grammars.map((each) => each.path), ...contributes.snippets.map((each) => each.path)]) ok(existsSync(join(root, path)), path);
  });

  it('has a setting for each number of the rules, with the default of the engine', () => {
    const settings = Object.entries(contributes.configuration.properties).filter(([key]) => key.startsWith('referralNotes.rules.'));
    deepEqual(Object.fromEntries(settings.map(([key, { default: value }]) => [key.slice('referralNotes.rules.'.length), value])), defaultRules);
  });

  it('has a switch for each rule about messages, all of them on', () => {
    const { properties, default: on } = contributes.configuration.properties['referralNotes.messages.rules']!;
    const codes = messageRules.map(({ code }) => code).sort();
    deepEqual(Object.keys(properties ?? {}).sort(), codes);
    deepEqual(Object.entries(on as Record<string, boolean>).filter(([, isOn]) => isOn).map(([code]) => code).sort(), codes);
  });

  it('P3: takes no setting that names a path from a folder that is not trusted', () => {
    const paths = Object.keys(contributes.configuration.properties).filter((key) => /exclude|newNotes/.test(key));
    deepEqual([...manifest.capabilities.untrustedWorkspaces.restrictedConfigurations].sort(), paths.sort());
  });

  it('is type-checked against the oldest editor it supports', () => {
    equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']!}`);
  });
});
