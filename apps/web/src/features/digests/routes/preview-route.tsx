import type { SubscriptionView } from '@selbstcheck/contracts';
import { Alert } from '@selbstcheck/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { digestScreenPath, digestsPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { Localized } from '../../../shared/components/localized.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { wordingOf } from '../../../shared/i18n/wording.js';
import { previewQuery } from '../api/preview.js';
import { DigestsFrame } from '../components/frame/digests-frame.js';
import { useParameter } from '../components/frame/use-parameter.js';
import { windowNamed } from '../components/preview/looked-at.js';
import { PreviewedMail } from '../components/preview/previewed-mail.js';
import { WindowChoice } from '../components/preview/window-choice.js';
import { isOwn } from '../components/words/recipient-words.js';
import { timingInWords } from '../components/words/rhythm-words.js';

/** Under which name the address keeps what is looked at. */
const PARAMETER = 'zeitraum';

interface PreviewRouteProps {
  readonly municipalityId: string;
  readonly subscription: SubscriptionView;
}

/** What would go out now for a subscription, or would have at an earlier time. */
export function PreviewRoute({ municipalityId, subscription }: PreviewRouteProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [chosen, choose] = useParameter(PARAMETER);
  const lookedAt = windowNamed(chosen);
  const address = { municipalityId, subscriptionId: subscription.id };
  const { data: preview, error, isPlaceholderData, refetch } = useQuery(previewQuery(address, lookedAt));
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (preview === undefined) return <Loading />;
  const title = t(lookedAt === null ? `preview.title.${preview.decision}` : 'preview.title.past');
  return (
    <DigestsFrame
      municipalityId={municipalityId}
      title={title}
      documentTitle={t('preview.documentTitle', { about: wordingOf(subscription.about, language).text })}
      lead={
        <>
          <Localized text={subscription.about} />. {timingInWords(subscription, language, t)}.
        </>
      }
    >
      <div className="preview" aria-busy={isPlaceholderData}>
        <WindowChoice windows={preview.windows} chosen={lookedAt === null ? '' : chosen} onChoose={choose} />
        {preview.reason === null ? null : (
          <Alert tone="info" title={t('preview.skipped')}>
            <p className="kern-body">{t(`skipped.${preview.reason}`)}</p>
          </Alert>
        )}
        {preview.mail === null ? null : (
          <PreviewedMail
            address={address}
            language={subscription.language}
            window={preview.window}
            mail={preview.mail}
          />
        )}
        <p>
          <Link
            className="lone-link"
            to={
              isOwn(subscription)
                ? digestsPath(municipalityId)
                : digestScreenPath(municipalityId, 'recipients')
            }
          >
            {t('preview.back')}
          </Link>
        </p>
      </div>
    </DigestsFrame>
  );
}
