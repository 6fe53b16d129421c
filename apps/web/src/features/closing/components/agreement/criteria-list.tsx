import type { AgreementCriterion, AgreementView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { AnswerChoices } from './answer-choices.js';
import { disagreementsIn, hasWorkshopChange, isShown, type AgreementFilter } from './criterion-marks.js';
import { StandingMark } from './standing-mark.js';

const FILTERS: readonly AgreementFilter[] = ['all', 'disagreements', 'workshop'];

interface CriteriaListProps {
  readonly address: RoundAddress;
  readonly view: AgreementView;
}

/** Every criterion with both readings, and what the group still has to talk about. */
export function CriteriaList({ address, view }: CriteriaListProps) {
  const { t } = useTranslation('closing');
  const { disagreements, workshopChanges, fields } = view;
  const [filter, setFilter] = useState<AgreementFilter>(disagreements > 0 ? 'disagreements' : 'all');
  const shown = fields
    .map((field) => ({ ...field, criteria: field.criteria.filter((each) => isShown(each, filter)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return (
    <>
      <ScreenHeading documentTitle={t('agreement.title')}>
        {disagreements > 0 ? t('agreement.finding', { count: disagreements }) : t('agreement.settled')}
      </ScreenHeading>
      <p className="lead">{t('agreement.workshopChanges', { count: workshopChanges })}</p>
      <div className="agreement-filter">
        <AnswerChoices
          legend={t('agreement.filter')}
          choices={FILTERS.map((value) => ({ value, word: t(`agreement.filters.${value}`) }))}
          chosen={filter}
          onChoose={setFilter}
        />
      </div>
      {shown.length === 0 ? <p role="status">{t(`agreement.none.${filter}`)}</p> : null}
      {shown.map((field) => (
        <section key={field.id}>
          <h2>
            {field.number} <Localized text={field.title} />
          </h2>
          <ul className="agreement-list plain">
            {field.criteria.map((criterion) => (
              <li key={criterion.id}>
                <CriterionLine address={address} criterion={criterion} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CriterionLine({
  address,
  criterion,
}: {
  readonly address: RoundAddress;
  readonly criterion: AgreementCriterion;
}) {
  const { t } = useTranslation('closing');
  const open = disagreementsIn(criterion);
  return (
    <>
      <Link to={roundScreenPath(address, 'agreement', criterion.id)}>
        <Localized text={criterion.title} />
      </Link>
      <span className="agreement-list__marks">
        {open > 0 ? <strong>{t('agreement.openShort', { count: open })}</strong> : null}
        <StandingMark standing={criterion.selfRating} />
        {hasWorkshopChange(criterion) ? (
          <>
            <span>{t('workshop.short')}</span> <StandingMark standing={criterion.workshop} />
          </>
        ) : null}
      </span>
    </>
  );
}
