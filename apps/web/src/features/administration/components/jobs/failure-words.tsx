import { PROBLEM_STATUS, type JobsView, type ProblemCode } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

type Failure = NonNullable<JobsView['failures'][number]['error']>;

/** What only jobs meet, or what asks for something else than trying again. */
const OF_JOBS = [
  'internal-error',
  'job-process-ended',
  'rounds-not-scored',
  'deadlines-not-reminded',
  'vector-damaged',
] as const;

/** Why a job failed: as the screens say it where that needs no values, else in the sentence of the program. */
export function FailureWords({ error }: { readonly error: Failure }) {
  const t = useAdministrationText();
  const { t: common } = useTranslation();
  const { code, sentence } = error;
  const ofJobs = OF_JOBS.find((own) => own === code);
  if (ofJobs !== undefined) return t(`jobs.failure.why.${ofJobs}`);
  const shown =
    code in PROBLEM_STATUS ? common(`problem.${code as ProblemCode}`, { skipInterpolation: true }) : null;
  return shown === null || shown.includes('{{') ? <span lang="en">{sentence}</span> : shown;
}
