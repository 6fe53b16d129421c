import 'reflect-metadata';
import { compose } from './composition/composition.js';
import { readConfiguration } from './configuration/configuration.js';
import { demandWorker } from './configuration/jobs.js';
import { workerSentence } from './platform/start-messages.js';
import { stopOnSignals } from './platform/stop-on-signals.js';
import { endWithError, print } from './platform/terminal.js';
import { VERSION } from './platform/version.js';

/** Runs jobs and serves nothing; as many of these processes as wanted, beside the server. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  demandWorker(configuration);
  const composition = await compose(configuration);
  try {
    stopOnSignals(() => composition.close());
    composition.startJobs();
    await print(workerSentence(VERSION, configuration));
  } catch (error) {
    await composition.close();
    throw error;
  }
}

main().catch(endWithError);
