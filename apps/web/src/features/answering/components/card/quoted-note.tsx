import { useTranslation } from 'react-i18next';

/** A note in quotation marks, line breaks kept; nothing where there is none. */
export function QuotedNote({ note }: { readonly note: string | null }) {
  const { t } = useTranslation('answering');
  return note === null ? null : <q className="quoted-note">{t('note.quoted', { note })}</q>;
}
