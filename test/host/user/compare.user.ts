import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { root } from '../vscode/places';
import { themes } from './desk';
import { useDesk } from './use-desk';

describe('An editor who compares articles', () => {
  const at = useDesk({ copyOf: join(root, 'media/samples') });

  /** The page inside the tab of the comparison. */
  const page = (): FrameLocator =>
    at.desk.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');

  it('picks the sibling from a ranked list', async () => {
    const { desk } = at;
    await desk.page.setViewportSize({ width: 1360, height: 900 });
    await desk.openFile('ferry-herald.txt');
    await desk.marks().first().waitFor();
    await desk.page.keyboard.press('F1');
    const input = desk.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill('>Stet: Compare with Sibling Article');
    await desk.page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
    await input.press('Enter');
    const first = desk.page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Carrow ferry aground',
    });
    await first.filter({ hasText: 'differing readings' }).waitFor();
    await desk.screenshot('compare-pick');
    await desk.page.keyboard.press('Enter');
    await page().locator('[data-stop]').first().waitFor();
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[])
    it(`sees both sentence by sentence, ${theme}`, async () => {
      const { desk } = at;
      await desk.theme(theme);
      await page().locator('mark.reading').first().waitFor();
      await desk.screenshot(`compare-${theme}`);
    });

  it('goes to the next difference by keyboard', async () => {
    const { desk } = at;
    await desk.theme('light');
    await page()
      .locator('body')
      .click({ position: { x: 4, y: 400 } });
    await desk.page.keyboard.press('n');
    await desk.page.keyboard.press('n');
    await page().locator('[data-stop="1"]:focus').waitFor();
    await desk.page.keyboard.press('F7');
    await page().locator('[data-stop="2"]:focus').waitFor();
    await desk.page.keyboard.press('p');
    await page().locator('[data-stop="1"]:focus').waitFor();
    await desk.screenshot('compare-next');
  });

  it('takes a reading, and undoes it', async () => {
    const figure = page().locator('.difference', { hasText: '212' }).first();
    await figure.getByRole('button', { name: 'Take this reading' }).click();
    await page().locator('.status', { hasText: 'Taken' }).waitFor();
    await at.desk.screenshot('compare-taken');
    await page().locator('.status button', { hasText: 'Undo' }).click();
    await page().locator('.status', { hasText: 'stands again' }).waitFor();
    await page().locator('.difference', { hasText: '212' }).first().waitFor();
  });

  it('opens the place in the text with a click', async () => {
    const { desk } = at;
    const figure = page().locator('.difference', { hasText: '212' }).first();
    await figure.locator('button.place').first().click();
    await desk.lines('212').first().waitFor();
    await desk.screenshot('compare-place');
  });

  it('exports the comparison', async () => {
    const { desk } = at;
    await page().getByRole('button', { name: 'Export to Markdown' }).click();
    await desk.lines('## Sentence by sentence').first().waitFor();
    await desk.screenshot('compare-export');
    await desk.command('View: Revert and Close Editor');
  });

  it('sees the readings of all siblings in a table', async () => {
    const { desk } = at;
    await page().getByRole('button', { name: 'Collate All Siblings' }).click();
    await page().locator('table.readings [data-stop]').first().waitFor();
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await desk.theme(theme);
      await desk.screenshot(`collate-${theme}`);
    }
    await desk.theme('light');
  });

  it('finds the siblings in the side bar', async () => {
    const { desk } = at;
    await desk.command('View: Close All Editor Groups');
    await desk.page.locator('.monaco-dialog-box').getByText('Save All').click();
    await desk.openFile('ferry-herald.txt');
    await desk.command('Stet: Focus on Siblings View');
    const row = desk.page.locator('.pane .monaco-list-row', { hasText: 'Carrow ferry aground' });
    await row.first().waitFor();
    assert.match(await row.first().innerText(), /differ/);
    await desk.screenshot('siblings-view');
  });
});
