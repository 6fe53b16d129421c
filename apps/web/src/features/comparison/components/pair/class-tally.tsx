import { CHANGE_SIGNS } from '../../../../shared/format/change-signs.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { classAnchor, type ClassOfChanges } from './class-order.js';

/** How many criteria are in each class, each count leading to its list. */
export function ClassTally({ classes }: { readonly classes: readonly ClassOfChanges[] }) {
  const t = useComparisonText();
  if (classes.length === 0) return null;
  return (
    <nav aria-label={t('pair.tally')}>
      <ul className="tally plain">
        {classes.map((each) => (
          <li key={each.class}>
            <a href={`#${classAnchor(each)}`}>
              <b>{each.criteria.length}</b> <span aria-hidden="true">{CHANGE_SIGNS[each.class]}</span>{' '}
              {each.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
