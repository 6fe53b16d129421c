import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { findPostgresBinaries, firstWithBinaries } from './postgres-binaries.js';
import { startPostgres, type StartedPostgres } from './start-postgres.js';

describe('a throw-away PostgreSQL', () => {
  const started: StartedPostgres[] = [];
  afterEach(() => Promise.all(started.splice(0).map((postgres) => postgres.stop())));

  it('listens on the loopback until it is stopped, and stopping twice does no harm', async () => {
    const postgres = await startPostgres();
    started.push(postgres);
    expect(await answers(postgres.url)).toBe(true);
    await postgres.stop();
    expect(await answers(postgres.url)).toBe(false);
  });

  it('starts beside another one', async () => {
    started.push(...(await Promise.all([startPostgres(), startPostgres()])));
    const [first, second] = started.map(({ url }) => new URL(url).port);
    expect(first).not.toBe(second);
  });

  it('is found where it is installed, and otherwise says what to install', async () => {
    const installed = await findPostgresBinaries();
    expect(await firstWithBinaries(['/nowhere', installed])).toBe(installed);
    await expect(firstWithBinaries(['/nowhere'])).rejects.toThrow(/apt-get install postgresql/);
  });
});

function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
