import { parseCommand } from './command-arguments.js';
import { withComposition } from './with-composition.js';

export async function removeDemonstration(args: readonly string[]): Promise<string> {
  parseCommand(args, {});
  await withComposition(({ removeDemonstration: removal }) => removal.remove());
  return 'The demonstration data is removed. Your own data is as it was.\n';
}
