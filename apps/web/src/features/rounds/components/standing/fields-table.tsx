import type { ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { StageName } from '../../../../shared/components/stage-name.js';
import { CriterionLine } from './criterion-line.js';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';

interface FieldsTableProps {
  readonly address: RoundAddress;
  readonly progress: ProgressView;
}

/** Every criterion with its provisional symbol and how much of it is answered, field by field. */
export function FieldsTable({ address, progress: { round, fields, provisional } }: FieldsTableProps) {
  const { t } = useTranslation('rounds');
  const stages = new Map(provisional?.fields.map(({ id, stage }) => [id, stage]));
  const standings = new Map(provisional?.criteria.map((standing) => [standing.criterionId, standing]));
  return (
    <section className="standing__fields">
      <h2>{t('fields.title')}</h2>
      <p className="muted">{t(round.sourceName === null ? 'fields.lead' : 'fields.leadEarlier')}</p>
      <div className="overview__table">
        <table className="results">
          <caption className="kern-sr-only">{t('fields.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('fields.criterion')}</th>
              <th scope="col">{t('fields.symbol')}</th>
              <th scope="col" className="results__coverage">
                {t('fields.answered')}
              </th>
            </tr>
          </thead>
          {fields.map((field) => (
            <tbody key={field.id}>
              <tr className="results__field">
                <th scope="rowgroup">
                  <span className="results__number">{field.number}</span>
                  <span className="results__title">
                    <Localized text={field.title} />
                  </span>
                </th>
                <td className="results__stage">
                  {provisional === null ? null : <StageName stage={stages.get(field.id) ?? null} />}
                </td>
                <td className="results__coverage">
                  {t('fields.of', { answered: field.answered, count: field.asked })}
                </td>
              </tr>
              {field.criteria.map((criterion) => (
                <CriterionLine
                  key={criterion.id}
                  address={address}
                  criterion={criterion}
                  standing={standings.get(criterion.id) ?? null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
