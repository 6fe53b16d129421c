import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import type { PartRow } from './matrix-rows.js';

/** The words for a part: number and title, or the code of a question whose wording is on paper. */
export function PartName({ part: { number, title } }: { readonly part: Pick<PartRow, 'number' | 'title'> }) {
  const { t } = useTranslation('rounds');
  return (
    <>
      {number === null ? null : <span className="holding__number">{number}</span>}
      {number === null ? null : ' '}
      {title === null ? (
        <span className="muted">{t('assignments.onPaper')}</span>
      ) : (
        <Localized text={title} />
      )}
    </>
  );
}
