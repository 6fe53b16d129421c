import 'reflect-metadata';
import { SelbstcheckError } from '@selbstcheck/domain';
import { demonstrationAccounts } from './cli/demonstration-accounts.js';
import { importAuswertung } from './cli/import-auswertung.js';
import { importCatalogue } from './cli/import-catalogue.js';
import { removeDemonstration } from './cli/remove-demonstration.js';
import { setUpLink } from './cli/set-up-link.js';
import { endWithError, print } from './platform/terminal.js';

const HELP = `Administration of Selbstcheck-Monitor

  import-auswertung FILE --preview [--json] [--language de|en]
      Reads a printed Auswertung (text or PDF), shows what would be stored and what is odd; changes nothing.
  import-auswertung FILE --date YYYY-MM-DD [--municipality NAME] [--title TITLE]
      Stores it as a closed round. Printed reports bear no date, so the date is yours to give.
  import-catalogue FILE
      Adds a catalogue version with its links (docs/catalogue-file.md).
  remove-demonstration
      Removes all demonstration data and accounts in one step; they do not come back at the next start.
  demonstration-accounts
      Makes new passwords for the example accounts and shows them this once.
  set-up-link
      Makes a link to create an account that administers the installation, for the first one or when all are lost.

DATA_DIR and DATABASE_URL choose the database, as for npm start; SECRET and PUBLIC_URL as the server has them.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  'import-auswertung': importAuswertung,
  'import-catalogue': importCatalogue,
  'remove-demonstration': removeDemonstration,
  'demonstration-accounts': demonstrationAccounts,
  'set-up-link': setUpLink,
};

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return print(HELP);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new SelbstcheckError(
      'command-unknown',
      `There is no command "${name}". Run "npm run cli -- help" to see what there is.`,
      { command: name },
    );
  }
  await print(await command(args));
}

main(process.argv.slice(2)).catch(endWithError);
