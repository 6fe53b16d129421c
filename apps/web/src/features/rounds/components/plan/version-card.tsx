import type { RoundPlanView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cataloguePath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { MissingQuestions } from './missing-questions.js';
import { VersionOffer } from './version-offer.js';

interface VersionCardProps {
  readonly address: RoundAddress;
  readonly plan: RoundPlanView;
  readonly mayChange: boolean;
}

/** Which catalogue version is asked; newer ones are offered with what they would mean. */
export function VersionCard({ address, plan, mayChange }: VersionCardProps) {
  const { t } = useTranslation('rounds');
  const [openId, setOpenId] = useState<string | null>(null);
  const { round, newerVersions, criteriaWithoutQuestions, questions } = plan;
  const isPlanned = round.state === 'planned';
  return (
    <section className="card version-card">
      <h2>{t('version.title')}</h2>
      <p>
        <Localized text={round.catalogue.title} />
        {t('version.edition', {
          edition: round.catalogue.edition,
          questions: t('version.questions', { count: questions }),
        })}
      </p>
      {round.state !== 'planned' && round.sourceName === null ? (
        <p className="muted">{t('version.fixed')}</p>
      ) : null}
      {isPlanned ? <MissingQuestions criteria={criteriaWithoutQuestions} /> : null}
      {isPlanned && mayChange && criteriaWithoutQuestions.length > 0 ? (
        <p>
          <Link className="lone-link" to={cataloguePath(address.municipalityId)}>
            {t('questions.link')}
          </Link>
        </p>
      ) : null}
      {isPlanned && mayChange && newerVersions.length > 0 ? (
        <>
          <h3>{t('version.newer', { count: newerVersions.length })}</h3>
          <ul className="version-offers">
            {newerVersions.map((version) => (
              <li key={version.id}>
                <VersionOffer
                  {...{ address, version }}
                  planRevision={plan.planRevision}
                  isOpen={openId === version.id}
                  onToggle={() => setOpenId(openId === version.id ? null : version.id)}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
