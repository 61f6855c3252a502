import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { one, two } from '../accounts';
import { themes } from './desk';
import { useDesk } from './use-desk';

const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> said Edwin Crail of Tarrow.';

describe('Two accounts of one event', () => {
  const at = useDesk({
    files: {
      'one.txt': one,
      'two.txt': `${two}\n${hostile}\n`,
      'long.txt': `${two}\n`.repeat(1000),
      'german.txt':
        'Mühle in Tarrow abgebrannt\n\nEin Feuer hat am Dienstag die alte Papiermühle in Tarrow zerstört, teilte die Feuerwehr mit.\n\nDie Feuerwehr holte 12 Menschen vom Dach der Mühle, und niemand wurde dabei verletzt.\n',
    },
  });
  const page = () => at.desk.webview();
  const inExplorer = (name: string) =>
    at.desk.page.locator('.explorer-folders-view .monaco-list-row', {
      has: at.desk.page.locator('.label-name', { hasText: new RegExp(`^${name}$`) }),
    });
  const onDisk = (name: string) => join(at.desk.workspace, name);

  /** Selects two files in the Explorer and compares them. */
  const compare = async (a: string, b: string) => {
    const { desk } = at;
    await inExplorer(a).click();
    await inExplorer(b).click({ modifiers: ['ControlOrMeta'] });
    await inExplorer(b).click({ button: 'right' });
    const item = desk.page
      .locator('.monaco-menu .action-item', { hasText: 'Compare with Sibling' })
      .first();
    // A menu that has just opened takes no click yet, but a key.
    await item.hover();
    await desk.page.locator('.monaco-menu .focused', { hasText: 'Compare with Sibling' }).waitFor();
    await desk.page.keyboard.press('Enter');
  };

  before(async () => {
    await at.desk.openFile('one.txt');
    await at.desk.marks().first().waitFor();
  });

  it('show in the hover what each prints, in every theme', async () => {
    const { desk } = at;
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await desk.theme(theme);
      const hover = await desk.hover('14');
      await hover.getByRole('row').filter({ hasText: '12' }).getByText('two.txt').waitFor();
      await desk.screenshot(`readings-hover-${theme}`);
      await desk.page.keyboard.press('Escape');
    }
    await desk.theme('light');
  });

  it('lend a reading through the light bulb, and one undo gives it back', async () => {
    const { desk } = at;
    await desk.caretAt('14');
    await desk.fix('Take the siblings’ reading “12”');
    await desk.lines('took 12 people').first().waitFor();
    await desk.page.keyboard.press('Control+Z');
    await desk.lines('took 14 people').first().waitFor();
    await desk.save();
  });

  it('are compared from the Explorer, whatever they hold, as text', async () => {
    await compare('one.txt', 'two.txt');
    await page().locator('.difference').first().waitFor();
    await page().getByText('<script>alert(1)</script>').first().waitFor();
    assert.equal(await page().locator('main img, main script').count(), 0);
  });

  it('are in their tab again after the window was reloaded', async () => {
    const { desk } = at;
    await desk.reload();
    await page().locator('.difference', { hasText: '14' }).first().waitFor();
    assert.equal(await page().locator('.status').innerText(), '');
  });

  it('fold away what one of them alone has', async () => {
    const chip = page().locator('.chip', { hasText: 'In one article only' });
    await chip.click();
    const folded = page().locator('button.more', { hasText: 'Only in two.txt: 1' });
    await folded.click();
    await page().locator('td.only', { hasText: 'alert(1)' }).waitFor();
  });

  it('are set side by side in VS Code’s own diff, a sentence a line', async () => {
    const { desk } = at;
    await page().getByRole('button', { name: 'Open as Diff' }).click();
    const lines = desk.page.locator('.monaco-diff-editor .view-line', { hasText: 'The brigade' });
    await lines.nth(1).waitFor();
    await desk.page.locator('.tab', { hasText: 'one.txt ↔ two.txt' }).click();
    await page().locator('.difference').first().waitFor();
  });

  it('are compared anew when another program changes one', async () => {
    writeFileSync(onDisk('two.txt'), two.replace('12 people', '17 people'));
    await page().locator('.status', { hasText: 'two.txt has changed on disk' }).waitFor();
    await page().locator('.difference', { hasText: '17' }).first().waitFor();
  });

  it('stay in sight when one is deleted, and nothing can be taken from it', async () => {
    rmSync(onDisk('two.txt'));
    const status = page().locator('.status', { hasText: 'cannot be read any more' });
    await status.waitFor();
    await page().locator('button.take').first().click();
    await status.waitFor();
    await at.desk.holds('one.txt', one);
  });

  it('are compared in no other language, which is said', async () => {
    await compare('one.txt', 'german.txt');
    await page().locator('.head', { hasText: 'Not in English' }).waitFor();
  });

  it('are declined when one is as long as a book', async () => {
    await compare('one.txt', 'long.txt');
    await at.desk.page.getByText('long.txt cannot be compared').first().waitFor();
  });

  it('come and go as other programs make and remove whole folders', async () => {
    const { desk } = at;
    const elsewhere = onDisk('../arrived');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'wire.txt'), two);
    await desk.openFile('one.txt');
    await desk.command('Stet: Focus on Siblings View');
    const row = desk.page.locator('.pane .monaco-list-row', { hasText: 'wire.txt' });
    cpSync(elsewhere, onDisk('arrived'), { recursive: true });
    await row.first().waitFor();
    rmSync(onDisk('arrived'), { recursive: true });
    await row.first().waitFor({ state: 'detached' });
  });
});
