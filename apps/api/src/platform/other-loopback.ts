import { connect } from 'node:net';

/**
 * Whether another program answers on this port of ::1. The server itself listens on 127.0.0.1, but browsers also look
 * for "localhost" there and would show that program instead.
 */
export function isTakenOnOtherLoopback(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '::1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
