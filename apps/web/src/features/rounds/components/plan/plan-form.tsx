import type { RoundPlanView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { Form } from '../../../../shared/forms/form.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { usePlanChange } from '../../api/plan.js';
import { PeriodFields, type TypedPeriod } from '../planning/period-fields.js';
import { inputsOfProblem } from '../planning/period-problems.js';
import { isContested, withEdits, type PeriodEdits } from './period-edits.js';

interface PlanFormProps {
  readonly address: RoundAddress;
  readonly plan: RoundPlanView;
}

/** Changes title and dates. Where somebody else changed the same meanwhile, both are shown and nothing typed goes. */
export function PlanForm({ address, plan }: PlanFormProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const change = usePlanChange(address);
  const stored = periodOf(plan);
  const [edits, setEdits] = useState<PeriodEdits>({});
  const typed = withEdits(stored, edits);
  const isEarlier = plan.round.sourceName !== null;
  const noteAt = (name: keyof TypedPeriod) => {
    if (!isContested(stored, edits, name)) return null;
    const value = name === 'title' ? stored.title : dateInWords(stored[name], language);
    return t('plan.storedNow', { value });
  };
  const send = () => {
    const { referenceDate } = typed;
    const period = isEarlier ? { ...typed, opensOn: referenceDate, deadline: referenceDate } : typed;
    change.mutate({ ...period, planRevision: plan.planRevision }, { onSuccess: () => setEdits({}) });
  };
  return (
    <section className="card">
      <h2>{t('plan.datesTitle')}</h2>
      <Form
        submitWord={t('plan.save')}
        quiet
        pendingWord={t('plan.saving')}
        pending={change.isPending}
        error={change.error}
        inputOf={inputsOfProblem(change.error)}
        aside={<span role="status">{change.isSuccess ? t('plan.saved') : ''}</span>}
        onSend={send}
      >
        {(errorAt) => (
          <PeriodFields
            typed={typed}
            errorAt={errorAt}
            noteAt={noteAt}
            isEarlier={isEarlier}
            onType={(name, value) =>
              setEdits((before) => ({
                ...before,
                [name]: { value, base: before[name]?.base ?? stored[name] },
              }))
            }
          />
        )}
      </Form>
    </section>
  );
}

function periodOf({ round }: RoundPlanView): TypedPeriod {
  const { title, referenceDate } = round;
  return { title, referenceDate, opensOn: round.opensOn ?? '', deadline: round.deadline ?? '' };
}
