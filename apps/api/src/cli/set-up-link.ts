import { SelbstcheckError } from '@selbstcheck/domain';
import { readConfiguration } from '../configuration/configuration.js';
import { parseCommand } from './command-arguments.js';
import { withComposition } from './with-composition.js';

/** A new link for a first account, also for an installation whose administration lost its accounts. */
export async function setUpLink(args: readonly string[]): Promise<string> {
  parseCommand(args, {});
  const { reach, port } = readConfiguration(process.env);
  if (reach.publicUrl === null && port === 0) {
    throw new SelbstcheckError(
      'configuration-invalid',
      'The setting PORT must name the port that the server uses.',
    );
  }
  const { path } = await withComposition(({ setUp }) => setUp.newLink());
  const link = `${reach.publicUrl ?? `http://localhost:${port}`}${path}`;
  return `${link}\nIt works once, within 24 hours. Earlier set-up links no longer work.\n`;
}
