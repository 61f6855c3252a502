// Serves the newest VS Code on 127.0.0.1 and prints its port. Runs as a process of its own, since
// VS Code's server takes the whole process for itself.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the server's main module offers. */
interface ServerMain {
  loadCodeWithNls(): Promise<{
    createServer(address: null, options: Record<string, unknown>): Promise<VscodeServer>;
  }>;
}

interface VscodeServer {
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  handleUpgrade(request: IncomingMessage, socket: Socket): void;
}

async function serve(vscode: string, port: number, options: Record<string, unknown>) {
  process.env.CODE_SERVER_PARENT_PID = String(process.pid);
  const main = (await import(pathToFileURL(join(vscode, 'out/server-main.js')).href)) as ServerMain;
  const server = await (await main.loadCodeWithNls()).createServer(null, options);
  const http = createServer((request, response) => {
    server.handleRequest(request, response);
  });
  http.on('upgrade', (request, socket: Socket) => {
    server.handleUpgrade(request, socket);
    socket.resume();
  });
  http.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  http.listen(port, '127.0.0.1', () => {
    console.log(`listening on ${(http.address() as AddressInfo).port}`);
  });
}

const [vscode = '', port = '0', options = '{}'] = process.argv.slice(2);
void serve(vscode, Number(port), JSON.parse(options) as Record<string, unknown>);
