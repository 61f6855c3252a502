import * as vscode from 'vscode';

/** The text of a file, or why it has none. */
export type CopyText = { readonly text: string } | { readonly trouble: string };

/**
 * Reads bytes as VS Code does by default: UTF-8, or UTF-16 by its byte-order mark, which is no part of
 * the text.
 */
export function copyText(bytes: Uint8Array): CopyText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { trouble: vscode.l10n.t('a binary file') } : { text };
  } catch {
    const isBinary = encoding === 'utf-8' && bytes.includes(0);
    return {
      trouble: isBinary ? vscode.l10n.t('a binary file') : vscode.l10n.t('not UTF-8'),
    };
  }
}

function encodingOf([a, b]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}
