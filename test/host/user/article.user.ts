import assert from 'node:assert/strict';
import { themes } from './desk';
import { cleaned, story, withoutAd } from './story';
import { useDesk } from './use-desk';

describe('An editor with an article open', () => {
  const at = useDesk({ files: { 'harbour.txt': story } });
  before(() => at.desk.openFile('harbour.txt'));

  it('sees the marks', async () => {
    const { desk } = at;
    await desk.marks('warning').nth(2).waitFor();
    await desk.screenshot('marks');
    const problems = await desk.problems();
    await problems.filter({ hasText: 'ad marker' }).waitFor();
    await desk.screenshot('problems');
    await desk.command('View: Hide Panel');
  });

  it('reads in the hover what is wrong and what can be done', async () => {
    const { desk } = at;
    const hover = await desk.hover('ADVERTISEMENT');
    await hover.getByText('is an ad marker').waitFor();
    await hover.getByText('Let it stand').waitFor();
    await desk.screenshot('hover');
    await desk.page.keyboard.press('Escape');
  });

  it('corrects with the keyboard alone, and undoes it', async () => {
    const { desk } = at;
    await desk.caretAt('ADVERTISEMENT');
    await desk.quickFixes();
    await desk.screenshot('light-bulb');
    await desk.page.keyboard.press('Escape');
    await desk.fix('Remove');
    await desk.lines('ADVERTISEMENT').waitFor({ state: 'detached' });
    await desk.save();
    await desk.holds('harbour.txt', withoutAd);
    await desk.page.keyboard.press('Control+Z');
    await desk.lines('ADVERTISEMENT').waitFor();
    await desk.save();
    await desk.holds('harbour.txt', story);
  });

  it('finds each mark on its own line after a correction is undone, at once or later', async () => {
    const { desk } = at;
    const flawed = ['nine days .', 'ADVERTISEMENT', 'of sand .'];
    const stetCounts = (count: number) => desk.page.getByLabel(`Stet: Marks: ${count}`).first();
    for (const pause of [false, true]) {
      await desk.caretAt('ADVERTISEMENT');
      await desk.fix('Remove');
      await desk.lines('ADVERTISEMENT').waitFor({ state: 'detached' });
      if (pause) {
        await stetCounts(2).waitFor();
        await (await desk.marksUnder('of sand .')).waitFor();
      }
      await desk.page.keyboard.press('Control+Z');
      await desk.lines('ADVERTISEMENT').waitFor();
      await stetCounts(3).waitFor();
      for (const words of flawed) await (await desk.marksUnder(words)).first().waitFor();
      assert.equal(await desk.marks().count(), flawed.length);
      const hover = await desk.hover('ADVERTISEMENT');
      await hover.getByText('is an ad marker').waitFor();
      await desk.screenshot(`undone-${pause ? 'later' : 'at-once'}`);
      await desk.page.keyboard.press('Escape');
    }
    await desk.save();
  });

  it('walks from mark to mark', async () => {
    const { desk } = at;
    await desk.caret(1);
    await desk.page.keyboard.press('Alt+F9');
    await desk.statusBar().filter({ hasText: 'Ln 3' }).waitFor();
    await desk.page.keyboard.press('Alt+F9');
    await desk.statusBar().filter({ hasText: 'Ln 5' }).waitFor();
  });

  it('applies all safe corrections with one command, and takes them back with one undo', async () => {
    const { desk } = at;
    await desk.command('Stet: Apply All Safe Corrections');
    await desk.lines('ADVERTISEMENT').waitFor({ state: 'detached' });
    await desk.save();
    await desk.holds('harbour.txt', cleaned);
    await desk.page.keyboard.press('Control+Z');
    await desk.lines('ADVERTISEMENT').waitFor();
    await desk.save();
    await desk.holds('harbour.txt', story);
  });

  it('sees how every figure is read, and goes to one', async () => {
    const { desk } = at;
    await desk.command('Stet: Show Figures');
    const row = desk.page.locator('.monaco-list-row', { hasText: 'nine days' });
    await row.filter({ hasText: '9 days' }).filter({ hasText: 'line 3' }).waitFor();
    await desk.screenshot('figures');
    await desk.page.locator('.monaco-list-row', { hasText: 'three nights' }).click();
    await desk.statusBar().filter({ hasText: 'Ln 9' }).waitFor();
    await desk.command('View: Show Explorer');
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[])
    it(`can see marks and hover in the ${theme} theme`, async () => {
      const { desk } = at;
      await desk.theme(theme);
      const hover = await desk.hover('ADVERTISEMENT');
      await hover.getByText('Let it stand').waitFor();
      await desk.marks('warning').nth(2).waitFor();
      await desk.screenshot(`theme-${theme}`);
      await desk.page.keyboard.press('Escape');
    });
});
