import type { SelectedRound } from '@selbstcheck/contracts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RoundHeads } from '../round-heads.js';
import { WideTable } from '../wide-table.js';
import { CriterionTableRow } from './criterion-table-row.js';
import { TablePartHead } from './table-part-head.js';
import { tableParts } from './table-parts.js';
import type { CriterionGroup, FieldCriterion } from './trend-selection.js';
import { useLaidOutParts } from './use-laid-out-parts.js';

interface TrendsTableProps {
  readonly groups: readonly CriterionGroup[];
  readonly ended: readonly FieldCriterion[];
  readonly rounds: readonly SelectedRound[];
  readonly municipalityId: string;
}

/**
 * Criteria × rounds with each round's own symbol: the same facts as in the pictures. The roles are said aloud because
 * on a screen the parts of a large table are blocks, which can be laid out one after the other.
 */
export function TrendsTable({ groups, ended, rounds, municipalityId }: TrendsTableProps) {
  const { t } = useTranslation('trends');
  const parts = useMemo(() => tableParts(groups, ended), [groups, ended]);
  const laidOut = useLaidOutParts(parts);
  const hasTargets = parts.some(({ criteria }) =>
    criteria.some(({ criterion }) => criterion.target !== null),
  );
  const hasChanges = rounds.length > 1;
  const columns = 1 + rounds.length + Number(hasChanges) + Number(hasTargets);
  return (
    <WideTable label={t('table.caption')}>
      <table role="table" className={`matrix ${hasChanges ? 'matrix--rounds' : 'matrix--single'}`}>
        <caption className="kern-sr-only">{t('table.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('table.criterion')}
            </th>
            <RoundHeads rounds={rounds} />
            {hasChanges ? (
              <th role="columnheader" scope="col" className="matrix__change">
                {t('table.change')}
              </th>
            ) : null}
            {hasTargets ? (
              <th role="columnheader" scope="col" className="matrix__target">
                {t('table.target')}
              </th>
            ) : null}
          </tr>
        </thead>
        {parts.map(({ key, head, criteria }, index) => (
          <tbody key={key} role="rowgroup" className={index < laidOut ? '' : 'matrix__later'}>
            <TablePartHead head={head} columns={columns} />
            {criteria.map((shown) => (
              <CriterionTableRow
                key={shown.criterion.criterionId}
                shown={shown}
                municipalityId={municipalityId}
                namesField={typeof head === 'string'}
                tellsChange={hasChanges}
                tellsTarget={hasTargets}
              />
            ))}
          </tbody>
        ))}
      </table>
    </WideTable>
  );
}
