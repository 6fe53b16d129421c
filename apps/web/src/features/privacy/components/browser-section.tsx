import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';

const COOKIES = ['cookieSession', 'cookieDevice', 'cookieProvider'] as const;

/** The names under which choices are kept on the device. */
const REMEMBERED = [
  ['selbstcheck.theme', 'storageTheme'],
  ['selbstcheck.language', 'storageLanguage'],
  ['selbstcheck.municipality', 'storageMunicipality'],
  ['selbstcheck.weiter', 'storageReturn'],
  ['selbstcheck.antworten', 'storageAnswers'],
  ['selbstcheck.ungesendet', 'storageUnsent'],
  ['selbstcheck.tasten', 'storageKeys'],
  ['selbstcheck.draft', 'storageDrafts'],
  ['selbstcheck.catalogue', 'storageDrafts'],
] as const;

/** What the browser keeps: cookies, and choices of its own. */
export function BrowserSection() {
  const t = useAdministrationText();
  return (
    <section className="card">
      <h2>{t('privacy.cookiesTitle')}</h2>
      <p>{t('privacy.cookiesText')}</p>
      <dl className="terms">
        {COOKIES.map((cookie) => (
          <div key={cookie}>
            <dt>{t(`privacy.${cookie}`)}</dt>
            <dd>{t(`privacy.${cookie}Text`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('privacy.storageTitle')}</h3>
      <p>{t('privacy.storageText')}</p>
      <ul>
        {REMEMBERED.map(([name, word]) => (
          <li key={name}>
            {t(`privacy.${word}`)} (<code>{name}</code>)
          </li>
        ))}
      </ul>
    </section>
  );
}
