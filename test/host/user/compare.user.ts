import assert from 'node:assert/strict';
import { one, two } from '../accounts';
import { themes } from './desk';
import { useDesk } from './use-desk';

describe('An editor who compares articles', () => {
  const at = useDesk({
    files: {
      'mill-herald.txt': one.replace('\nThe mill was', '\nADVERTISEMENT\n\nThe mill was'),
      'mill-wire.txt': `${two}\nThe cause of the fire is not known, the brigade said.\n`,
      'harbour.txt':
        'Harbour wall mended\n\nMasons have mended the wall of the harbour at Westmere, the port said on Friday.\n',
    },
  });

  const page = () => at.desk.webview();

  /** Chords are typed in the window itself: the page hands on one key at a time. */
  const theme = async (name: keyof typeof themes) => {
    await at.desk.page.locator('.sidebar .title-label').first().click();
    await at.desk.theme(name);
  };

  it('picks the sibling from a ranked list', async () => {
    const { desk } = at;
    await desk.page.setViewportSize({ width: 1360, height: 900 });
    await desk.openFile('mill-herald.txt');
    await desk.marks().first().waitFor();
    await desk.page.keyboard.press('F1');
    const input = desk.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.fill('>Stet: Compare with Sibling Article');
    await desk.page.locator('.quick-input-list .monaco-list-row.focused').first().waitFor();
    await input.press('Enter');
    const first = desk.page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'mill-wire.txt',
    });
    await first.filter({ hasText: /\d differ/ }).waitFor();
    await desk.screenshot('compare-pick');
    await desk.page.keyboard.press('Enter');
    await page().locator('[data-stop]').first().waitFor();
  });

  for (const name of Object.keys(themes) as (keyof typeof themes)[])
    it(`sees both sentence by sentence, ${name}`, async () => {
      const { desk } = at;
      await theme(name);
      await page().locator('mark.reading').first().waitFor();
      await desk.screenshot(`compare-${name}`);
    });

  it('goes to the next difference by keyboard', async () => {
    const { desk } = at;
    await theme('light');
    await page()
      .locator('body')
      .click({ position: { x: 4, y: 400 } });
    const figures = page().locator('.chip', { hasText: 'Figures' });
    await figures.click();
    await page().locator('.chip[aria-pressed="false"]', { hasText: 'Figures' }).waitFor();
    assert.equal(await page().locator('.difference', { hasText: '14' }).count(), 0);
    await figures.click();
    await page().locator('.difference', { hasText: '14' }).first().waitFor();
    const position = page().locator('.position');
    await desk.page.keyboard.press('n');
    await position.filter({ hasText: 'Difference 1 of' }).waitFor();
    await desk.page.keyboard.press('F7');
    await position.filter({ hasText: 'Difference 2 of' }).waitFor();
    await desk.page.keyboard.press('p');
    await position.filter({ hasText: 'Difference 1 of' }).waitFor();
    await page().locator('[data-stop]:focus').waitFor();
    await desk.screenshot('compare-next');
  });

  it('goes from sentence to sentence by arrow keys and opens one, all without a mouse', async () => {
    const { desk } = at;
    const { keyboard } = desk.page;
    const inColumn = (column: number, words: string) =>
      page().locator(`td:nth-child(${column}) [data-sentence]:focus`, { hasText: words });
    await page().locator('[data-sentence][tabindex="0"]').first().focus();
    await keyboard.press('ArrowDown');
    await inColumn(1, 'A fire destroyed').waitFor();
    await keyboard.press('ArrowDown');
    await inColumn(1, 'The brigade took').waitFor();
    await keyboard.press('ArrowRight');
    await inColumn(2, 'The brigade took 12').waitFor();
    assert.equal(await page().locator('[data-sentence][tabindex="0"]').count(), 1);
    await desk.screenshot('compare-sentence');
    await keyboard.press('Enter');
    await desk.page.locator('.tab.active[data-resource-name="mill-wire.txt"]').waitFor();
    await desk.page
      .locator('.statusbar-item', { hasText: /selected\)/ })
      .first()
      .waitFor();
    await desk.command('View: Revert and Close Editor');
  });

  it('takes a reading, and undoes it', async () => {
    const figure = page().locator('.difference', { hasText: '14' }).first();
    await figure.getByRole('button', { name: 'Take this reading' }).click();
    await page().locator('.status', { hasText: 'Taken' }).waitFor();
    // What moved up has the focus: the next difference is one key away.
    await page().locator('[data-stop]:focus, [data-stop] :focus').waitFor();
    await page().getByRole('status').filter({ hasText: 'Taken' }).waitFor({ state: 'attached' });
    await at.desk.screenshot('compare-taken');
    await page().locator('.status button', { hasText: 'Undo' }).click();
    await page().locator('.status', { hasText: 'stands again' }).waitFor();
    await page().locator('.difference', { hasText: '14' }).first().waitFor();
  });

  it('opens the place in the text with a click', async () => {
    const { desk } = at;
    const figure = page().locator('.difference', { hasText: '14' }).first();
    await figure.locator('button.place').first().click();
    await desk.lines('14').first().waitFor();
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
    for (const name of Object.keys(themes) as (keyof typeof themes)[]) {
      await theme(name);
      await desk.screenshot(`collate-${name}`);
    }
    await theme('light');
  });

  it('keeps the compared article’s siblings and figures in the side bar', async () => {
    const { desk } = at;
    const below = (title: string) =>
      desk.page
        .locator('.pane', { has: desk.page.locator(`[aria-label^="${title}"]`) })
        .locator('.monaco-list-row');
    await desk.command('Stet: Focus on Siblings View');
    await below('Siblings').filter({ hasText: 'mill-wire.txt' }).first().waitFor();
    await desk.command('Stet: Show Figures');
    await below('Figures').first().waitFor();
    await desk.command('View: Show Explorer');
  });

  it('finds the siblings in the side bar', async () => {
    const { desk } = at;
    // Both panels bear the file's name: from the Explorer no other can be meant.
    await desk.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'mill-herald.txt' })
      .dblclick();
    await desk.page.locator('.tab.active[data-resource-name="mill-herald.txt"]').first().waitFor();
    await desk.command('Stet: Focus on Siblings View');
    const pane = desk.page.locator('.pane', { has: desk.page.locator('[aria-label^="Siblings"]') });
    const row = pane.locator('.monaco-list-row', { hasText: 'mill-wire.txt' });
    await row.first().waitFor();
    assert.match(await row.first().innerText(), /differ/);
    await desk.screenshot('siblings-view');
  });
});
