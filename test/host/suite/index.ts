import Mocha from 'mocha';

/** Runs the suite inside the extension host; rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./manifest.test');
  await import('./notes.test');
  await import('./writing.test');
  await import('./language.test');
  await import('./assist.test');
  await import('./navigation.test');
  await import('./messages.test');
  await import('./gitHistory.test');
  await import('./virtual.test');
  await import('./plain.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
