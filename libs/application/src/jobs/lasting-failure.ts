import { SelbstcheckError } from '@selbstcheck/domain';

/** What a job fails with where another attempt cannot help: it is not tried again, and shown as failed at once. */
export class LastingFailure extends SelbstcheckError {
  constructor(readonly reason: SelbstcheckError) {
    super(reason.code, reason.message, reason.params, { cause: reason.cause });
  }
}
