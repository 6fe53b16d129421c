import { SYSTEM } from '@selbstcheck/application';
import { parseCommand } from './command-arguments.js';
import { withComposition } from './with-composition.js';

export async function removeDemonstration(args: readonly string[]): Promise<string> {
  parseCommand(args, {});
  const { setUpPath } = await withComposition(({ removeDemonstration: removal }) => removal.remove(SYSTEM));
  const next =
    setUpPath === null
      ? ''
      : 'Nobody administers this installation any more: the next start prints a link to create the first one.\n';
  return `The demonstration data is removed. Your own data is as it was.\n${next}`;
}
