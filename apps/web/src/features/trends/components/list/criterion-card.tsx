import { smallMultiple } from '@selbstcheck/charts';
import type { SelectedRound } from '@selbstcheck/contracts';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { Picture } from '../../../../shared/components/picture.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { ChangeWords } from '../../../../shared/components/change-words.js';
import { PointMark } from '../point-mark.js';
import { pointWords } from '../point-words.js';
import { roundMarks } from '../round-marks.js';
import { TargetLine } from './target-line.js';
import type { FieldCriterion } from './trend-selection.js';

interface CriterionCardProps {
  readonly shown: FieldCriterion;
  readonly rounds: readonly SelectedRound[];
  readonly municipalityId: string;
  /** Whether the field is named, because no heading above does. */
  readonly namesField: boolean;
}

/** One criterion among its like: its picture, the latest symbol, the change and one sentence. */
export const CriterionCard = memo(function CriterionCard(props: CriterionCardProps) {
  const { shown, rounds, municipalityId, namesField } = props;
  const { criterion, field } = shown;
  const { criterionId, title, points, change, sentence, target } = criterion;
  const latest = points.findLast((point) => point !== null) ?? null;
  return (
    <li className="trend-card">
      <h3 className="trend-card__title">
        <Link className="quiet-link" to={criterionTrendPath(municipalityId, criterionId)}>
          <Localized text={title} />
        </Link>
      </h3>
      {namesField ? (
        <p className="trend-card__field">
          {field.number} <Localized text={field.title} />
        </p>
      ) : null}
      <CriterionPicture criterion={criterion} rounds={rounds} />
      <p className="trend-card__state">
        <PointMark point={latest} />
        {change === null ? null : <ChangeWords change={change} />}
      </p>
      <p className="trend-card__sentence">{sentence}</p>
      {target === null ? null : <TargetLine target={target} />}
    </li>
  );
});

function CriterionPicture({
  criterion: { title, points, target },
  rounds,
}: {
  readonly criterion: FieldCriterion['criterion'];
  readonly rounds: readonly SelectedRound[];
}) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const language = useLanguage();
  const svg = useMemo(() => {
    const marks = roundMarks(rounds).map(({ mark }) => mark);
    const facts = points.map((point, index) => `${marks[index] ?? ''}: ${pointWords(point, t, common)}`);
    return smallMultiple({
      dates: rounds.map(({ referenceDate }) => referenceDate),
      points,
      target: target?.symbol ?? null,
      words: {
        title: `${wordingOf(title, language).text}. ${facts.join('; ')}.`,
        description: t('picture.description'),
      },
    });
  }, [title, points, target, rounds, language, t, common]);
  const marks = roundMarks(rounds);
  return (
    <div className="trend-card__picture">
      <Picture svg={svg} />
      <p className="trend-card__years" aria-hidden="true">
        <span>{marks[0]?.mark}</span>
        <span>{marks.at(-1)?.mark}</span>
      </p>
    </div>
  );
}
