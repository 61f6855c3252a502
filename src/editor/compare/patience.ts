import * as vscode from 'vscode';

/** Work that takes longer is worth a word and a way to stop it, in milliseconds. */
const worthTelling = 1000;

/**
 * Does work; when it takes a while, says so and lets it be cancelled.
 * @param work is given a question to ask now and then: whether it has been cancelled
 */
export async function withPatience<T>(
  title: string,
  work: (isCancelled: () => boolean) => Promise<T>,
): Promise<T> {
  let cancelled = false;
  const done = work(() => cancelled);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const long = new Promise<'long'>((resolve) => {
    timer = setTimeout(() => {
      resolve('long');
    }, worthTelling);
  });
  const first = await Promise.race([done.then(() => 'done' as const), long]);
  clearTimeout(timer);
  if (first === 'done') return done;
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, (_, token) => {
    token.onCancellationRequested(() => {
      cancelled = true;
    });
    return done;
  });
}
