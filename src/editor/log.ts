import type * as vscode from 'vscode';
import type { StoreDependencies } from './store';

/** Writes what broke to the log, where it helps to mend it and disturbs nobody. */
export function faultsTo(log: vscode.LogOutputChannel): StoreDependencies['onFault'] {
  return (fault, uri) => {
    const { error } = fault;
    const who = 'rule' in fault ? fault.rule : 'Stet';
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error(`${who} failed on ${uri.toString()}: ${what}`);
  };
}
