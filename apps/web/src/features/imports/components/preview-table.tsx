import type { ImportPreview } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { German } from '../../../shared/components/localized.js';
import { RatingMark } from '../../../shared/components/rating-mark.js';
import { StageStatement } from './stage-statement.js';

type DraftField = ImportPreview['fields'][number];

/** The draft as the Überblick will show it, with the report's own stages beside the computed ones. */
export function PreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  return (
    <table className="results results--preview">
      <caption className="kern-sr-only">{t('import.tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.columnCriterion')}</th>
          <th scope="col">{t('overview.columnRating')}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="results__field">
          <th scope="row">{t('import.overallRow')}</th>
          <td>
            <StageStatement declared={preview.declared} computed={preview.computedStage} />
          </td>
        </tr>
      </tbody>
      {preview.fields.map((field) => (
        <PreviewField key={`${field.number} ${field.line}`} field={field} />
      ))}
    </table>
  );
}

function PreviewField({ field }: { readonly field: DraftField }) {
  const { t } = useTranslation();
  const otherTitle = field.chapterTitle !== null && field.chapterTitle !== field.title;
  return (
    <tbody>
      <tr className="results__field">
        <th scope="rowgroup">
          <span className="results__number" aria-hidden="true">
            {field.number}
          </span>
          <VisuallyHidden>{t('overview.fieldNumber', { number: field.number })} </VisuallyHidden>
          <span className="results__title">
            <German>{field.title}</German>
          </span>
          {otherTitle ? (
            <span className="reason">
              {t('import.chapterTitle')} <German>{field.chapterTitle ?? ''}</German>
            </span>
          ) : null}
        </th>
        <td>
          <StageStatement declared={field.declared} computed={field.computedStage} />
        </td>
      </tr>
      {field.criteria.map(({ title, symbol, line }) => (
        <tr key={line} className={symbol === undefined ? 'results__unreadable' : undefined}>
          <th scope="row">
            <span className="results__title">
              <German>{title}</German>
            </span>
          </th>
          <td>
            <RatingMark symbol={symbol} wordShown={symbol === undefined ? 'always' : 'wide'} />
            {symbol === undefined ? <span className="muted"> {t('why.line', { line })}</span> : null}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
