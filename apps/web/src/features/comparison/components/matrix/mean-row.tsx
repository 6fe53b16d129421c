import { stageSteps } from '@selbstcheck/charts';
import type { ComparisonMatrix } from '@selbstcheck/contracts';
import { Fraction, type Language } from '@selbstcheck/domain';
import { VisuallyHidden } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../../shared/components/picture.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from '../frame/comparison-text.js';

import { compactFigure } from './compact-figure.js';

type MeanCells = ComparisonMatrix['overall'];

interface MeanRowProps {
  readonly title: ReactNode;
  readonly cells: MeanCells;
  readonly isCompact: boolean;
  readonly isOverall?: boolean;
}

/** A field, or the whole, over the rounds: its stage and the change at the same questions. */
export function MeanRow({ title, cells, isCompact, isOverall = false }: MeanRowProps) {
  return (
    <tr className={isOverall ? 'matrix__mean matrix__mean--overall' : 'matrix__mean'}>
      <th scope={isOverall ? 'row' : 'rowgroup'}>{title}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell === null ? null : <Mean cell={cell} isCompact={isCompact} />}</td>
      ))}
    </tr>
  );
}

interface MeanProps {
  readonly cell: NonNullable<MeanCells[number]>;
  readonly isCompact: boolean;
}

function Mean({ cell: { stage, change }, isCompact }: MeanProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const language = useLanguage();
  const name = stage === null ? translation.t('stage.none') : translation.t(`stage.short.${stage}`);
  return (
    <>
      <Picture className="matrix__steps" svg={stageSteps({ stage, height: 10, words: null })} />
      {isCompact ? <VisuallyHidden>{name}</VisuallyHidden> : <span className="matrix__stage">{name}</span>}
      {change?.likeForLike == null ? null : (
        <span className="cell-change">
          {isCompact ? <span aria-hidden="true">{meanFigure(change.likeForLike, language)}</span> : null}
          <VisuallyHidden> {t('matrix.sameQuestions')} </VisuallyHidden>
          {isCompact ? <VisuallyHidden>{change.words}</VisuallyHidden> : change.words}
        </span>
      )}
    </>
  );
}

function meanFigure(difference: string, language: Language): string {
  const sign = { '-1': '−', 0: '', 1: '+' }[Fraction.parse(difference).sign()] ?? '';
  const figure = compactFigure(difference, language);
  return figure === '≈' ? figure : `${sign}${figure}`;
}
