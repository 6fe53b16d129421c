import type { VersionSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { DottedLine } from '../../../../shared/components/dotted-line.js';

type Size = Pick<VersionSummary, 'fields' | 'criteria' | 'questions'>;

/** How many fields, criteria and questions a version has. */
export function VersionSize({ size: { fields, criteria, questions } }: { readonly size: Size }) {
  const { t } = useTranslation('catalogue');
  return (
    <DottedLine
      parts={[
        t('fields', { count: fields }),
        t('criteria', { count: criteria }),
        t('questions', { count: questions }),
      ]}
    />
  );
}
