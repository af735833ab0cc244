import { equal, match, ok } from 'node:assert/strict';
import { dayOf } from '../../src/core/basics/day';
import { eventually, openWorkbench, type Workbench } from './workbench';

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

const profile = '---\ntype: profile\nname: Hanna Verbeek\nheadline: Platform engineer\nresume: https://www.example.com/cv.pdf\nhighlights: [Cut pages from 41 to 6 a week]\n---\n\n## Pitch: one line\n\nI make on-call boring.\n';
const platform = '---\ntype: role\ntitle: Platform Engineer\ncompany: "[[Northwind]]"\nstatus: open\nurl: https://northwind.example.com/jobs/1\n---\n';
const jon = '---\ntype: person\nname: Jon Bell\ncompany: "[[Northwind]]"\nemail: jon@example.com\nmet: The harbour run\n---\n\n## Log\n- 2026-01-05 talked\n';
const files = { 'me.md': profile, 'Northwind.md': '---\ntype: company\n---\n', 'Northwind - Platform Engineer.md': platform, 'Jon Bell.md': jon };

describe('a message, from the first draft to the log', () => {
  let bench: Workbench;
  const lens = (name: RegExp) => bench.page.locator('.codelens-decoration a', { hasText: name }).first();
  const note = () => bench.read('Jon Bell.md');

  before(async () => (bench = await openWorkbench({ files, settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100, 'editor.suggest.showWords': false, 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } } })));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('is asked what for, and before a referral ask shows what speaks against it', async () => {
    await bench.people().getByRole('treeitem', { name: /^Jon Bell/ }).click();
    await lens(/^Write…/).click();
    await bench.answer('What for?', 'Ask for a referral');
    await bench.answer('How will you send it?', 'E-mail');
    await bench.answer('About which role?', 'Platform Engineer');
    await bench.answer('In which style?', 'warm');
    await bench.page.locator('.quick-input-widget', { hasText: 'Before you ask Jon Bell' }).waitFor();
    await bench.screenshot('readiness');
    equal(await note(), jon);
    await bench.answer('Choose a line', 'Write it all the same');
  });

  it('is laid out in the note, filled from the notes, with the first thing to make personal selected', async () => {
    const text = await eventually(note, (each) => each.includes('```message'));
    ok(text.startsWith(jon));
    match(text, /\n## Messages\n\n```message kind=ask via=email role="\[\[Northwind - Platform Engineer\]\]"\nHi Jon,\n/);
    ok(text.includes('https://www.example.com/cv.pdf') && text.includes('{{moment}}') && !text.includes('{{company}}'));
    await lens(/still to be filled in/).waitFor();
    // The status bar says when the draft is selected.
    await bench.page.getByText(/\(10 selected\)/).first().waitFor();
    await bench.page.keyboard.type('the run with the loose laces');
    const written = await eventually(note, (each) => each.includes('loose laces'));
    ok(!written.includes('{{moment}}'));
  });

  it('is checked as it is written, and Quick Fix adds what is missing', async () => {
    await bench.run('Referrals: Compose Message');
    await bench.answer('What for?', 'Ask for information');
    await bench.answer('How will you send it?', 'E-mail');
    await bench.answer('About which role?', 'No role');
    await eventually(note, (each) => each.includes('kind=insight'));
    await bench.page.getByText(/\(8 selected\)/).first().waitFor();
    await bench.page.keyboard.press('Control+End');
    await bench.page.keyboard.insertText('\n```message kind=thanks via=email\nHello Jon, the book has come.\n```\n');
    await lens(/There is no word of thanks/).waitFor();
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('Control+.');
    await bench.page.getByText('Add thanks', { exact: true }).first().click();
    await eventually(note, (each) => each.includes('the book has come. Thank you.\n'));
    await lens(/^\d words · ready/).waitFor();
    await bench.screenshot('messages');
  });

  it('is copied, and marked as sent: one log line with today, and the block stays', async () => {
    await lens(/^\d words · ready/).waitFor();
    await bench.page.locator('.codelens-decoration a', { hasText: /^Mark as Sent/ }).last().click();
    const text = await eventually(note, (each) => each.includes('sent='));
    match(text, new RegExp(`- ${today} thanked by email\n`));
    ok(text.includes(`\`\`\`message kind=thanks via=email sent=${today}\nHello Jon, the book has come. Thank you.\n\`\`\``));
    await lens(/sent today/).waitFor();
    await bench.page.locator('.codelens-decoration a', { hasText: /^Copy/ }).last().click();
    await bench.toast('Copied.').first().waitFor();
  });

  it('becomes a template of the user’s own', async () => {
    await bench.run('Referrals: Save Message as Template');
    await bench.page.locator('.quick-input-widget input.input').first().waitFor({ state: 'visible' });
    await bench.answer('Save as Template', 'Thanks for a book');
    const text = await eventually(() => bench.read('templates/Thanks for a book.md').catch(() => ''), (each) => each !== '');
    equal(text, '---\ntype: template\nkind: thanks\nvia: email\ntitle: Thanks for a book\n---\n\nHello {{first-name}}, the book has come. Thank you.\n');
  });
});

