import type { OverallExplanation } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { whyPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { Localized } from '../../../shared/components/localized.js';
import { StageName } from '../../../shared/components/stage-name.js';
import { isExactAsDecimal } from '../../../shared/format/decimal.js';
import { aboutInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';

interface FieldsCardProps {
  readonly fields: OverallExplanation['fields'];
  readonly address: RoundAddress;
}

/** The values of the fields of action, from which the overall value comes. */
export function FieldsCard({ fields, address }: FieldsCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const rounded = fields.filter(({ value }) => value !== null && !isExactAsDecimal(Fraction.parse(value)));
  return (
    <section className="card card--table">
      <h2>{t('why.fieldsTitle')}</h2>
      <table className="results results--fields">
        <caption className="kern-sr-only">{t('why.fieldsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.columnField')}</th>
            <th scope="col" className="numeric">
              {t('why.columnValue')}
            </th>
            <th scope="col">{t('why.columnStage')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ id, number, title, value, stage }) => (
            <tr key={id}>
              <th scope="row">
                <span className="results__number">{number}</span>
                <Link className="results__title lone-link" to={whyPath(address, id)}>
                  <Localized text={title} />
                </Link>
              </th>
              <td className="numeric">
                {value === null ? '–' : aboutInWords(Fraction.parse(value), t, language, cutOffs)}
              </td>
              <td>
                <StageName stage={stage} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rounded.length > 0 ? (
        <Disclosure summary={t('why.exactValues')}>
          <ul className="plain">
            {rounded.map(({ id, number, title, value }) => (
              <li key={id}>
                {number} <Localized text={title} />: {value}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}
