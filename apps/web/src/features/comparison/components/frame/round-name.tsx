import type { SelectedRound } from '@selbstcheck/contracts';
import { German } from '../../../../shared/components/localized.js';
import { WithJoints } from '../../../../shared/hyphenation/with-joints.js';
import { useComparisonText } from './comparison-text.js';

/** "Selbstcheck 2023 (Sicht nach Workshop)"; the reading where it is not plainly the self-rating, or always. */
export function RoundName({
  round,
  withReading = false,
}: {
  readonly round: SelectedRound;
  readonly withReading?: boolean;
}) {
  const t = useComparisonText();
  const isPlain = round.isLeading && round.reading === 'self_rating';
  return (
    <>
      <German>{round.title}</German>
      {isPlain && !withReading ? null : (
        <>
          {' ('}
          <WithJoints>{t(`round.${round.reading}`)}</WithJoints>)
        </>
      )}
    </>
  );
}
