import { Desk } from './desk';

const dirty = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days .

ADVERTISEMENT

Ferries to the outer islands will run hourly until the end of the month, the port said.
`;
const clean = `Harbour reopens after storm

The harbour at Westmere reopened on Tuesday after nine days.

Ferries to the outer islands will run hourly until the end of the month, the port said.
`;
const prompt = '\nSign up for our newsletter to get the latest news in your inbox\n';

describe('Cleaning with sight', () => {
  it('shows an article before and after, and applies the clean version on a click', async () => {
    const desk = await Desk.open({ files: { 'harbour.txt': dirty } });
    try {
      await desk.openFile('harbour.txt');
      await desk.marks().nth(1).waitFor();
      await desk.command('Stet: Clean Article');
      const apply = desk.page.getByRole('button', { name: /^Apply/ });
      await apply.waitFor();
      await desk.screenshot('clean-preview');
      await apply.click();
      await apply.waitFor({ state: 'hidden' });
      await desk.save();
      await desk.holds('harbour.txt', clean);
      await desk.page.keyboard.press('Control+Z');
      await desk.save();
      await desk.holds('harbour.txt', dirty);
    } finally {
      await desk.close();
    }
  });

  it('shows every change in a folder, leaves what is not ticked, and saves the articles', async () => {
    const files = { 'a/harbour.txt': dirty, 'a/ferry.txt': dirty + prompt, 'b/notes.log': dirty };
    const desk = await Desk.open({ files });
    try {
      await desk.openFile('harbour.txt');
      await desk.command('Stet: Clean Articles in Folder');
      const apply = desk.page.getByRole('button', { name: 'Apply', exact: true });
      await apply.waitFor();
      await desk.screenshot('clean-folder');
      await apply.click();
      await desk.page.getByText('Cleaned and saved: 2 articles').first().waitFor();
      await desk.holds('a/harbour.txt', clean);
      await desk.holds('a/ferry.txt', clean + prompt);
      await desk.holds('b/notes.log', dirty);
    } finally {
      await desk.screenshot('clean-folder-done');
      await desk.close();
    }
  });
});
