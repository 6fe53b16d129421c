import type { VersionSummary } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { roundScreenPath, roundsPath } from '../../../../shared/addresses/addresses.js';
import { Form } from '../../../../shared/forms/form.js';
import { proposedVersion } from '../../../../shared/round/proposed-version.js';
import { usePlanning } from '../../api/plan.js';
import { PeriodFields, type TypedPeriod } from './period-fields.js';
import { inputsOfProblem } from './period-problems.js';
import { proposedDates, proposedTitle } from './proposed-dates.js';
import { VersionChoice } from './version-choice.js';

interface PlanningFormProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  /** The moment that proposals start from, in milliseconds. */
  readonly now: number;
}

/** Plans a round; leads to giving its questions to departments. */
export function PlanningForm({ municipalityId, versions, now }: PlanningFormProps) {
  const { t } = useTranslation('rounds');
  const navigate = useNavigate();
  const planning = usePlanning(municipalityId);
  const [typed, setTyped] = useState<TypedPeriod>(() => {
    const dates = proposedDates(now);
    return { ...dates, title: proposedTitle(dates.referenceDate) ?? '' };
  });
  const [versionId, setVersionId] = useState(() => proposedVersion(versions)?.id ?? '');

  const type = (name: keyof TypedPeriod, value: string) =>
    setTyped((before) => ({ ...before, ...titleFollowing(before, name, value), [name]: value }));
  const plan = () =>
    planning.mutate(
      { ...typed, catalogueVersionId: versionId },
      {
        onSuccess: ({ round }) =>
          void navigate(roundScreenPath({ municipalityId, roundId: round.id }, 'assignments')),
      },
    );
  return (
    <Form
      submitWord={t('planning.send')}
      pendingWord={t('planning.sending')}
      pending={planning.isPending}
      error={planning.error}
      inputOf={inputsOfProblem(planning.error)}
      aside={
        <Link className="lone-link" to={roundsPath(municipalityId)}>
          {t('planning.back')}
        </Link>
      }
      onSend={plan}
    >
      {(errorAt) => (
        <>
          <PeriodFields typed={typed} errorAt={errorAt} onType={type} />
          <VersionChoice
            {...{ municipalityId, versions }}
            chosenId={versionId}
            error={errorAt('catalogueVersionId')}
            onChoose={setVersionId}
          />
        </>
      )}
    </Form>
  );
}

/** The proposed title goes with the year; one that somebody wrote stays. */
function titleFollowing(
  { title, referenceDate }: TypedPeriod,
  name: keyof TypedPeriod,
  value: string,
): Partial<TypedPeriod> {
  const next = proposedTitle(value);
  return name === 'referenceDate' && next !== null && title === proposedTitle(referenceDate)
    ? { title: next }
    : {};
}
