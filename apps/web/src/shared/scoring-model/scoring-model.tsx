import { cutOffsOf, WK_2020, type Fraction, type ScoringModel } from '@selbstcheck/domain';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { scoringModelQuery } from './scoring-model-query.js';

type ShownModel = Pick<ScoringModel, 'name' | 'cutOffs' | 'evidence' | 'answerNoise'>;

const ScoringModelContext = createContext<ShownModel>(WK_2020);

/** Lets everything below show figures by the limits of the active model; by those of the product's own until it is known. */
export function WithScoringModel({ children }: { readonly children: ReactNode }) {
  const model = useQuery(scoringModelQuery).data ?? WK_2020;
  return <ScoringModelContext value={model}>{children}</ScoringModelContext>;
}

export function useScoringModel(): ShownModel {
  return useContext(ScoringModelContext);
}

/** The lower limits of the stages 2, 3 and 4. */
export function useCutOffs(): readonly Fraction[] {
  const model = useScoringModel();
  return useMemo(() => cutOffsOf(model), [model]);
}
