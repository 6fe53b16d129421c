import type { SelectedRound } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { German } from '../../../shared/components/localized.js';
import { roundMarks } from './round-marks.js';

/** One column head per round: its year, and its title to be read out, or to be seen where years do not suffice. */
export function RoundHeads({ rounds }: { readonly rounds: readonly SelectedRound[] }) {
  return roundMarks(rounds).map(({ round, mark, isAmbiguous }) => (
    <th key={round.token} role="columnheader" scope="col" className="round-head">
      {mark}
      {isAmbiguous ? (
        <span className="round-head__title">
          <German>{round.title}</German>
        </span>
      ) : (
        <VisuallyHidden>
          , <German>{round.title}</German>
        </VisuallyHidden>
      )}
    </th>
  ));
}
