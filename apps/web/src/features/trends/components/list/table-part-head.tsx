import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import type { TablePart } from './table-parts.js';

interface TablePartHeadProps {
  readonly head: TablePart['head'];
  readonly columns: number;
}

/** The row above the criteria of a field, or above those that stand in another order. */
export function TablePartHead({ head, columns }: TablePartHeadProps) {
  const { t } = useTranslation('trends');
  if (head === 'more') return null;
  return (
    <tr role="row" className="matrix__group">
      <th role="rowheader" scope="rowgroup" colSpan={columns} aria-colspan={columns}>
        <span className="matrix__group-name">
          {head === 'ended' ? (
            t('list.ended')
          ) : head === 'by_change' ? (
            t('list.byChange')
          ) : (
            <>
              <span className="trend-group__number">{head.number}</span> <Localized text={head.title} />
            </>
          )}
        </span>
      </th>
    </tr>
  );
}
