import { SelbstcheckError } from '@selbstcheck/domain';
import { violationOf } from '../database/driver-errors.js';

/** What to say when the database refuses a write. */
export interface Rejections {
  readonly duplicate?: () => SelbstcheckError;
  /** What the written rows belong to, in the sentence "The … this belongs to does not exist." */
  readonly belongsTo?: string;
}

/** Runs a write and puts the constraint it ran into, if any, into words. */
export async function rejecting<T>(rejections: Rejections, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const violation = violationOf(error);
    if (violation === 'duplicate' && rejections.duplicate) throw rejections.duplicate();
    if (violation === 'missing-reference' && rejections.belongsTo !== undefined) {
      throw new SelbstcheckError(
        'reference-missing',
        `The ${rejections.belongsTo} this belongs to does not exist. Create it first.`,
        {},
        { cause: error },
      );
    }
    throw error;
  }
}
