import { deepEqual, equal } from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { model } from '../model';
import { type ThemeName, themes } from '../themes';
import { type Dashboard, openDashboard } from './page';

const screenshots = join(import.meta.dirname, '..', '..', '..', 'out', 'screenshots');

/** What axe finds wrong with the page as it is. */
async function wrongs({ page }: Dashboard): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>('axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message)}`)))');
}

describe('how the dashboard looks', () => {
  let dashboard: Dashboard;
  before(async () => {
    await mkdir(screenshots, { recursive: true });
    dashboard = await openDashboard();
  });
  after(() => dashboard?.close());

  const shot = (name: string): Promise<unknown> => dashboard.page.screenshot({ path: join(screenshots, `dashboard ${name}.png`), fullPage: true });

  for (const theme of Object.keys(themes) as ThemeName[]) {
    it(`axe finds nothing wrong in the theme ${theme}, with tables closed and open`, async () => {
      await dashboard.open(theme);
      deepEqual(await wrongs(dashboard), [], 'before there is a model');
      await dashboard.open(theme);
      await dashboard.show(model);
      await shot(theme);
      deepEqual(await dashboard.troubles(), []);
      deepEqual(await wrongs(dashboard), []);
      await dashboard.page.evaluate('for (const toggle of document.querySelectorAll("[aria-expanded]")) toggle.click()');
      deepEqual(await wrongs(dashboard), []);
    });
  }

  for (const width of [360, 400, 620, 900]) {
    it(`it fits a window of ${width} pixels`, async () => {
      await dashboard.width(width);
      await dashboard.open('light');
      await dashboard.show(model);
      await shot(`at ${width}`);
      equal(await dashboard.page.evaluate('document.documentElement.scrollWidth'), width);
      deepEqual(await dashboard.page.evaluate('[...document.querySelectorAll(".chart text")].filter((text) => { const [inner, outer] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()]; return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1; }).map((text) => text.textContent)'), [], 'no text of a chart is cut off');
      deepEqual(await wrongs(dashboard), []);
    });
  }

  it('a chart is drawn anew for another width', async () => {
    await dashboard.width(900);
    await dashboard.open('dark');
    await dashboard.show(model);
    const width = await dashboard.page.locator('svg.chart.bars').getAttribute('width');
    await dashboard.page.evaluate('document.body.style.width = "500px"');
    await dashboard.page.locator(`svg.chart.bars:not([width="${width}"])`).waitFor();
    equal(await dashboard.page.evaluate('Math.max(...[...document.querySelectorAll("svg.chart")].map((chart) => Number(chart.getAttribute("width")))) <= 500'), true);
  });

  it('a chart has the letters of the page when they change', async () => {
    await dashboard.open('light');
    await dashboard.show(model);
    await dashboard.page.evaluate('document.documentElement.style.setProperty("--vscode-font-size", "20px")');
    await dashboard.page.locator('svg.chart text[font-size="18"]').first().waitFor();
  });

  it('there is no motion for those who want none', async () => {
    await dashboard.open('light');
    await dashboard.show(model);
    await dashboard.page.evaluate('document.body.classList.add("vscode-reduce-motion")');
    equal(await dashboard.page.evaluate('getComputedStyle(document.querySelector("button")).transitionDuration'), '0s');
  });
});
