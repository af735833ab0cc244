import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { person } from '../support/notes';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const zones = ['Pacific/Kiritimati', 'America/New_York', 'Pacific/Niue', 'UTC'];

function run(zone: string, ...words: string[]): { code: number | null; out: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
  return { code: status, out: stdout, complaint: stderr };
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
    it(`${command} says the same in every zone`, () => {
      const [first, ...others] = zones.map((zone) => run(zone, command, folder, '--on', '2026-11-21', '--json'));
      JSON.parse(first!.out);
      for (const each of others) deepEqual(each, first);
    });
  }

  it('takes the day of its zone for today', () => {
    for (const zone of zones) {
      const local = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format();
      const before = local();
      const { on } = JSON.parse(run(zone, 'due', folder, '--json').out) as { on: string };
      if (before === local()) equal(on, before, zone);
    }
  });

  it('exits with 2 and one sentence when the folder is not there', () => {
    const { code, out, complaint } = run('UTC', 'due', join(folder, 'nowhere'));
    deepEqual([code, out, complaint.trimEnd().split('\n').length], [2, '', 1]);
  });
});
