import { randomBytes } from 'node:crypto';
import { exitOnSignals } from '../test/host/group';
import { installExtension, start } from '../test/host/server';
import { temporaryFolder } from '../test/host/temporary';
import { chosenVersion } from '../test/host/version';

/** Shows the notes in a VS Code that any browser of this machine can open, until Ctrl+C. */
export async function openInBrowser(vsix: string, notes: string): Promise<void> {
  const version = chosenVersion();
  const { path: dataDir, remove } = await temporaryFolder();
  let stop = async (): Promise<void> => {};
  const clean = async (): Promise<void> => {
    await stop();
    await remove();
  };
  exitOnSignals(clean);
  try {
    await installExtension(version, dataDir, vsix);
    // Without the secret, any web page or program on this machine could reach the notes.
    const token = randomBytes(16).toString('hex');
    const server = await start(version, { folder: notes, dataDir, token, smokeDriver: false });
    stop = () => server.stop();
    console.log(`\nReferral Notes is open in VS Code here:\n\n  ${server.url}\n\nOpen that address in a browser. Ctrl+C stops it.`);
    console.log(await server.ended.then(() => 'Stopped.'));
  } finally {
    await clean();
  }
}
