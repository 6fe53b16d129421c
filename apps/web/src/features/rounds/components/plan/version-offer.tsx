import type { RoundPlanView } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useVersionChoice, versionPreviewQuery } from '../../api/plan.js';
import { MissingQuestions } from './missing-questions.js';
import { VersionEffects } from './version-effects.js';

interface VersionOfferProps {
  readonly address: RoundAddress;
  readonly version: RoundPlanView['newerVersions'][number];
  readonly planRevision: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A newer version, with what stays comparable were the round to use it. */
export function VersionOffer({ address, version, planRevision, isOpen, onToggle }: VersionOfferProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const preview = useQuery({ ...versionPreviewQuery(address, version.id, language), enabled: isOpen });
  const choice = useVersionChoice(address);
  return (
    <>
      <p className="version-offer__name">
        <strong>
          <Localized text={version.title} />
        </strong>
        {t('version.editionOnly', { edition: version.edition })}{' '}
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'version.hide' : 'version.preview')}
        </button>
      </p>
      {isOpen ? (
        <div className="version-offer">
          {preview.error ? (
            <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
          ) : null}
          {preview.isPending ? <p role="status">{t('version.loading')}</p> : null}
          {preview.data === undefined ? null : (
            <>
              <p>
                {preview.data.previous === null
                  ? t('version.withoutPrevious')
                  : t('version.compared', {
                      date: dateInWords(preview.data.previous.referenceDate, language),
                    })}{' '}
                {preview.data.summary}
              </p>
              <VersionEffects effects={preview.data.effects} />
              <MissingQuestions criteria={preview.data.criteriaWithoutQuestions} />
              {choice.error ? <ProblemNotice error={choice.error} /> : null}
              <Button
                variant="primary"
                aria-disabled={choice.isPending}
                onClick={() => {
                  if (!choice.isPending) choice.mutate({ catalogueVersionId: version.id, planRevision });
                }}
              >
                {t(choice.isPending ? 'version.choosing' : 'version.choose')}
              </Button>
            </>
          )}
        </div>
      ) : null}
    </>
  );
}
