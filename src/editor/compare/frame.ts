import * as vscode from 'vscode';
import { escapeHtml } from '../../report/html';
import type { Shown } from './page';

/** The empty page: its own script and style and nothing else may run in it or be loaded by it. */
export function frame(webview: vscode.Webview, media: vscode.Uri, shown: Shown): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const at = (name: string) =>
    escapeHtml(webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString());
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${at('compare.css')}">
</head>
<body data-shown="${escapeHtml(JSON.stringify(shown))}">
<script nonce="${nonce}" src="${at('compare.js')}"></script>
</body>
</html>`;
}
