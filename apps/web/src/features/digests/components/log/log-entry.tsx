import type { LogEntry } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { mailPath } from '../frame/addresses.js';
import { Moment } from '../frame/moment.js';
import { mailFacts, slotTimeInWords } from '../words/log-words.js';
import { DecisionWords } from './decision-words.js';

interface LogEntryRowProps {
  /** null on the screen of the mail itself. */
  readonly detailsOf: string | null;
  readonly entry: LogEntry;
}

/** One decision: when, who, what about, what was decided and what became of the mail. */
export function LogEntryRow({ detailsOf, entry }: LogEntryRowProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const { recipient, about, time, mail, decidedAt } = entry;
  const who = recipient === null ? t('recipient.erased') : <span lang="de">{recipient}</span>;
  return (
    <li className="log__entry">
      <p className="log__when">
        <Moment at={decidedAt} />
      </p>
      <div className="log__what">
        <p className="log__who">
          {who}
          <span className="log__about">
            <Localized text={about} />
          </span>
        </p>
        <p className="muted">{slotTimeInWords(time, language, t)}</p>
      </div>
      <div className="log__outcome">
        <DecisionWords entry={entry} />
        {(mail === null ? [] : mailFacts(mail, language, t)).map((fact) => (
          <p key={fact} className="muted">
            {fact}
          </p>
        ))}
        {mail === null || detailsOf === null ? null : (
          <Link className="lone-link" to={mailPath(detailsOf, mail.id)}>
            {t('log.details')}{' '}
            <VisuallyHidden>
              {who}, <Localized text={about} />, <Moment at={decidedAt} />
            </VisuallyHidden>
          </Link>
        )}
      </div>
    </li>
  );
}
