import type { AgreementCriterion, AgreementView } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useWording } from '../wording.js';
import { disagreementsIn, hasWorkshopChange } from './criterion-marks.js';
import { questionAnchor } from './question-anchor.js';
import { QuestionCard } from './question-card.js';
import { StandingMark } from './standing-mark.js';
import { WholeRating } from './whole-rating.js';

interface CriterionPanelProps {
  readonly address: RoundAddress;
  readonly view: AgreementView;
  readonly field: AgreementView['fields'][number];
  readonly criterion: AgreementCriterion;
}

/** One criterion as the group discusses it, large enough for a projector. */
export function CriterionPanel({ address, view, field, criterion }: CriterionPanelProps) {
  const { t } = useTranslation('closing');
  const wording = useWording();
  const { mayAgree, takesRecordedRatings } = view;
  return (
    <div className="agreement-criterion">
      <p className="agreement-criterion__field">
        <Link to={roundScreenPath(address, 'agreement')}>{t('agreement.all')}</Link>{' '}
        <span aria-hidden="true">›</span> {field.number} <Localized text={field.title} />
      </p>
      <ScreenHeading documentTitle={wording(criterion.title)}>
        <Localized text={criterion.title} />
      </ScreenHeading>
      <dl className="agreement-criterion__standings">
        <div>
          <dt>{t('reading.self_rating')}</dt>
          <dd>
            <StandingMark standing={criterion.selfRating} />
          </dd>
        </div>
        {hasWorkshopChange(criterion) ? (
          <div>
            <dt>{t('reading.workshop')}</dt>
            <dd>
              <StandingMark standing={criterion.workshop} />
            </dd>
          </div>
        ) : null}
      </dl>
      <CriterionFinding criterion={criterion} />
      {takesRecordedRatings ? (
        <section className="card">
          <WholeRating address={address} criterion={criterion} kind="recorded_rating" mayAgree={mayAgree} />
        </section>
      ) : null}
      {criterion.questions.map((question) => (
        <QuestionCard
          key={question.id}
          address={address}
          question={question}
          mayAgree={mayAgree}
          isWorkshopCovered={
            criterion.workshopRating.rating !== null || criterion.recordedRating.rating !== null
          }
        />
      ))}
      {mayAgree ? (
        <Disclosure summary={t('whole.summary')}>
          <WholeRating address={address} criterion={criterion} kind="workshop_rating" mayAgree />
        </Disclosure>
      ) : (
        <WholeRating address={address} criterion={criterion} kind="workshop_rating" mayAgree={false} />
      )}
    </div>
  );
}

function CriterionFinding({ criterion }: Pick<CriterionPanelProps, 'criterion'>) {
  const { t } = useTranslation('closing');
  const { selfRating, questions } = criterion;
  const count = disagreementsIn(criterion);
  return (
    <p className="agreement-criterion__finding">
      {count === 0 ? (
        t('agreement.answeredHere', { rated: selfRating.rated, count: selfRating.asked })
      ) : (
        <>
          {t('agreement.openHere', { count })}
          {questions
            .filter(({ settlement }) => settlement === 'disagreement')
            .map(({ id, code }) => (
              <a key={id} className="lone-link" href={`#${questionAnchor(id)}`}>
                {t('agreement.toQuestion', { code })}
              </a>
            ))}
        </>
      )}
    </p>
  );
}
