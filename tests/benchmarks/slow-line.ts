import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A phone's line: how many bytes a second come through it, and how long it is to the server and back, in milliseconds. */
export type Line = { readonly bytesPerSecond: number; readonly roundTrip: number };

/** The slow line that pages are measured on: 1.6 Mbit/s and 150 ms (Lighthouse's slow 4G). */
export const slow4g: Line = { bytesPerSecond: 200_000, roundTrip: 150 };

/**
 * A way to a server on this machine that is as slow as a line, whatever the browser or its workers ask; `down` is how many
 * bytes have come through it, heads of answers included.
 */
export async function openLine(port: number, { bytesPerSecond, roundTrip }: Line) {
  let down = 0;
  let free = performance.now();
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const web = connect(port, '127.0.0.1');
    for (const socket of [browser, web]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    }
    // The first way to and fro is the connection itself.
    const opened = performance.now() + roundTrip;
    browser.on('data', (chunk) => after(Math.max(opened, performance.now()) + roundTrip / 2, () => web.write(chunk)));
    web.on('data', (chunk) => {
      down += chunk.length;
      free = Math.max(free, performance.now()) + (chunk.length / bytesPerSecond) * 1000;
      after(free + roundTrip / 2, () => browser.write(chunk));
    });
    browser.once('close', () => web.destroy());
    web.once('end', () => after(free + roundTrip / 2, () => browser.end()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    down: () => down,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function after(moment: number, act: () => void): void {
  setTimeout(act, Math.max(0, moment - performance.now()));
}
