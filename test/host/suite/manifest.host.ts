import * as vscode from 'vscode';
import { ok } from './assert';

describe('Stet in VS Code', () => {
  it('is installed and starts', async () => {
    const stet = vscode.extensions.all.find(({ id }) => id.endsWith('.stet'));
    ok(stet, 'VS Code does not know the extension');
    await stet.activate();
    ok(stet.isActive, 'It did not start');
  });
});
