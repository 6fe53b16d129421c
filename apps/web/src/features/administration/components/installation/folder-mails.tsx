import type { FolderMails as Folder } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { Entry } from '../frame/entry.js';
import { Time } from '../frame/time.js';

/** A mail is written in the language of who gets it, not in that of the screen. */
const UNKNOWN = '';

interface FolderMailsProps {
  /** Where the files are. */
  readonly place: string;
  readonly mails: Folder['mails'];
}

/** The mails that nobody sends, each folded to its subject. */
export function FolderMails({ place, mails }: FolderMailsProps) {
  const t = useAdministrationText();
  return (
    <>
      <section className="card">
        <p>{t('mails.leadFolder')}</p>
        <p>{t('mails.links')}</p>
        <dl className="facts">
          <dt>{t('mails.place')}</dt>
          <dd>
            <code>{place}</code>
          </dd>
        </dl>
      </section>
      <section className="card">
        <h2>{t('mails.listTitle')}</h2>
        {mails.length === 0 ? <p>{t('mails.none')}</p> : null}
        <ul className="entries">
          {mails.map((mail) => (
            <Entry
              key={mail.id}
              title={<span lang={UNKNOWN}>{mail.subject}</span>}
              facts={[t('mails.to', { to: mail.to }), <Time key="at" moment={mail.writtenAt} />]}
            >
              <Disclosure summary={t('mails.text')}>
                <p className="written" lang={UNKNOWN}>
                  {mail.text}
                </p>
              </Disclosure>
            </Entry>
          ))}
        </ul>
      </section>
    </>
  );
}
