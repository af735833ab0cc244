import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Mark, PatternsSection } from '../../../src/dashboard/protocol';
import { balance, channels, coverage, figures, funnel, model, modelOf, patterns, relationship } from '../model';
import { type Dashboard, openDashboard } from './page';

/** The key of what has the focus, or its text. */
const focused = "document.activeElement.dataset.key ?? document.activeElement.textContent";

describe('the dashboard’s page', () => {
  let dashboard: Dashboard;
  before(async () => (dashboard = await openDashboard()));
  after(() => dashboard?.close());
  beforeEach(() => dashboard.open());
  afterEach(async () => deepEqual(await dashboard.troubles(), []));

  const top = (id: string): Promise<number> => dashboard.page.evaluate<number>(`document.querySelector('[data-id="${id}"]').getBoundingClientRect().top`);

  describe('shows', () => {
    it('every kind of section, in the order given, under one heading', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      deepEqual(await page.locator('h1').allTextContents(), ['Your referral campaign']);
      deepEqual(await page.locator('h2').allTextContents(), model.sections.map(({ title }) => title));
      equal(await page.locator('main').getAttribute('aria-busy'), 'false');
      equal(await page.locator('svg.chart').count(), 6);
    });

    it('what a chart shows in its name, too', async () => {
      await dashboard.show(modelOf(channels));
      equal(await dashboard.page.getByRole('img').getAttribute('aria-label'), 'Which way leads to a screen: Referral: 36 %; Recruiter: 17 %; Direct: 4 %');
    });

    it('a calm word where there is nothing', async () => {
      await dashboard.show(modelOf({ ...figures, items: [] }, { ...patterns, items: [] }, { ...channels, rows: [] }, { ...coverage, rows: [], empty: 'No companies yet.' }));
      deepEqual(await dashboard.page.locator('.empty').allTextContents(), ['Nothing stands in the way as far as the notes can tell.', 'Nothing to show yet.', 'No companies yet.']);
      await dashboard.show(modelOf());
      equal(await dashboard.page.locator('section').count(), 0);
    });

    it('one row, nought, and values beyond every scale', async () => {
      const charts = (['bars', 'columns', 'lines', 'funnel'] as const).map((chart) => ({ ...funnel, id: chart, chart }));
      const row = { label: 'one', notes: [] };
      for (const mark of [{ ...row, value: 0 }, { ...row, value: -3 }, { ...row, value: 5, low: -9, high: 1e9, bandLow: -1e9, bandHigh: 1e12 }, { ...row, value: Number.MAX_VALUE }]) {
        await dashboard.show(modelOf(...charts.map((each) => ({ ...each, rows: [mark] }))));
        equal(await dashboard.page.locator('svg.chart').count(), 4);
        equal(await dashboard.page.evaluate('/NaN|Infinity/.test(document.querySelector("main").innerHTML)'), false, JSON.stringify(mark));
      }
    });

    it('200 rows of each kind', async () => {
      const many: Mark[] = Array.from({ length: 200 }, (_, index) => ({ label: `Week ${index}`, value: index % 17, notes: [`people/${index}.md`] }));
      const charts = (['bars', 'columns', 'lines', 'funnel'] as const).map((chart) => ({ ...funnel, id: chart, chart, rows: many }));
      await dashboard.show(modelOf(...charts, { ...coverage, rows: Array.from({ length: 200 }, () => coverage.rows[0]!) }));
      equal(await dashboard.page.locator('.bars .area').count(), 200);
      await dashboard.page.getByRole('button', { name: 'Show table' }).first().click();
      equal(await dashboard.page.locator('#table-of-bars tbody tr').count(), 200);
    });

    it('its first model soon', async () => {
      const took = await dashboard.page.evaluate<number>(`(() => { const start = performance.now(); heard(${JSON.stringify({ type: 'show', model })}); return performance.now() - start; })()`);
      console.log(`      (shown in ${Math.round(took)} ms)`);
    });
  });

  describe('says', () => {
    it('what helps once where it is the same for all', async () => {
      await dashboard.show(modelOf(patterns));
      const card = dashboard.page.locator('.patterns .card', { hasText: 'Asked before looking' });
      deepEqual(await card.locator('.findings > li > p:first-child').allTextContents(), ['Kestrel Rail', 'Gridmoor']);
      equal(await card.locator('.way-out').count(), 1);
    });

    it('what is given in place of a number that would mislead', async () => {
      await dashboard.show(modelOf({ ...channels, rows: [{ ...channels.rows[0]!, value: 100, shown: '2 of 2' }, { ...channels.rows[2]!, value: 0, shown: '–' }] }));
      const { page } = dashboard;
      equal(await page.getByRole('img').getAttribute('aria-label'), 'Which way leads to a screen: Referral: 2 of 2; Direct: –');
      await page.getByRole('button', { name: 'Show table' }).click();
      deepEqual(await page.locator('tbody td:nth-of-type(1)').allTextContents(), ['2 of 2', '–']);
      equal((await page.locator('svg.chart text').allTextContents()).includes('100 %'), true, 'only the axis has it');
    });
  });

  describe('leads to the notes', () => {
    it('from a card', async () => {
      await dashboard.show(model);
      await dashboard.page.getByRole('button', { name: /^Replied/ }).click();
      deepEqual(await dashboard.heard(), [{ type: 'open', notes: figures.items[1]!.notes, others: figures.items[1]!.others, title: 'Replied' }]);
      equal(await dashboard.page.getByRole('button', { name: /^Offers/ }).count(), 0);
    });

    it('from a mark of each chart, also where it is small', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      await page.locator('[data-id="channels"] .area').nth(2).click();
      await page.locator('[data-id="funnel"] .area').nth(6).click();
      await page.locator('[data-id="balance"] .area[data-row="1"]').click();
      await page.locator('[data-id="balance"] .area[data-row="0"]').click();
      await page.locator('[data-id="relationship"] .area[data-row="3"]').click();
      deepEqual(await dashboard.heard(), [
        { type: 'open', notes: channels.rows[2]!.notes, title: 'Which way leads to a screen: Direct' },
        { type: 'open', notes: funnel.rows[6]!.notes, title: 'From a name to an offer: Screen or further' },
        { type: 'open', notes: balance.rows[0]!.notes, title: 'Given and asked: 31 Aug: given' },
        { type: 'open', notes: relationship.rows[3]!.notes, title: 'Relationships over time: 21 Sep: all' },
      ]);
    });

    it('from a row of the table behind a chart, and of a table', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      const section = page.locator('[data-id="channels"]');
      const toggle = section.getByRole('button', { name: 'Show table' });
      equal(await toggle.getAttribute('aria-expanded'), 'false');
      await toggle.click();
      deepEqual(await section.locator('thead th').allTextContents(), ['Way', 'Reached a screen', '95 % interval', 'published range', 'What it rests on', 'Notes']);
      deepEqual((await section.locator('tbody tr').first().locator('td, th').allTextContents()).slice(0, 5), ['Referral', '36 %', '15–65 %', 'published: 20–40 %', '4 of 11']);
      equal(await section.locator('tbody tr').nth(1).locator('td').nth(3).innerText(), '1 of 6\ntoo few to tell');
      await section.getByRole('button', { name: /Open notes.*Recruiter/ }).click();
      await section.getByRole('button', { name: 'Hide table' }).click();
      equal(await section.locator('table').isVisible(), false);
      await page.getByRole('button', { name: /Open notes.*Northwind/ }).click();
      deepEqual(await dashboard.heard(), [
        { type: 'open', notes: channels.rows[1]!.notes, title: 'Which way leads to a screen: Recruiter' },
        { type: 'open', notes: coverage.rows[0]!.notes, title: 'Coverage: Northwind' },
      ]);
    });

    it('from a pattern, which can be mended or put aside as well', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      await page.getByRole('button', { name: /^Open notes.*Asked, then waited/ }).click();
      await page.getByRole('button', { name: /^Write the nudges/ }).click();
      await page.getByRole('button', { name: /^Put aside.*Referred, then silence/ }).click();
      await page.getByRole('button', { name: 'Weekly review' }).click();
      await page.getByRole('button', { name: /^Put aside.*Asked before looking: Gridmoor/ }).click();
      await page.getByRole('combobox', { name: 'The numbers are of' }).selectOption('Last 30 days');
      deepEqual(await dashboard.heard(), [
        { type: 'open', notes: patterns.items[0]!.findings[0]!.notes, title: 'Asked, then waited' },
        { type: 'fix', pattern: 'passive' },
        { type: 'dismiss', pattern: 'stalled' },
        { type: 'command', command: 'weeklyReview' },
        { type: 'dismiss', pattern: 'information-gap 2' },
        { type: 'period', period: '30' },
      ]);
    });
  });

  describe('needs no mouse', () => {
    it('the Tab key meets every action once, in the order of the page', async () => {
      await dashboard.show(model);
      await dashboard.page.evaluate('for (const toggle of document.querySelectorAll("[aria-expanded]")) toggle.click()');
      await dashboard.page.evaluate('document.activeElement.blur()');
      const all = await dashboard.page.evaluate<string[]>('[...document.querySelectorAll("button, select")].map((control) => control.dataset.key)');
      const met: string[] = [];
      while (met.length < all.length) {
        await dashboard.page.keyboard.press('Tab');
        met.push(await dashboard.page.evaluate<string>(focused));
      }
      ok(all.length > 60);
      deepEqual(met, all);
      equal(new Set(all).size, all.length);
    });

    it('Enter and the space bar do what a click does', async () => {
      await dashboard.show(modelOf(channels));
      const { page } = dashboard;
      for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Tab', 'Space']) await page.keyboard.press(key);
      deepEqual(
        (await dashboard.heard()).map((message) => message.type === 'open' && message.title),
        ['Which way leads to a screen: Referral', 'Which way leads to a screen: Recruiter'],
      );
    });

    it('what shows on hover goes with Escape', async () => {
      await dashboard.show(modelOf(channels));
      const { page } = dashboard;
      await page.locator('.area').first().hover();
      equal(await page.locator('.tip').innerText(), 'Referral\nReached a screen: 36 %\n4 of 11\n95 % interval: 15–65 %\npublished: 20–40 %\nOpen notes (4)');
      await page.keyboard.press('Escape');
      equal(await page.locator('.tip').isVisible(), false);
    });
  });

  describe('when the notes change', () => {
    const later = modelOf(
      { ...figures, items: [{ ...figures.items[0]!, value: '15' }, ...figures.items.slice(1)] },
      { ...coverage, id: 'new', title: 'Something new above', rows: coverage.rows.slice(0, 3) },
      { ...patterns, items: patterns.items.map((item) => ({ ...item, explanation: `${item.explanation}!` })) },
      ...model.sections.slice(2),
    );

    it('keeps the focus, what is read where it is, and tables open', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      await page.locator('[data-id="relationship"]').getByRole('button', { name: 'Show table' }).click();
      await page.evaluate('document.querySelector(\'[data-id="relationship"] .scrolled\').scrollTop = 120');
      await page.locator('[data-key="patterns/vanished/fix"]').focus();
      await page.evaluate('scrollTo(0, 300)');
      const before = await top('patterns');
      await dashboard.show(later);
      equal(await page.evaluate(focused), 'patterns/vanished/fix');
      ok(Math.abs((await top('patterns')) - before) <= 1);
      ok((await page.evaluate<number>('scrollY')) > 300);
      equal(await page.locator('[data-id="relationship"] table').isVisible(), true);
      await page.evaluate('document.activeElement.blur(); document.querySelector(\'[data-id="relationship"]\').scrollIntoView()');
      const read = await top('relationship');
      const changed = modelOf(...later.sections.filter(({ id }) => id !== 'new').map((section) => (section.id === 'relationship' ? { ...relationship, explanation: 'Now said otherwise.' } : section)));
      await dashboard.show(changed);
      ok(Math.abs((await top('relationship')) - read) <= 1);
      equal(await page.evaluate('document.querySelector(\'[data-id="relationship"] .scrolled\').scrollTop'), 120);
    });

    it('leaves alone what says the same', async () => {
      await dashboard.show(model);
      await dashboard.page.evaluate('document.querySelectorAll(".section").forEach((section) => { section.seen = true; })');
      await dashboard.show(later);
      deepEqual(
        await dashboard.page.evaluate('[...document.querySelectorAll(".section")].filter((section) => !section.seen).map((section) => section.dataset.id)'),
        ['figures', 'new', 'patterns'],
      );
    });

    it('gives the focus to the heading when what had it is gone', async () => {
      await dashboard.show(model);
      await dashboard.page.locator('[data-key="patterns/vanished/dismiss"]').focus();
      const without: PatternsSection = { ...patterns, items: patterns.items.filter(({ id }) => id !== 'vanished') };
      await dashboard.show(modelOf(figures, without));
      equal(await dashboard.page.evaluate(focused), 'What may be in the way');
    });

    it('hears only what is a message', async () => {
      await dashboard.show(model);
      const before = await dashboard.page.evaluate<string>('document.body.innerHTML');
      for (const message of [null, 'show', {}, { type: 'show' }, { type: 'show', model: { ...model, sections: [{ kind: 'chart' }] } }, { type: 'hide', model }]) await dashboard.send(message);
      equal(await dashboard.page.evaluate<string>('document.body.innerHTML'), before);
      deepEqual(await dashboard.heard(), []);
    });
  });

  describe('after a reload', () => {
    it('shows at once what it showed last, scrolled and opened as it was, and asks for what is so now', async () => {
      await dashboard.show(model);
      const { page } = dashboard;
      await page.locator('[data-id="balance"]').getByRole('button', { name: 'Show table' }).click();
      await page.evaluate('new Promise((done) => { document.addEventListener("scrollend", () => done(), { once: true }); scrollTo(0, 700); })');
      await page.reload();
      deepEqual(await page.locator('h2').allTextContents(), model.sections.map(({ title }) => title));
      equal(await page.locator('[data-id="balance"] table').isVisible(), true);
      equal(await page.evaluate('Math.round(scrollY)'), 700);
      deepEqual(await dashboard.heard(), [{ type: 'ready', period: 'all' }]);
    });

    it('waits quietly when what was kept is of another time', async () => {
      await dashboard.page.evaluate('sessionStorage.setItem("kept", JSON.stringify({ model: { title: 1 }, opened: 4 }))');
      await dashboard.page.reload();
      equal(await dashboard.page.locator('main').getAttribute('aria-busy'), 'true');
      deepEqual(await dashboard.heard(), [{ type: 'ready' }]);
      await dashboard.show(model);
      equal(await dashboard.page.locator('h2').count(), 9);
    });
  });

  describe('P9: takes texts as texts', () => {
    const texts = ['<script>said.push(1)</script><img src=x onerror=said.push(2)>', `"'><b>&amp;</b>`, '\u202Eright to left\u202C and مرحبا', 'word '.repeat(2000), 'w'.repeat(10_000), '', '__proto__', '{0} {1}'];
    for (const text of texts) {
      it(`${JSON.stringify(text.slice(0, 40))}, ${text.length} long`, async () => {
        const notes = [text];
        const row = { label: text, series: text, value: 3, low: 1, high: 4, bandLow: 1, bandHigh: 2, bandLabel: text, note: text, notes };
        const charts = (['bars', 'columns', 'lines', 'funnel'] as const).map((chart) => ({ ...funnel, id: `${text.slice(0, 9)}${chart}`, title: text, explanation: text, chart, rows: [row, { ...row, label: `${text}2`, series: `${text}2` }] }));
        await dashboard.show({
          ...modelOf(
            { ...figures, items: [{ id: text, label: text, value: text, detail: text, notes }] },
            { ...patterns, items: [{ id: text, title: text, explanation: text, findings: [{ id: text, detail: text, wayOut: text, notes, fixLabel: text }] }] },
            ...charts,
            { ...coverage, columns: [text, text], rows: [{ cells: [text, text], notes, emphasis: 'good' }] },
          ),
          title: text,
          subtitle: text,
        });
        const { page } = dashboard;
        equal(await page.evaluate('document.querySelector("h1").textContent'), text);
        equal(await page.evaluate('document.querySelector("tbody td").textContent'), text);
        equal(await page.locator('header b, main b, header script, main script, img').count(), 0);
        for (const toggle of ['bars', 'lines']) await page.evaluate(`document.querySelector('[data-key$="${toggle}/table"]').click()`);
        ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'the page is no wider than the window');
        await page.evaluate('document.querySelector(\'[data-key$="/fix"]\').click()');
        deepEqual(await dashboard.heard(), [{ type: 'fix', pattern: text }]);
      });
    }
  });
});
