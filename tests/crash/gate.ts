import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that can be closed: whoever came through loses the connection, and nobody gets through. */
export async function openGate(connectionString: string) {
  const target = new URL(connectionString);
  const sockets = new Set<Socket>();
  let port = 0;
  let server: Server;

  async function open(): Promise<void> {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : port;
  }

  await open();
  const there = new URL(connectionString);
  there.port = String(port);
  return {
    connectionString: there.href,
    open,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
