import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk';
import { useDesk } from './use-desk';

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

describe('Notes in a git repository', () => {
  const at = useDesk({
    files: { 'bridge.txt': copy },
    settings: { 'stet.author': 'Ada Orm' },
    repository: true,
  });
  before(async () => {
    await at.desk.openFile('bridge.txt');
    await at.desk.marks().first().waitFor();
    git('checkout', '--quiet', '-b', 'start');
    commit('Keep the copy');
  });

  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Ada Orm', '-c', 'user.email=ada@orm.example'];
    execFileSync('git', [...who, ...args], { cwd: at.desk.workspace, stdio: 'pipe' });
  };
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  const note = () => at.desk.page.locator('.pane .monaco-list-row', { hasText: 'Whose is it?' });

  it('go and come back with their branch, and stay on their words when branches merge', async () => {
    const { desk } = at;
    // From the start again, should the test be run once more.
    git('checkout', '--quiet', '--force', '-B', 'desk', 'start');
    git('checkout', '--quiet', '-B', 'late');
    const longer = copy.replace('\n\n', '\n\nA bridge of 1871 is shut for a week.\n\n');
    writeFileSync(join(desk.workspace, 'bridge.txt'), longer);
    commit('Add a standfirst');
    await desk.lines('A bridge of 1871').first().waitFor();
    git('checkout', '--quiet', 'desk');
    await desk.lines('A bridge of 1871').first().waitFor({ state: 'detached' });

    await desk.caretAt('ADVERTISEMENT');
    await desk.fix('Query the author');
    const input = desk.page.locator('.quick-input-widget:visible input').first();
    await input.fill('Whose is it?');
    await input.press('Enter');
    await desk.command('Stet: Focus on Notes View');
    await note().first().waitFor();
    commit('Ask about the advertisement');

    git('checkout', '--quiet', 'late');
    await note().first().waitFor({ state: 'detached' });
    git('checkout', '--quiet', 'desk');
    await note().first().waitFor();

    git('merge', '--quiet', '--message', 'Merge the standfirst', 'late');
    await desk.lines('A bridge of 1871').first().waitFor();
    await note().first().click();
    await desk.statusBar().filter({ hasText: 'Ln 7, Col 14 (13 selected)' }).waitFor();
    await desk.screenshot('note-merged');
  });
});
