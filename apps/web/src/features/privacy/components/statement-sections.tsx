import { dateInWords } from '../../../shared/format/calendar-date.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../shared/i18n/language.js';

/** The day on which the statement was last true as a whole. */
const STATED_ON = '2026-11-22';

const GAPS = ['gapScreenReader', 'gapPlainLanguage', 'gapForeign', 'gapPrint'] as const;

/** What the statement covers, how far the screens conform, what is missing, and how that was found out. */
export function StatementSections({ operator }: { readonly operator: string | null }) {
  const t = useAdministrationText();
  const language = useLanguage();
  return (
    <>
      <section className="card">
        <h2>{t('accessibility.scopeTitle')}</h2>
        <p>
          {t('accessibility.scope')}{' '}
          {operator === null ? (
            t('accessibility.scopeMissing')
          ) : (
            <>
              {t('accessibility.operator')} <span lang="de">{operator}</span>
            </>
          )}
        </p>
        <p>{t('accessibility.law')}</p>
      </section>
      <section className="card">
        <h2>{t('accessibility.statusTitle')}</h2>
        <p>
          <b>{t('accessibility.status')}</b>
        </p>
        <p>{t('accessibility.statusText')}</p>
        <h3>{t('accessibility.gapsTitle')}</h3>
        <ul>
          {GAPS.map((gap) => (
            <li key={gap}>{t(`accessibility.${gap}`)}</li>
          ))}
        </ul>
        <h3>{t('accessibility.methodTitle')}</h3>
        <p>{t('accessibility.method')}</p>
        <p>{t('accessibility.date', { date: dateInWords(STATED_ON, language) })}</p>
      </section>
    </>
  );
}
