import * as vscode from 'vscode';

/** The little of the git extension's interface that tells the user's name. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: readonly { getConfig(key: string): Promise<string> }[];
  };
}

const memory = 'stet.author';

/** Who writes: the setting, else git's user name, else the name given once. */
export async function authorName(state: vscode.Memento): Promise<string | undefined> {
  const set = vscode.workspace.getConfiguration('stet').get<string>('author')?.trim();
  if (set) return set;
  const git = await gitUserName();
  if (git) return git;
  const known = state.get<string>(memory);
  if (known !== undefined) return known || undefined;
  const given = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your Name on Notes and Verdicts'),
    prompt: vscode.l10n.t('Asked once; leave it empty to write without a name'),
  });
  await state.update(memory, given?.trim() ?? '');
  return given?.trim() ?? undefined;
}

async function gitUserName(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const [repository] = extension?.isActive ? extension.exports.getAPI(1).repositories : [];
    const name = await repository?.getConfig('user.name');
    return name?.trim() ?? undefined;
  } catch {
    return undefined;
  }
}
