import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { German } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';

interface PartWordsProps {
  readonly level: DraftLink['level'];
  readonly part: LinkedPart;
  /** The German wording as it is shown; the plain one where it is left out. */
  readonly children?: ReactNode;
}

/** One part in full: its code, its German wording, which is the one that counts, and where it stands. */
export function PartWords({ level, part, children }: PartWordsProps) {
  const { t } = useTranslation('catalogue');
  const language = useLanguage();
  const { code, wording, place } = part;
  const title = wordingOf(place, language).text;
  return (
    <div className="part">
      <p className="part__wording">
        {code === null ? null : <b>{code}</b>}{' '}
        {wording === null ? (
          <span className="muted">{t('links.onPaper')}</span>
        ) : (
          (children ?? <German>{wording.de}</German>)
        )}
      </p>
      {language === 'en' && wording?.en !== undefined ? <p className="muted">{wording.en}</p> : null}
      <p className="muted">
        {level === 'question' ? t('links.inCriterion', { title }) : t('links.inField', { title })}
      </p>
    </div>
  );
}
