import { SelbstcheckError } from '@selbstcheck/domain';
import { isUnsuitable } from '../imports/unsuitable-text.js';

const LONGEST_NAME = 200;

/** The name of a municipality, trimmed. Throws `municipality-name-missing` or `municipality-name-invalid`. */
export function checkMunicipalityName(written: string): string {
  const name = written.normalize('NFC').trim();
  if (name === '') {
    throw new SelbstcheckError(
      'municipality-name-missing',
      'The name of the municipality is missing. Give its name.',
    );
  }
  if (name.length > LONGEST_NAME || isUnsuitable(name)) {
    throw new SelbstcheckError(
      'municipality-name-invalid',
      `The name of the municipality may have at most ${LONGEST_NAME} characters and no control or invisible characters.`,
      { longest: LONGEST_NAME },
    );
  }
  return name;
}
