import { equal, match, ok } from 'node:assert/strict';
import { dayOf } from '../../src/core/basics/day';
import type { FrameLocator } from '../host/page';
import { eventually, openWorkbench, type Workbench } from './workbench';

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

describe('the campaign on the sample notes', () => {
  let bench: Workbench;
  const campaign = () => bench.page.getByRole('tree', { name: /^Campaign/i });
  const row = (name: RegExp) => campaign().getByRole('treeitem', { name }).first();
  const page = (): FrameLocator => bench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');

  before(async () => {
    bench = await openWorkbench({ size: { width: 1400, height: 1300 } });
    await bench.followUps().getByRole('treeitem', { name: /^Overdue/ }).waitFor();
    for (const name of [/^Follow-ups Section/i, /^People Section/i, /^Campaign Section/i]) await bench.page.getByRole('button', { name }).first().click();
  });
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('M13: shows companies with who could refer you there, against the goals', async () => {
    await row(/^Companies, 6 of 5-10 targets/).waitFor();
    match((await row(/^Northwind/).getAttribute('aria-label')) ?? '', /2 could refer you/);
    await row(/^The four weeks/).waitFor();
  });

  it('W2: a role is moved to another stage from its menu: its status and one log line say so', async () => {
    const before = await bench.read('roles/Gridmoor - Data Platform Engineer.md');
    await row(/^Data Platform Engineer/).hover();
    await row(/^Data Platform Engineer/).getByRole('button', { name: /^Move Role/ }).click();
    await bench.answer('Its status and its log', 'Interview');
    const after = await eventually(() => bench.read('roles/Gridmoor - Data Platform Engineer.md'), (text) => text !== before);
    match(after, /^status: interview/m);
    match(after, new RegExp(`^- ${today} interview$`, 'm'));
    await row(/^Interview, 1/).waitFor();
    await bench.toast(/Data Platform Engineer: Interview/).getByRole('button', { name: 'Undo' }).click();
    equal(await eventually(() => bench.read('roles/Gridmoor - Data Platform Engineer.md'), (text) => text !== after), before);
    await row(/^Interview, 0/).waitFor();
  });

  it('W1: warm paths are listed with why, and begin the introduction request to the first person', async () => {
    await bench.run('Referrals: Find Warm Path');
    await bench.answer('Whom would you like to reach?', 'Yasmin');
    await bench.page.locator('.quick-input-list', { hasText: 'You → Agnes Duvall → Yasmin Toure' }).waitFor();
    await bench.answer('The strongest first', 'Agnes Duvall');
    await bench.answer('How will you send it?', 'E-mail');
    await bench.answer('About which role?', 'No role');
    await bench.answer('In which style?');
    const text = await eventually(() => bench.read('people/Agnes Duvall.md'), (each) => (each.match(/kind=intro/g)?.length ?? 0) > 1);
    ok(text.includes('Yasmin Toure'));
    await bench.page.getByText(/selected\)/).first().waitFor();
  });

  it('T1: the dashboard shows numbers that lead to their notes, patterns with a way out, and charts', async () => {
    await bench.run('Referrals: Open Dashboard');
    await page().getByRole('heading', { name: /Does the campaign work/ }).waitFor();
    await page().locator('[data-id=funnel] svg').first().waitFor();
    await bench.screenshot('dashboard');
    await page().getByRole('button', { name: /Referred/ }).first().click();
    await bench.page.locator('.quick-input-list', { hasText: 'Not counted: 6' }).waitFor();
    await bench.answer('Which note?', 'Dana Whitlock');
    await bench.page.getByRole('tab', { name: /^Dana Whitlock/ }).first().waitFor();
    // The note has the focus: what is typed from now on goes where it should.
    await bench.page.locator('.codelens-decoration a', { hasText: /\/20/ }).first().waitFor();
  });

  it('the numbers are of the period that is chosen', async () => {
    await bench.run('Referrals: Open Dashboard');
    const asks = page().getByRole('button', { name: /^Asks for a referral/ });
    match((await asks.textContent()) ?? '', /^Asks for a referral8/);
    await page().getByRole('combobox', { name: 'The numbers are of' }).selectOption('Last 30 days');
    await eventually(() => asks.textContent(), (text) => text?.startsWith('Asks for a referral5') ?? false);
    await page().getByRole('combobox', { name: 'The numbers are of' }).selectOption('From the beginning');
    await eventually(() => asks.textContent(), (text) => text?.startsWith('Asks for a referral8') ?? false);
  });

  it('a pattern is put aside for a while', async () => {
    await bench.run('Referrals: Open Dashboard');
    const aside = page().getByRole('button', { name: /^Hide for a month/ });
    await aside.first().waitFor();
    const count = await aside.count();
    await aside.first().click();
    await eventually(() => aside.count(), (each) => each === count - 1);
    await bench.toast(/Hidden for a month/).getByRole('button', { name: 'Undo' }).click();
    await eventually(() => aside.count(), (each) => each === count);
  });

  it('T5, B7: the weekly review is a document that can be saved into the notes', async () => {
    await bench.run('Referrals: Weekly Review');
    await bench.page.getByRole('tab', { name: /^Weekly Review/ }).first().waitFor();
    await bench.screenshot('weekly review');
    await bench.run('Referrals: Save Weekly Review');
    const text = await eventually(() => bench.read(`reviews/Weekly Review ${today}.md`).catch(() => ''), (each) => each !== '');
    match(text, /^# Week in review/);
    match(text, /## One relationship to start\n\n\[[^\]]+\]\(\.\.\/people\//);
  });
});
