/** Why a command could not be made ready: a sentence for the person, and what a program printed before. */
export class SetupError extends Error {
  constructor(sentence, printed = '') {
    super(sentence);
    this.printed = printed;
  }
}

/** Shows a SetupError on the terminal and returns the exit code; anything else is a fault of ours and is thrown on. */
export function reportSetupError(error) {
  if (!(error instanceof SetupError)) throw error;
  if (error.printed) console.error(error.printed);
  console.error(error.message);
  return 1;
}
