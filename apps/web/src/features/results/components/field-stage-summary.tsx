import type { Overview } from '@selbstcheck/contracts';
import { STAGES, type Stage } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';

/** How many fields of action stand at which stage, the highest first. */
export function FieldStageSummary({ fields }: { readonly fields: Overview['fields'] }) {
  const { t } = useTranslation();
  const parts = [...STAGES.toReversed(), null]
    .map((stage) => ({ stage, count: countAt(fields, stage) }))
    .filter(({ count }) => count > 0)
    .map(({ stage, count }) =>
      t('overview.fieldStagePart', {
        count,
        stage: stage === null ? t('stage.none') : t(`stage.short.${stage}`),
      }),
    );
  return <p className="lead">{t('overview.fieldStages', { list: parts.join(', ') })}</p>;
}

function countAt(fields: Overview['fields'], stage: Stage | null): number {
  return fields.filter((field) => field.stage === stage).length;
}
