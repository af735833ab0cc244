/** How the lines begin that the workbench itself logs in every run, and that say nothing about the tests. */
const beginnings = [
  'Resolving connection token', 'Resolved connection token', 'Creating a socket', '[reconnection-grace-time]',
  'Ignoring fetching additional builtin extensions', 'Updating additional builtin extensions', 'ChatSessionStore:',
  '[AgentHost', '[AccountPolicyGate]', '[Service Worker] registration', 'Canceled: Canceled',
];

/** Whether a logged line is the workbench's own. Tests and workbench come through one channel, without a mark. */
export function isChatter(args: readonly unknown[]): boolean {
  const [text] = args;
  return typeof text === 'string' && beginnings.some((beginning) => text.startsWith(beginning));
}
