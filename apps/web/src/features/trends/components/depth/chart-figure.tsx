import type { CriterionTrend } from '@selbstcheck/contracts';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useCutOffs } from '../../../../shared/scoring-model/scoring-model.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { leastWidth } from './chart-layout.js';
import type { MarkPlace } from './chart-mark.js';
import { ChartTooltip } from './chart-tooltip.js';
import { roundFacts } from './round-facts.js';
import { useTargetText } from './target-text.js';
import { useWidth } from './use-width.js';

const TrendChart = lazy(() => import('./trend-chart.js'));

/** The chart on screen, with what the pointed or focused round has to say. */
export function ChartFigure({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const targetText = useTargetText(trend.targets);
  const [frame, room] = useWidth<HTMLDivElement>();
  const width = room === null ? null : Math.max(room, leastWidth(trend.rounds.length));
  const [shown, setShown] = useState<MarkPlace | null>(null);
  const [reached, setReached] = useState<number | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null);
    };
    document.addEventListener('keydown', hideOnEscape);
    return () => document.removeEventListener('keydown', hideOnEscape);
  }, [shown]);

  const facts = useMemo(
    () => trend.rounds.map((_, index) => roundFacts(trend, index, { t, common, language, cutOffs })),
    [trend, t, common, language, cutOffs],
  );
  const read = useMemo(() => facts.map((lines) => lines.join('; ')), [facts]);
  const latest = trend.points.findLastIndex((point) => point !== null);
  return (
    <div
      ref={frame}
      className="chart-frame"
      role="group"
      aria-label={t('chart.label', { title: wordingOf(trend.title, language).text })}
      onMouseLeave={() => setShown(null)}
      onBlur={() => setShown(null)}
    >
      {width === null ? null : (
        <Suspense fallback={<p className="chart-frame__loading">{common('state.loading')}</p>}>
          <TrendChart
            trend={trend}
            width={width}
            targetText={targetText}
            facts={read}
            reachable={reached ?? latest}
            onShow={setShown}
            onReach={setReached}
          />
        </Suspense>
      )}
      {shown === null || width === null ? null : (
        <ChartTooltip place={shown} width={width} facts={facts[shown.index] ?? []} />
      )}
    </div>
  );
}
