import { waterfall, waterfallAxis, type WaterfallSpan } from '@selbstcheck/charts';
import type { SelectedRound, TwoRounds } from '@selbstcheck/contracts';
import { decimalWords, Fraction, type Language } from '@selbstcheck/domain';
import type { ReactNode } from 'react';
import { Picture } from '../../../../shared/components/picture.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useCutOffs } from '../../../../shared/scoring-model/scoring-model.js';
import { Amount } from '../frame/amount.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { pieceName } from '../frame/piece-name.js';
import { RoundName } from '../frame/round-name.js';
import { valueWords } from '../frame/value-words.js';
import { shownPieces, type MeanChange } from './mean-pieces.js';
import { Passages } from './passages.js';

interface WaterfallTableProps {
  readonly mean: MeanChange;
  readonly rounds: Pick<TwoRounds, 'before' | 'after'>;
  readonly span: WaterfallSpan;
  readonly caption: ReactNode;
}

/** Of what a change consists: picture and data table in one. Drawn are differences from the earlier value. */
export function WaterfallTable({ mean, rounds, span, caption }: WaterfallTableProps) {
  const t = useComparisonText();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const pieces = shownPieces(mean);
  if (mean.before === null || mean.after === null || pieces.length === 0) return null;
  const strips = waterfall(
    pieces.map(({ piece, amount }) => ({ amount, isSolid: piece === 'likeForLike' })),
    span,
  );
  const axis = waterfallAxis(span, (difference) => signedWords(difference, language));
  return (
    <table className="waterfall-table">
      <caption className="kern-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('waterfall.columnPiece')}</th>
          <td className="waterfall-table__strip">
            <Picture svg={axis} />
          </td>
          <th scope="col" className="numeric">
            {t('waterfall.columnAmount')}
          </th>
        </tr>
      </thead>
      <tbody>
        <EndRow round={rounds.before} strip={strips.start}>
          {valueWords(Fraction.parse(mean.before), t, language, cutOffs)}
        </EndRow>
        {pieces.map(({ piece, amount, passages }, index) => (
          <tr key={piece}>
            <th scope="row">
              {pieceName(piece, mean.basis, t, language)}
              <span className="waterfall-table__below">
                <Amount difference={amount} />
              </span>
              <Passages passages={passages} />
            </th>
            <Strip svg={strips.pieces[index] ?? ''} />
            <td className="numeric">
              <Amount difference={amount} />
            </td>
          </tr>
        ))}
        <EndRow round={rounds.after} strip={strips.end}>
          {valueWords(Fraction.parse(mean.after), t, language, cutOffs)}
        </EndRow>
      </tbody>
    </table>
  );
}

interface EndRowProps {
  readonly round: SelectedRound;
  readonly strip: string;
  readonly children: ReactNode;
}

function EndRow({ round, strip, children }: EndRowProps) {
  return (
    <tr className="waterfall-table__end">
      <th scope="row">
        <RoundName round={round} />
        <span className="waterfall-table__below">{children}</span>
      </th>
      <Strip svg={strip} />
      <td className="numeric">{children}</td>
    </tr>
  );
}

function Strip({ svg }: { readonly svg: string }) {
  return (
    <td className="waterfall-table__strip" aria-hidden="true">
      <Picture svg={svg} />
    </td>
  );
}

function signedWords(difference: Fraction, language: Language): string {
  if (difference.sign() === 0) return '0';
  return `${difference.sign() > 0 ? '+' : ''}${decimalWords(difference, language)}`;
}
