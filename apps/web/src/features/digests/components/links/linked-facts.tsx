import type { LinkedSubscription } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { timingInWords } from '../words/rhythm-words.js';

/** What a mailed link is about. */
export function LinkedFacts({ linked }: { readonly linked: LinkedSubscription }) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  return (
    <dl className="facts-list card">
      <div>
        <dt>{t('links.municipality')}</dt>
        <dd lang="de">{linked.municipality}</dd>
      </div>
      <div>
        <dt>{t('links.about')}</dt>
        <dd>
          <Localized text={linked.about} />
        </dd>
      </div>
      <div>
        <dt>{t('links.timing')}</dt>
        <dd>{timingInWords(linked, language, t)}</dd>
      </div>
      <div>
        <dt>{t('links.language')}</dt>
        <dd>{t(`wish.languages.${linked.language}`)}</dd>
      </div>
    </dl>
  );
}
