import type { DraftView } from '@selbstcheck/contracts';
import { LinkKind } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';

/** How many criteria and questions continue in which way, as a table; kinds that do not occur are left out. */
export function KindCounts({ counts }: Pick<DraftView, 'counts'>) {
  const { t } = useTranslation('catalogue');
  const countOf = (level: 'criterion' | 'question', kind: LinkKind) =>
    counts.find((each) => each.level === level && each.kind === kind)?.count ?? 0;
  const rows = LinkKind.options
    .map((kind) => ({ kind, criteria: countOf('criterion', kind), questions: countOf('question', kind) }))
    .filter(({ criteria, questions }) => criteria + questions > 0);
  return (
    <table className="kind-counts">
      <caption className="kern-sr-only">{t('draft.countsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('draft.columnKind')}</th>
          <th scope="col">{t('draft.columnCriteria')}</th>
          <th scope="col">{t('draft.columnQuestions')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, criteria, questions }) => (
          <tr key={kind}>
            <th scope="row">{t(`kind.${kind}`)}</th>
            <td>{criteria}</td>
            <td>{questions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
