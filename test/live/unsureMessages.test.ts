import { deepEqual } from 'node:assert/strict';
import { campaignOf } from '../../src/core/insights/campaign';
import { defaultRules } from '../../src/core/insights/rules';
import { defaultLinting, type Linting } from '../../src/core/messages/check';
import { heldMessagesOf } from '../../src/core/messages/held';
import { areAlike, fingerprintOf } from '../../src/core/messages/lint/similar';
import { emptyOverview, overviewOf, withMessagesChecked, type Overview } from '../../src/live/overview';
import { Vault } from '../../src/core/vault/vault';
import { readRecord } from '../../src/core/records/read';
import { day, vaultOf, type Files } from '../support/notes';

const today = day('2026-11-23');
const breath = (): Promise<void> => Promise.resolve();

async function reckoned(vault: Vault, before: Overview = emptyOverview(defaultRules, today), linting: Linting = defaultLinting): Promise<Overview> {
  return (await overviewOf(campaignOf(vault, defaultRules, today), linting, before, breath, () => false))!.overview;
}

/** The notes whose messages are looked at again after one note became another, itself left out. */
async function unsure(files: Files, path: string, text: string, linting = defaultLinting): Promise<string[]> {
  const vault = vaultOf(files);
  const before = (await withMessagesChecked(await reckoned(vault), breath, () => false))!.overview;
  const after = await reckoned(vault.update([{ id: path, path, record: readRecord(text, { id: path, path }) }]), before, linting);
  return [...after.unsure].sort();
}

const words = 'I read the piece about night shifts in hospitals and thought that it could be of use for your team, since you plan the handover anew.';
const person = (relationship: number, log: string, kind = 'share', text = words, fields = ''): string => `---\ntype: person\ncompany: Elsewhere\nrelationship: ${relationship}\n${fields}---\n## Log\n${log}\n\n\`\`\`message kind=${kind} via=email\n${text}\n\`\`\`\n`;
const plain = (log: string, fields = ''): string => `---\ntype: person\n${fields}---\n## Log\n${log}\n`;
const files: Files = {
  'ask.md': person(5, '- 2026-11-01 talked', 'ask', 'Would you refer me?'),
  'cold.md': person(1, '- 2026-11-01 talked', 'ask', 'Would you refer me?'),
  'share.md': person(5, '- 2026-11-01 talked'),
  'bo.md': plain('- 2026-11-01 talked'),
  'C.md': '---\ntype: company\n---\n',
  'R.md': '---\ntype: role\ncompany: "[[C]]"\n---\n',
};

describe('the messages that are looked at again after an edit', () => {
  it('are none where a log or a field changed that says nothing to them', async () => {
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked, and more', 'title: Baker\n')), []);
  });

  it('are drafts of an ask where the open asks are others, and of one whom somebody may introduce', async () => {
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked\n- 2026-11-20 asked [[R]]')), ['ask.md', 'cold.md']);
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked', 'knows: "[[cold]]"\n')), ['cold.md']);
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked\n- 2026-11-20 talked')), ['cold.md'], 'who was in touch last comes first on the way');
  });

  it('are those that say nearly the same as one that came or went', async () => {
    deepEqual(await unsure({ ...files, 'bo.md': person(5, '- 2026-11-01 talked', 'share', 'Nothing of the kind.') }, 'bo.md', person(5, '- 2026-11-01 talked')), ['share.md']);
    deepEqual(await unsure({ ...files, 'bo.md': person(5, '- 2026-11-01 talked') }, 'bo.md', person(5, '- 2026-11-01 talked', 'share', 'Nothing of the kind.')), ['share.md']);
  });

  it('are all drafts where a role, a company or a name changed, and all where the rules did', async () => {
    const all = ['ask.md', 'cold.md', 'share.md'];
    deepEqual(await unsure(files, 'R.md', '---\ntype: role\ncompany: "[[C]]"\nurl: https://example.com\n---\n'), all);
    deepEqual(await unsure(files, 'C.md', '---\ntype: company\nprocess: p\n---\n'), all);
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked', 'name: Bruno\n')), all);
    deepEqual(await unsure(files, 'bo.md', plain('- 2026-11-01 talked'), { ...defaultLinting, settings: { ...defaultLinting.settings } }), all);
  });

  it('stay unsure until they were looked at', async () => {
    const vault = vaultOf(files);
    const first = await reckoned(vault);
    const second = await reckoned(vault.update([{ id: 'R.md', path: 'R.md', record: readRecord('---\ntype: role\n---\n', { id: 'R.md', path: 'R.md' }) }]), first);
    const third = await reckoned(second.campaign.vault, second);
    deepEqual([...third.unsure].sort(), ['ask.md', 'cold.md', 'share.md']);
    deepEqual([...(await withMessagesChecked(third, breath, () => false))!.overview.unsure], []);
  });
});

describe('the messages of a vault', () => {
  const text = (seed: number): string => Array.from({ length: 30 }, (_, at) => `w${(seed * 7 + at * (1 + (seed % 3))) % 40}`).join(' ');
  const noteWith = (seed: number): string => `---\ntype: person\n---\n\`\`\`message kind=ask\n${text(seed)}\n\`\`\`\n`;

  it('are found by what they say, as comparing each with each would, and go along from vault to vault', () => {
    let vault = Vault.empty;
    for (let step = 0; step < 60; step++) {
      const path = `p${(step * 17) % 25}.md`;
      vault = vault.update([step % 7 === 6 ? { id: path, gone: true } : { id: path, path, record: readRecord(noteWith(step % 11), { id: path, path }) }]);
      const held = heldMessagesOf(vault);
      for (const record of vault.people) {
        const own = fingerprintOf(record.messages[0]!, record);
        const alike = vault.people.filter((other) => other !== record && areAlike(own, fingerprintOf(other.messages[0]!, other)));
        deepEqual(held.like(record.messages[0]!, record).map((each) => each.record.id).sort(), alike.map(({ id }) => id).sort());
      }
      deepEqual([...held.asksToMake].map(({ id }) => id).sort(), vault.people.map(({ id }) => id).sort());
    }
  });

  it('begin anew with another vault', () => {
    deepEqual([...heldMessagesOf(vaultOf({ 'x.md': noteWith(1) })).asksToMake].map(({ id }) => id), ['x.md']);
    deepEqual([...heldMessagesOf(vaultOf({ 'y.md': noteWith(1), 'z.md': noteWith(2) })).asksToMake].map(({ id }) => id), ['y.md', 'z.md']);
    deepEqual([...heldMessagesOf(Vault.empty).asksToMake], []);
  });
});
