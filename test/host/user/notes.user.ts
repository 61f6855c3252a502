import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk';

const copy = `Bridge at Orsk Hill closes

The bridge closed on Monday after 12 bolts were found loose, the council said.

ADVERTISEMENT

Buses will run by the valley road , the operator said.
`;

describe('An editor who keeps notes', () => {
  let desk: Desk;
  before(async () => {
    desk = await Desk.open({
      files: { 'bridge.txt': copy },
      settings: { 'stet.author': 'Ada Orm' },
    });
    await desk.openFile('bridge.txt');
    await desk.marks().first().waitFor();
  });
  after(() => desk.close());

  const kept = () => {
    const folder = join(desk.workspace, '.stet/annotations');
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  };

  it('queries a mark from the light bulb and sees the thread in the margin', async () => {
    await desk.caretAt('ADVERTISEMENT');
    await desk.fix('Query the author');
    const input = desk.page.locator('.quick-input-widget:visible input').first();
    await input.fill('Whose advertisement is it?');
    await input.press('Enter');
    await desk.page
      .locator('.comment-thread-unresolved, .comment-range-glyph.comment-thread')
      .first()
      .waitFor();
    assert.ok(kept().some((text) => text.includes('Whose advertisement is it?')));
  });

  it('replies in the thread', async () => {
    // From the list of comments: a click on the margin would fold a thread that is open already.
    await desk.command('Comments: Focus on Comments View');
    await desk.page
      .locator('.comments-panel .monaco-list-row', { hasText: 'Whose advertisement is it?' })
      .first()
      .click();
    const widget = desk.page.locator('.review-widget');
    await widget.locator('text=Whose advertisement is it?').first().waitFor();
    await desk.screenshot('note-thread');
    await widget.locator('.comment-form .monaco-editor').first().click();
    await desk.page.keyboard.type('Ours');
    await desk.screenshot('note-reply');
    await widget.locator('.monaco-button', { hasText: 'Reply' }).first().click();
    await widget.locator('.comment-body', { hasText: 'Ours' }).first().waitFor();
    assert.ok(kept().some((text) => text.includes('Ours')));
  });

  it('finds the notes in the side bar by their state', async () => {
    await desk.command('Stet: Focus on Notes View');
    await desk.page.locator('.pane', { hasText: 'Queries to the author' }).first().waitFor();
    await desk.screenshot('notes-view');
  });
});
