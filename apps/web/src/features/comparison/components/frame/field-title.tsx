import { VisuallyHidden } from '@selbstcheck/ui';
import { Localized } from '../../../../shared/components/localized.js';
import type { SentText } from '../../../../shared/i18n/wording.js';
import { useComparisonText } from './comparison-text.js';

interface FieldTitleProps {
  readonly field: { readonly number: number; readonly title: SentText };
}

/** A field of action by its printed number and title. */
export function FieldTitle({ field: { number, title } }: FieldTitleProps) {
  const t = useComparisonText();
  return (
    <span className="field-title">
      <span className="changes__number">
        <VisuallyHidden>{t('fields.number')} </VisuallyHidden>
        {number}
      </span>{' '}
      <span>
        <Localized text={title} />
      </span>
    </span>
  );
}
