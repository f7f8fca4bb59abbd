import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemError } from '#i18n/problem.ts';
import { createAnswer, type Neighbours } from './answer.ts';
import { type HeaderList, securityHeaderLists } from './security-headers.ts';

export type WebOptions = Neighbours & {
  readonly host: string;
  readonly port: number;
  readonly patience?: Patience;
};

/** How long the server waits for whoever is slow, in milliseconds. */
export type Patience = {
  /** For all headers of a request, from its first byte or from the start of the connection. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For anything to move on a connection while a request or its answer is under way. */
  readonly silence: number;
  /** For the next request on a connection. */
  readonly nextRequest: number;
  /** Between two looks at who has been too slow. */
  readonly look: number;
};

export type Web = { readonly port: number; readonly stop: () => Promise<void> };

const usualPatience: Patience = { headers: 10_000, request: 30_000, silence: 60_000, nextRequest: 5_000, look: 2_000 };

/** Starts the front server, the only one that listens outside. Throws a `problemError` when the port is not to be had. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { headers, request, silence, nextRequest, look } = options.patience ?? usualPatience;
  const server = createServer({ headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: look });
  server.on('request', createAnswer(options));
  const always = securityHeaderLists(options.siteUrl.startsWith('https:')).site;
  server.on('clientError', (error, socket) => answerBadMessage(error, socket, always));
  server.timeout = silence;
  server.keepAliveTimeout = nextRequest;
  await listen(server, options);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : options.port;
  return { port, stop: () => stop(server) };
}

/** Answers what is not HTTP, or too slow or too long in its headers, with the same headers as everything else. */
function answerBadMessage(error: NodeJS.ErrnoException, socket: Duplex, always: HeaderList): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' }[
      error.code ?? ''
    ] ?? '400 Bad Request';
  const lines = always.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  socket.end(`HTTP/1.1 ${status}\r\n${lines}Connection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

async function listen(server: Server, { host, port }: WebOptions): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRINUSE') throw problemError([{ message: 'operator.web.port-taken', values: { port } }], error);
    if (code === 'EACCES') throw problemError([{ message: 'operator.web.port-forbidden', values: { port } }], error);
    throw problemError([{ message: 'operator.web.host-unknown', values: { host, code } }], error);
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
