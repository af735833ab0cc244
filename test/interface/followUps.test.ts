import { equal, match, ok } from 'node:assert/strict';
import { addDays, dayOf } from '../../src/core/basics/day';
import { eventually, openWorkbench, type Workbench } from './workbench';

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

describe('the sidebar on the sample notes', () => {
  let bench: Workbench;
  const row = (name: RegExp) => bench.followUps().getByRole('treeitem', { name });

  before(async () => (bench = await openWorkbench()));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('groups what is due, with the why in the row, and keeps in touch apart', async () => {
    await row(/^Overdue, 2/).waitFor();
    match((await row(/^Tomáš Vrba/).getAttribute('aria-label')) ?? '', /nudge.*nothing has come back yet/);
    equal(await row(/^Keep in Touch/).getAttribute('aria-expanded'), 'false');
    equal(await row(/^Samir Haddou/).count(), 0);
  });

  it('counts what is due in the badge and the status bar, keeping in touch not included', async () => {
    await bench.page.getByRole('button', { name: /Referral follow-ups due: 4/ }).waitFor();
    await eventually(() => bench.page.getByRole('tab', { name: /^Referrals/ }).first().getAttribute('aria-label'), (label) => /4/.test(label ?? ''));
  });

  it('a tick and Enter alone complete a follow-up: one log line on disk, and the next step shows', async () => {
    const before = await bench.read('people/Tomas Vrba.md');
    await row(/^Tomáš Vrba/).getByRole('checkbox').click();
    await bench.answer('Tomáš Vrba: nudge');
    const after = await eventually(() => bench.read('people/Tomas Vrba.md'), (text) => text !== before);
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    equal(added.length, 1);
    match(added[0]!, new RegExp(`${today}.*checked-in \\[\\[Kestrel - Site Reliability Engineer\\]\\]`));
    equal(after.replace(`${added[0]!}\n`, ''), before);
    await row(/^Tomáš Vrba, nudge.*had no answer/).waitFor();
    await bench.screenshot('completed');
  });

  it('Undo in the toast takes it back, byte for byte', async () => {
    const changed = await bench.read('people/Tomas Vrba.md');
    await bench.toast(/Logged for Tomáš Vrba/).getByRole('button', { name: 'Undo' }).click();
    const restored = await eventually(() => bench.read('people/Tomas Vrba.md'), (text) => text !== changed);
    ok(!restored.includes('checked-in [[Kestrel'));
    await bench.followUps().getByRole('treeitem', { name: /^Tomáš Vrba.*nothing has come back yet/ }).waitFor();
  });

  it('Escape completes nothing, and the box is empty again', async () => {
    const before = await bench.read('people/Oskar Lindholm.md');
    await row(/^Oskar Lindholm/).getByRole('checkbox').click();
    await bench.page.locator('.quick-input-widget input.input').first().waitFor({ state: 'visible' });
    await bench.page.keyboard.press('Escape');
    await eventually(() => row(/^Oskar Lindholm/).getByRole('checkbox').getAttribute('aria-checked'), (checked) => checked === 'false');
    equal(await bench.read('people/Oskar Lindholm.md'), before);
  });

  it('snoozes to tomorrow: `next` is written, and the row moves', async () => {
    await row(/^Oskar Lindholm/).hover();
    await row(/^Oskar Lindholm/).getByRole('button', { name: /^Snooze/ }).click();
    await bench.answer('Which day?', 'Tomorrow');
    const text = await eventually(() => bench.read('people/Oskar Lindholm.md'), (each) => /^next:/m.test(each));
    match(text, new RegExp(`^next: ${addDays(today, 1)}$`, 'm'));
    await bench.followUps().getByRole('treeitem', { name: /^Oskar Lindholm.*tomorrow/ }).waitFor();
  });

  it('ticks a task in its note', async () => {
    await row(/^Mara Oyelaran/).getByRole('checkbox').click();
    await eventually(() => bench.read('people/Mara Oyelaran.md'), (text) => text.includes('- [x] '));
    await eventually(() => row(/^Mara Oyelaran/).count(), (count) => count === 0);
  });

  it('groups people by company, then by state', async () => {
    await bench.people().getByRole('treeitem', { name: /^Northwind, 3/ }).waitFor();
    match((await bench.people().getByRole('treeitem', { name: /^Priya Raman/ }).getAttribute('aria-label')) ?? '', /15\/20 · pursue, referred/);
    await bench.run('Referrals: Group People By');
    await bench.answer('By what?', 'State');
    await bench.people().getByRole('treeitem', { name: /^ready to ask, 1/ }).waitFor();
    await bench.screenshot('people by state');
  });
});

