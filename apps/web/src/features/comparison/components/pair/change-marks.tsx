import type { CriterionChangeView } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { Badge } from '@selbstcheck/ui';
import { Localized } from '../../../../shared/components/localized.js';
import { Amount } from '../frame/amount.js';
import { useComparisonText } from '../frame/comparison-text.js';

/** What has to be known beside the change at first sight: flags in a word, notes, another title or field before. */
export function ChangeMarks({
  change: { before, after, flags, notes, pieces },
}: {
  readonly change: CriterionChangeView;
}) {
  const t = useComparisonText();
  // A lone note on two symbols that stand beside it says nothing more.
  const isPlain = notes.length === 1 && before.symbol !== after.symbol;
  const otherwise = pieces && Fraction.parse(pieces.coverage).plus(Fraction.parse(pieces.questionnaire));
  const isRenamed = before.title.de !== after.title.de;
  const isMoved = before.field.number !== after.field.number;
  return (
    <>
      {flags.length === 0 ? null : (
        <span className="changes__flags">
          {flags.map(({ flag }) => (
            <Badge key={flag} tone="info">
              {t(`flag.${flag}`)}
            </Badge>
          ))}
        </span>
      )}
      {otherwise === null || otherwise.sign() === 0 ? null : (
        <span className="reason">
          {t('changes.otherwise')} <Amount difference={otherwise} />
        </span>
      )}
      {isRenamed ? (
        <span className="reason">
          {t('changes.renamed')} <Localized text={before.title} />
        </span>
      ) : null}
      {isMoved ? (
        <span className="reason">
          {t('changes.moved', { number: before.field.number })} <Localized text={before.field.title} />
        </span>
      ) : null}
      {isPlain
        ? null
        : notes.map((note) => (
            <span key={note} className="reason">
              {note}
            </span>
          ))}
    </>
  );
}