describe('playbooks, packets and thanks on the sample notes', () => {
  let bench: Workbench;
  before(async () => (bench = await openWorkbench()));
  after(async () => bench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await bench?.screenshot(`failed ${this.currentTest.title}`);
  });

  it('a playbook puts its dated steps into the note and among the follow-ups', async () => {
    await bench.people().getByRole('treeitem', { name: /^Samir Haddou/ }).click();
    await bench.page.getByRole('tab', { name: /Samir Haddou/ }).waitFor();
    // The note is the one that commands are meant for once its lens shows.
    await bench.page.locator('.codelens-decoration a', { hasText: /^11\/20/ }).first().waitFor();
    await bench.run('Referrals: Start Playbook');
    await bench.answer('Which one?', 'Content connection');
    await bench.answer('Which day?', 'Today');
    const text = await eventually(() => bench.read('people/Samir Haddou.md'), (each) => each.includes('## Playbook: Content connection'));
    match(text, new RegExp(`- \\[ \\] ${today} find 3-5 people`));
    await bench.followUps().getByRole('treeitem', { name: /^Samir Haddou.*find 3-5 people/ }).waitFor();
  });

  it('a packet is put into the note', async () => {
    await bench.people().getByRole('treeitem', { name: /^Priya Raman/ }).click();
    await bench.page.getByRole('tab', { name: /Priya Raman/ }).waitFor();
    await bench.page.locator('.codelens-decoration a', { hasText: /^15\/20/ }).first().waitFor();
    await bench.run('Referrals: Context Packet');
    await bench.answer('About which role?', 'Platform Engineer');
    await bench.page.locator('.quick-input-widget', { hasText: 'Copy as Markdown' }).waitFor();
    await bench.screenshot('packet');
    await bench.page.locator('.quick-input-widget input.input').first().fill('Insert');
    await bench.page.keyboard.press('Enter');
    const text = await eventually(() => bench.read('people/Priya Raman.md'), (each) => each.includes('## Packet'));
    match(text, /\*\*To forward as it is:\*\* Hanna Verbeek/);
  });

  it('when someone referred you, the toast offers to write the thanks now', async () => {
    await bench.people().getByRole('treeitem', { name: /^Ines Carvalho/ }).click();
    await bench.page.getByRole('tab', { name: /Ines Carvalho/ }).waitFor();
    await bench.run('Referrals: Log a Touch');
    await bench.answer('What happened?', 'referred');
    await bench.answer('About which role?', 'Infrastructure Lead');
    await bench.answer('A few words', '');
    await bench.answer('Which day?', 'Today');
    await bench.toast(/Logged for Ines Carvalho: referred/).getByRole('button', { name: 'Write Thanks Now' }).click();
    await bench.answer('How will you send it?', 'E-mail');
    await bench.answer('In which style?');
    const text = await eventually(() => bench.read('people/Ines Carvalho.md'), (each) => each.includes('kind=thanks'));
    match(text, /```message kind=thanks via=email role="\[\[Lanternfish - Infrastructure Lead\]\]"\nDear Ines,/);
  });

  it('where someone hesitated, the other ways forward come first', async () => {
    await bench.people().getByRole('treeitem', { name: /^Ruth Pemberton/ }).click();
    await bench.page.locator('.codelens-decoration a', { hasText: /^Other ways/ }).first().click();
    await bench.page.locator('.quick-input-widget .quick-input-list', { hasText: 'Other ways forward' }).waitFor();
    await bench.page.keyboard.press('Escape');
  });
});
