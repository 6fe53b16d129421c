import { Disclosure } from '@selbstcheck/ui';
import { CHANGE_SIGNS } from '../../../../shared/format/change-signs.js';
import { ChangesTable } from './changes-table.js';
import { classAnchor, isQuiet, type ClassOfChanges } from './class-order.js';
import { useComparisonText } from '../frame/comparison-text.js';

interface ClassCardProps {
  readonly changes: ClassOfChanges;
  readonly municipalityId: string;
}

/** The criteria of one class. */
export function ClassCard({ changes, municipalityId }: ClassCardProps) {
  const t = useComparisonText();
  const { label, criteria } = changes;
  const anchor = classAnchor(changes);
  const table = <ChangesTable caption={label} criteria={criteria} municipalityId={municipalityId} />;
  return (
    <section className="card class-card" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        <span aria-hidden="true">{CHANGE_SIGNS[changes.class]}</span> {label}{' '}
        <span className="class-card__count">{criteria.length}</span>
      </h2>
      {isQuiet(changes) ? (
        <Disclosure summary={t('pair.showQuiet', { count: criteria.length })}>{table}</Disclosure>
      ) : (
        table
      )}
    </section>
  );
}
