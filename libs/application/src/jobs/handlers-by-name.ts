import { SelbstcheckError } from '@selbstcheck/domain';
import { JOB_NAMES, type JobHandler, type JobName } from './job-catalogue.js';

/** The one handler of each job. Throws `job-handler-twice` and `job-without-handler`. */
export function handlersByName(handlers: readonly JobHandler[]): ReadonlyMap<JobName, JobHandler> {
  const byName = new Map<JobName, JobHandler>();
  for (const handler of handlers) {
    if (byName.has(handler.name)) throw handledTwice(handler.name);
    byName.set(handler.name, handler);
  }
  for (const name of JOB_NAMES) if (!byName.has(name)) throw withoutHandler(name);
  return byName;
}

function handledTwice(job: JobName): SelbstcheckError {
  return new SelbstcheckError(
    'job-handler-twice',
    `The job ${job} has two handlers, so it is not clear which one to run. Leave one of them out.`,
    { job },
  );
}

function withoutHandler(job: JobName): SelbstcheckError {
  return new SelbstcheckError(
    'job-without-handler',
    `The job ${job} has no handler, so it would never be done. Add one before the start.`,
    { job },
  );
}
