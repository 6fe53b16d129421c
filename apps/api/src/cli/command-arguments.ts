import { SelbstcheckError } from '@selbstcheck/domain';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Parses a command's words; wrong ones reject with `arguments-invalid`. */
export function parseCommand<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  places: readonly string[] = [],
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.positionals.length !== places.length) {
      throw new Error(
        places.length === 0 ? 'It takes no further words.' : `It takes exactly: ${places.join(' ')}.`,
      );
    }
    return parsed;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // Node's own sentences come in lines and without a full stop
    const reason = message.replace(/\s*\n\s*/g, ' ').replace(/\.?$/, '.');
    throw new SelbstcheckError(
      'arguments-invalid',
      `The command is not understood. ${reason} Run "npm run cli -- help" to see how it is called.`,
      {},
      { cause },
    );
  }
}
