import 'reflect-metadata';
import { compose, undoRestored } from './composition/composition.js';
import { demandAgreement, serverSettings } from './configuration/agreement.js';
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
    demandAgreement(serverSettings(configuration), await composition.installation.serverSettings());
    await undoRestored(composition);
    await composition.startJobs();
    await print(workerSentence(VERSION, configuration));
  } catch (error) {
    await composition.close();
    throw error;
  }
}

main().catch(endWithError);
