import * as vscode from 'vscode';

/** How often progress is told, in milliseconds. */
const tellEvery = 200;

/**
 * Does work while the status bar tells how far it is.
 * @param work calls what it is given with the number of files that are done
 */
export async function withReadingProgress(
  files: number,
  work: (report: (done: number) => void) => Promise<void>,
): Promise<void> {
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Stet reads the articles') },
    (progress) => {
      let next = 0;
      return work((done) => {
        if (performance.now() < next) return;
        next = performance.now() + tellEvery;
        progress.report({ message: vscode.l10n.t('{0} of {1}', done, files) });
      });
    },
  );
}
