import assert from 'node:assert/strict';
import { cleaned, story } from './story';
import { useDesk } from './use-desk';

const files = { 'harbour.txt': story };

describe('An editor who has asked for cleaning on save', () => {
  const settings = { 'editor.codeActionsOnSave': { 'source.fixAll.stet': 'explicit' } };
  const at = useDesk({ settings, files });

  it('gets the clean text by saving', async () => {
    const { desk } = at;
    await desk.openFile('harbour.txt');
    await desk.marks('warning').nth(2).waitFor();
    await desk.save();
    await desk.lines('ADVERTISEMENT').waitFor({ state: 'detached' });
    await desk.save();
    await desk.holds('harbour.txt', cleaned);
  });
});

describe('A restricted workspace', () => {
  const at = useDesk({ askForTrust: true, files });

  it('is marked and explained like any other', async () => {
    const { desk } = at;
    await desk.statusBar().filter({ hasText: 'Restricted Mode' }).waitFor();
    await desk.openFile('harbour.txt');
    await desk.marks('warning').nth(2).waitFor();
    await (await desk.hover('ADVERTISEMENT')).getByText('is an ad marker').waitFor();
    await desk.screenshot('restricted');
  });
});

describe('What is no article', () => {
  const readme = '# Ferry timetable\n\nRun the build before you commit .\n';
  const at = useDesk({ files: { ...files, 'README.md': readme }, repository: true });

  it('gets no mark until the editor has it checked anyway', async () => {
    const { desk } = at;
    await desk.openFile('README.md');
    await desk.page.getByLabel('does not look like an article').first().waitFor();
    assert.equal(await desk.marks().count(), 0);
    await desk.screenshot('no-article');
    await desk.command('Stet: Check This File Anyway');
    await desk.marks('warning').first().waitFor();
  });

  it('is never the input of a commit message', async () => {
    const { desk } = at;
    await desk.page.locator('.activitybar [aria-label^="Source Control"]').first().click();
    const input = desk.page.locator('.scm-editor').first();
    await input.click();
    await desk.page.keyboard.type('Nine days .');
    await input.locator('.view-line', { hasText: 'Nine days .' }).waitFor();
    // Marks on a story that is opened later show that Stet has had its turn.
    await desk.openFile('harbour.txt');
    await desk.marks('warning').nth(2).waitFor();
    assert.equal(await input.locator('[class*="squiggly-"]').count(), 0);
    await desk.screenshot('commit-message');
  });
});
