import type { ComparedSide } from '@selbstcheck/contracts';
import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { SideMark } from '../frame/side-mark.js';

interface LoneCriteriaProps {
  readonly criteria: readonly ComparedSide[];
  readonly municipalityId: string;
}

/** Criteria without a partner, each with its symbol. */
export function LoneCriteria({ criteria, municipalityId }: LoneCriteriaProps) {
  return (
    <ul className="lone-criteria plain">
      {criteria.map(({ criterionId, title, symbol }) => (
        <li key={criterionId}>
          <SideMark symbol={symbol} />
          <Link className="lone-link" to={criterionTrendPath(municipalityId, criterionId)}>
            <Localized text={title} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
