import type { ComparisonMatrix } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useComparisonText } from '../frame/comparison-text.js';
import { RoundName } from '../frame/round-name.js';

/** How the overall value changed with each round, in sentences. */
export function MatrixSentences({ matrix: { rounds, overall } }: { readonly matrix: ComparisonMatrix }) {
  const t = useComparisonText();
  const told = rounds.flatMap((round, index) => {
    const change = overall[index]?.change;
    return change ? [{ round, sentence: change.sentence }] : [];
  });
  if (told.length === 0) return null;
  return (
    <Disclosure summary={t('matrix.sentences')}>
      <dl className="matrix-sentences">
        {told.map(({ round, sentence }) => (
          <div key={round.token}>
            <dt>
              <RoundName round={round} />
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
