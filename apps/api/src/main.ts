import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { AddressInfo } from 'node:net';
import { compose, prepare } from './composition.js';
import { readConfiguration } from './configuration.js';
import { isTakenOnOtherLoopback } from './platform/other-loopback.js';
import { endWithError, print } from './platform/terminal.js';
import { VERSION } from './platform/version.js';
import { createServer } from './server.js';

/** Until people can sign in, other machines must not reach the server. */
const LOOPBACK = '127.0.0.1';

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const composition = await compose(configuration);
  const stop = async (server?: NestFastifyApplication): Promise<void> => {
    await server?.close();
    await composition.database.close();
  };
  try {
    await prepare(composition, configuration);
    const server = await createServer(composition);
    await listen(server, configuration.port);
    stopOnSignals(() => stop(server));
    const { port } = server.getHttpServer().address() as AddressInfo;
    await print(
      `Selbstcheck-Monitor ${VERSION} runs on http://localhost:${port}\n` +
        'Only this machine can reach it: it listens on loopback until people can sign in.\n',
    );
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A signal to the whole process group arrives more than once; a second one must not cut the first one's work short. */
function stopOnSignals(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = (): void => {
    if (isStopping) return;
    isStopping = true;
    stop().catch(endWithError);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

async function listen(server: NestFastifyApplication, port: number): Promise<void> {
  if (port !== 0 && (await isTakenOnOtherLoopback(port))) throw portInUse(port);
  try {
    await server.init();
    // Fastify's own listen, as Nest's would log a refused port with its stack
    await server.getHttpAdapter().getInstance().listen({ port, host: LOOPBACK });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      throw portInUse(port, cause);
    }
    if (code === 'EACCES') {
      throw new SelbstcheckError(
        'port-not-allowed',
        `This user may not use port ${port}. Choose a port from 1024 on with PORT=3000 npm start.`,
        { port },
        { cause },
      );
    }
    throw cause;
  }
}

function portInUse(port: number, cause?: unknown): SelbstcheckError {
  return new SelbstcheckError(
    'port-in-use',
    `Port ${port} is already in use. Stop the other program, or choose another port with PORT=3001 npm start.`,
    { port },
    { cause },
  );
}

main().catch(endWithError);
