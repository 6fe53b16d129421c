import type { ComparisonMatrix, SelectedRound } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Localized } from '../../../../shared/components/localized.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { RoundName } from '../frame/round-name.js';
import { columnMark } from './column-mark.js';
import { editionSpans } from './edition-spans.js';

interface MatrixHeadProps {
  readonly matrix: ComparisonMatrix;
  readonly isCompact: boolean;
}

/** The rounds over their columns, and, where it changes, the catalogue version they use. */
export function MatrixHead({ matrix: { rounds, reference }, isCompact }: MatrixHeadProps) {
  const t = useComparisonText();
  const spans = editionSpans(rounds);
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner" rowSpan={spans.length > 1 ? 2 : 1}>
          {t('changes.columnCriterion')}
        </th>
        {rounds.map((round) => (
          <th key={round.token} scope="col">
            <ColumnName round={round} rounds={rounds} isCompact={isCompact} />
            {round.token === reference ? (
              <span className="matrix__baseline">{t('matrix.baseline')}</span>
            ) : null}
          </th>
        ))}
      </tr>
      {spans.length > 1 ? (
        <tr className="matrix__editions">
          {spans.map(({ catalogue, start, count }) => (
            <th key={start} scope="colgroup" colSpan={count}>
              <Localized text={{ de: catalogue.edition }} />
            </th>
          ))}
        </tr>
      ) : null}
    </thead>
  );
}

interface ColumnNameProps {
  readonly round: SelectedRound;
  readonly rounds: readonly SelectedRound[];
  readonly isCompact: boolean;
}

function ColumnName({ round, rounds, isCompact }: ColumnNameProps) {
  const t = useComparisonText();
  const language = useLanguage();
  if (!isCompact) {
    return (
      <>
        <RoundName round={round} />
        <span className="matrix__date">{dateInWords(round.referenceDate, language)}</span>
      </>
    );
  }
  return (
    <>
      <span aria-hidden="true">{columnMark(round, rounds, language)}</span>
      {round.isLeading ? null : (
        <span className="matrix__reading" aria-hidden="true">
          {t(`matrix.shortReading.${round.reading}`)}
        </span>
      )}
      <VisuallyHidden>
        <RoundName round={round} />, {dateInWords(round.referenceDate, language)}
      </VisuallyHidden>
    </>
  );
}
