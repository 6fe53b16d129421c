import type { WaterfallSpan } from '@selbstcheck/charts';
import type { TwoRounds } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import type { MeanChange } from './mean-pieces.js';
import { WaterfallTable } from './waterfall-table.js';

interface MeanCardProps {
  readonly title: ReactNode;
  /** Stands above the picture. */
  readonly intro?: ReactNode;
  readonly mean: MeanChange;
  readonly rounds: Pick<TwoRounds, 'before' | 'after'>;
  readonly span: WaterfallSpan;
  readonly level: 2 | 3;
  /** Stands below the picture. */
  readonly children?: ReactNode;
}

/** How a field or the whole changed, and of what the change consists. */
export function MeanCard({ title, intro, mean, rounds, span, level, children }: MeanCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="card mean-card">
      <Heading>{title}</Heading>
      {intro}
      <WaterfallTable mean={mean} rounds={rounds} span={span} caption={title} />
      {children}
    </section>
  );
}
