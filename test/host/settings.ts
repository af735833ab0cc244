/** The settings of a quiet, repeatable window. They hold for the desktop and for the npm host alike. */
const quiet: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'window.autoDetectColorScheme': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  // Only with this off is there a text area that a browser test can type into.
  'editor.editContext': false,
  'editor.wordBasedSuggestions': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
  // A folder is then simply untrusted; a dialog would stop the run.
  'security.workspace.trust.startupPrompt': 'never',
};

/** The user settings of a run: the quiet ones, workspace trust on or off, and what the caller wants otherwise. */
export function userSettings(trust: boolean, wanted: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...quiet, 'security.workspace.trust.enabled': trust, ...wanted };
}
