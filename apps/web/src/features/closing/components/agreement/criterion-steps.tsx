import type { AgreementCriterion, AgreementView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { disagreementsIn } from './criterion-marks.js';

interface CriterionStepsProps {
  readonly address: RoundAddress;
  readonly view: AgreementView;
  readonly criterion: AgreementCriterion;
}

/** To the criteria before and after, and to the next one that is not settled. */
export function CriterionSteps({ address, view, criterion }: CriterionStepsProps) {
  const { t } = useTranslation('closing');
  const criteria = view.fields.flatMap((field) => field.criteria);
  const place = criteria.findIndex(({ id }) => id === criterion.id);
  const before = criteria[place - 1];
  const after = criteria[place + 1];
  // round the end, so that the last open one is found from everywhere
  const unsettled = [...criteria.slice(place + 1), ...criteria.slice(0, place)].find(
    (each) => disagreementsIn(each) > 0,
  );
  const to = ({ id }: AgreementCriterion) => roundScreenPath(address, 'agreement', id);
  return (
    <nav className="criterion-steps" aria-label={t('agreement.steps')}>
      {before ? (
        <Link className="kern-btn kern-btn--secondary" to={to(before)}>
          <span className="kern-label">{t('agreement.back')}</span>
        </Link>
      ) : null}
      {after ? (
        <Link className="kern-btn kern-btn--primary" to={to(after)}>
          <span className="kern-label">
            {t('agreement.next')} <Localized text={after.title} />
          </span>
        </Link>
      ) : null}
      {unsettled ? <Link to={to(unsettled)}>{t('agreement.nextOpen')}</Link> : null}
    </nav>
  );
}
