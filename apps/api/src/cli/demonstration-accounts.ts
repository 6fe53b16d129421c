import { accountsTable } from '../platform/start-messages.js';
import { parseCommand } from './command-arguments.js';
import { withComposition } from './with-composition.js';

/** New passwords for the example accounts, shown this once. */
export async function demonstrationAccounts(args: readonly string[]): Promise<string> {
  parseCommand(args, {});
  const accounts = await withComposition(({ renewDemonstrationAccounts }) =>
    renewDemonstrationAccounts.renew(),
  );
  return accountsTable(accounts);
}
