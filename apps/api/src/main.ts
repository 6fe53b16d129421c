import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { AddressInfo } from 'node:net';
import { compose, prepare, type Composition } from './composition/composition.js';
import { readConfiguration, type Configuration } from './configuration/configuration.js';
import { errorCode } from './platform/error-code.js';
import { isTakenOnOtherLoopback } from './platform/other-loopback.js';
import { demonstrationSentence, runningSentence, setUpSentence } from './platform/start-messages.js';
import { stopOnSignals } from './platform/stop-on-signals.js';
import { endWithError, print } from './platform/terminal.js';
import { VERSION } from './platform/version.js';
import { createServer } from './server.js';

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const composition = await compose(configuration);
  let server: NestFastifyApplication | null = null;
  const stop = async (): Promise<void> => {
    await server?.close();
    await composition.close();
  };
  try {
    const accounts = await prepare(composition, configuration);
    // before anything else can fail: their passwords are known at this moment only
    if (accounts !== null) await print(demonstrationSentence(accounts));
    server = await createServer(composition, configuration);
    await listen(server, configuration);
    stopOnSignals(stop);
    const { port } = server.getHttpServer().address() as AddressInfo;
    const url = composition.address.listensOn(port, configuration.reach);
    // after the address is known, as mails hold links
    if (configuration.jobs.runInServer) await composition.startJobs();
    // at once: whoever waits for the address may read on for what follows it
    await print(`${runningSentence(VERSION, url, configuration.reach)}${await setUpLink(composition, url)}`);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The link to a first account; nothing where somebody administers the installation. */
async function setUpLink({ setUp }: Composition, url: string): Promise<string> {
  if (!(await setUp.isNeeded())) return '';
  const { path } = await setUp.newLink();
  return setUpSentence(`${url}${path}`);
}

async function listen(server: NestFastifyApplication, { port, reach }: Configuration): Promise<void> {
  const { host } = reach;
  if (port !== 0 && reach.isLoopbackOnly && (await isTakenOnOtherLoopback(port))) throw portInUse(port);
  try {
    await server.init();
    // Fastify's own listen, as Nest's would log a refused port with its stack
    await server.getHttpAdapter().getInstance().listen({ port, host });
  } catch (cause) {
    const code = errorCode(cause);
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
    if (code === 'EADDRNOTAVAIL') {
      throw new SelbstcheckError(
        'host-not-here',
        `This machine does not have the address ${host}. Set HOST to one of its own, or to 0.0.0.0 for all.`,
        { host },
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
