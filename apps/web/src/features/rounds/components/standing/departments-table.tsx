import type { ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../../../shared/round/progress-bar.js';

type Department = ProgressView['departments'][number];

const COUNTS = ['fresh', 'confirmed', 'disagreements'] as const;

/** How far each department is; what each answered fresh, confirmed or differently from others. */
export function DepartmentsTable({ departments }: Pick<ProgressView, 'departments'>) {
  const { t } = useTranslation('rounds');
  if (departments.length === 0) return null;
  return (
    <section className="card card--table">
      <h2>{t('departments.title')}</h2>
      <table className="standing-table">
        <thead>
          <tr>
            {(['department', 'done', ...COUNTS] as const).map((column) => (
              <th key={column} scope="col">
                {t(`departments.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departments.map((each) => (
            <DepartmentRow key={each.department} progress={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DepartmentRow({ progress }: { readonly progress: Department }) {
  const { t } = useTranslation('rounds');
  const { department, asked, open, fresh, confirmed, agreedWithoutIt, answeredBeyond } = progress;
  return (
    <tr>
      <th scope="row" lang="de">
        {department}
      </th>
      <td className="standing-table__done">
        <div>
          <ProgressBar asked={asked} fresh={fresh + agreedWithoutIt} confirmed={confirmed} />
          <span>{t('departments.of', { done: asked - open, count: asked })}</span>
        </div>
        {agreedWithoutIt === 0 ? null : (
          <span className="reason">{t('departments.without', { count: agreedWithoutIt })}</span>
        )}
        {answeredBeyond === 0 ? null : (
          <span className="reason">{t('departments.beyond', { count: answeredBeyond })}</span>
        )}
      </td>
      {COUNTS.map((column) => (
        <td key={column} data-column={t(`departments.${column}`)}>
          {progress[column]}
        </td>
      ))}
    </tr>
  );
}