describe('in a note of the sample', () => {
  let bench: Workbench;
  before(async () => (bench = await openWorkbench()));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  const lens = (text: RegExp) => bench.page.locator('.codelens-decoration a', { hasText: text }).first();

  it('a lens shows the score; the lens at the log adds an entry where it belongs', async () => {
    await bench.people().getByRole('treeitem', { name: /^Priya Raman/ }).click();
    await lens(/15\/20 · pursue · referred/).waitFor();
    await lens(/Add entry/).click();
    await bench.answer('What happened?', 'shared');
    await bench.answer('A few words', 'the slides on handovers');
    await bench.answer('Which day?');
    const text = await eventually(() => bench.read('people/Priya Raman.md'), (each) => each.includes('the slides'));
    match(text, new RegExp(`\\n- ${today} shared the slides on handovers\\n`));
  });

  it('Undo in the editor takes it back', async () => {
    const changed = await bench.read('people/Priya Raman.md');
    await bench.page.locator('.monaco-editor .view-lines').first().click();
    await bench.page.keyboard.press('Control+Z');
    await bench.page.keyboard.press('Control+S');
    const restored = await eventually(() => bench.read('people/Priya Raman.md'), (text) => text !== changed);
    ok(!restored.includes('the slides'));
  });

  it('rates in four picks that explain themselves', async () => {
    await lens(/15\/20/).click();
    for (const [factor, value] of [['Relationship', '5'], ['Influence', '5'], ['Relevance', '5'], ['Timing', '4']] as const) await bench.answer(factor, value);
    await lens(/19\/20 · pursue/).waitFor();
    const text = await bench.read('people/Priya Raman.md');
    match(text, /^relationship: 5\ninfluence: 5 +# her word.*\nrelevance: 5\ntiming: 4$/m);
  });
});

describe('an empty folder', () => {
  let bench: Workbench;
  before(async () => (bench = await openWorkbench({ files: {} })));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('welcomes, and leads to a first note and a first follow-up', async () => {
    await bench.page.getByRole('button', { name: 'New Person' }).waitFor();
    await bench.screenshot('welcome');
    await bench.page.getByRole('button', { name: 'New Person' }).click();
    await bench.answer('New Person', 'Mara Oyelaran');
    await bench.answer('At which company?', 'No company');
    const text = await eventually(() => bench.read('people/Mara Oyelaran.md').catch(() => ''), (each) => each !== '');
    match(text, /^---\ntype: person\nname: Mara Oyelaran\n/);
    await bench.people().getByRole('treeitem', { name: /^Mara Oyelaran/ }).waitFor();
    await bench.page.locator('.codelens-decoration a', { hasText: /unrated/ }).first().waitFor();
    await bench.run('Referrals: Log a Touch');
    await bench.answer('What happened?', 'met');
    await bench.answer('A few words', 'at the meet-up');
    await bench.answer('Which day?');
    await bench.followUps().getByRole('treeitem', { name: /^Mara Oyelaran, write after meeting/ }).waitFor();
    await bench.screenshot('first follow-up');
  });
});

describe('what notes say', () => {
  let bench: Workbench;
  const eve = `---\ntype: person\nname: "Eve [click](command:workbench.action.files.newUntitledFile) $(bell)"\n---\n\n## Log\n- ${addDays(today, -3)} met\n`;

  before(async () => (bench = await openWorkbench({ files: { 'eve.md': eve } })));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('P9: makes no link in a toast and no icon in a list', async () => {
    await bench.run('Referrals: Open Follow-up');
    const option = bench.page.getByRole('option', { name: /^Eve/ }).first();
    await option.waitFor();
    equal(await option.locator('.codicon-bell').count(), 0);
    await bench.page.keyboard.press('Escape');
    await bench.followUps().getByRole('treeitem', { name: /^Eve/ }).getByRole('checkbox').click();
    await bench.answer('write after meeting');
    await bench.toast(/Logged for Eve/).waitFor();
    equal(await bench.toast(/Logged for Eve/).getByRole('link').count(), 0);
  });
});

describe('several folders, none of them trusted', () => {
  let bench: Workbench;
  const met = (name: string) => `---\ntype: person\nname: ${name}\n---\n\n## Log\n- ${addDays(today, -3)} met\n`;

  before(async () => (bench = await openWorkbench({ restricted: true, folders: ['work', 'home'], files: { 'work/people/same.md': met('Priya Raman'), 'home/people/same.md': met('Jon Bell') } })));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('P3: shows the notes of all of them in Restricted Mode, and writes into the right one', async () => {
    await bench.page.getByRole('button', { name: /Restricted Mode/ }).first().waitFor();
    await bench.people().getByRole('treeitem', { name: /^Jon Bell/ }).waitFor();
    await bench.followUps().getByRole('treeitem', { name: /^Jon Bell/ }).getByRole('checkbox').click();
    await bench.answer('Jon Bell: write after meeting');
    await eventually(() => bench.read('home/people/same.md'), (text) => text.includes(`${today} messaged`));
    equal(await bench.read('work/people/same.md'), met('Priya Raman'));
  });
});
