import { deepEqual, equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { person } from '../support/notes';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** From the first to see a day to the last, 14 hours ahead of UTC to 12 behind it, with halves and a quarter of an hour among them. */
const zones = ['Pacific/Kiritimati', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC', 'America/St_Johns', 'America/New_York', 'Pacific/Niue', 'Etc/GMT+12'];

async function run(zone: string, ...words: string[]): Promise<{ code: number | null; out: string; complaint: string }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TZ: zone } });
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject));
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, complaint };
}

describe('P7: the built command line', function () {
  let folder = '';
  before(function () {
    if (!existsSync(program)) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
    writeFileSync(join(folder, 'ana.md'), person(['2026-01-31 met', '2026-03-08 asked [[X]]', '2026-03-29 agreed'], ['next: 2026-11-01']));
    writeFileSync(join(folder, 'bo.md'), `${person(['2026-10-31 messaged', '2026-02-30 met'], ['cadence: quarterly'])}\n- [ ] 2026-12-31 a\n`);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  for (const command of ['due', 'people', 'check']) {
    it(`${command} says the same in every zone`, async () => {
      const [first, ...others] = await Promise.all(zones.map((zone) => run(zone, command, folder, '--on', '2026-11-21', '--json')));
      JSON.parse(first!.out);
      for (const each of others) deepEqual(each, first);
    });
  }

  it('takes the day of its zone for today', async () => {
    const checks = zones.map(async (zone) => {
      const local = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format();
      const before = local();
      const { on } = JSON.parse((await run(zone, 'due', folder, '--json')).out) as { on: string };
      if (before === local()) equal(on, before, zone);
    });
    await Promise.all(checks);
  });

  it('exits with 2 and one sentence when the folder is not there', async () => {
    const { code, out, complaint } = await run('UTC', 'due', join(folder, 'nowhere'));
    deepEqual([code, out, complaint.trimEnd().split('\n').length], [2, '', 1]);
  });
});
