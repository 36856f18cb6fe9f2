/** A slow line in front of a server: all connections share its bandwidth, workers' too, which the browser's own brake leaves out. */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface SlowLink {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Bytes that go out at once: small enough that several connections share the line evenly. */
const PIECE = 16_384;

/**
 * Passes everything on to a local port.
 * @param bitsPerSecond of all answers together
 * @param latency milliseconds before each answer's first byte
 */
export async function openSlowLink(
  target: number,
  bitsPerSecond: number,
  latency: number,
): Promise<SlowLink> {
  const open = new Set<Socket>();
  /** When the line is free again. */
  let free = 0;
  const send = async (bytes: Buffer, to: Socket): Promise<void> => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      const now = performance.now();
      free = Math.max(free, now) + (piece.length * 8000) / bitsPerSecond;
      if (free > now) await setTimeout(free - now);
      if (to.destroyed) return;
      to.write(piece);
    }
  };
  const server = createServer((visitor) => {
    const origin = connect(target, '127.0.0.1');
    for (const socket of [visitor, origin]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => open.delete(socket));
    }
    let sent = Promise.resolve();
    visitor.on('data', (asked) => void setTimeout(latency).then(() => origin.write(asked)));
    origin.on('data', (bytes) => {
      origin.pause();
      sent = send(bytes, visitor).then(() => void origin.resume());
    });
    visitor.on('close', () => origin.destroy());
    // A server that is done closes while its last bytes are still on the way.
    origin.on('close', () => void sent.then(() => visitor.end()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
