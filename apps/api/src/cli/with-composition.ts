import { compose, type Composition } from '../composition/composition.js';
import { readConfiguration } from '../configuration/configuration.js';

/** Runs a command on the configured database and closes it afterwards, whatever happens. */
export async function withComposition<T>(work: (composition: Composition) => Promise<T>): Promise<T> {
  const composition = await compose(readConfiguration(process.env));
  try {
    await composition.installCatalogues.install();
    return await work(composition);
  } finally {
    await composition.close();
  }
}
