import type { LogEntry } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { isToFormerAddress, mailStateInWords } from '../words/log-words.js';

/** States that somebody should look at. */
const MARKED: readonly NonNullable<LogEntry['mail']>['state'][] = ['failed', 'uncertain'];

/** What was decided, or where the mail stands by now. */
export function DecisionWords({ entry }: { readonly entry: Pick<LogEntry, 'mail' | 'reason'> }) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const { mail, reason } = entry;
  if (mail === null) {
    return (
      <p>
        {t('log.skipped')} {reason === null ? null : t(`skipped.${reason}`)}
      </p>
    );
  }
  const isMarked = MARKED.includes(mail.state) || isToFormerAddress(mail);
  return (
    <p className={isMarked ? 'log__state log__state--marked' : 'log__state'}>
      {mailStateInWords(mail, language, t)}
    </p>
  );
}
