import type { DigestPreview, SubscriptionView } from '@selbstcheck/contracts';
import { RadioChoices } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewPageAddress, type SubscriptionAddress } from '../../api/preview.js';

const FORMS = ['html', 'text'] as const;

interface PreviewedMailProps {
  readonly address: SubscriptionAddress;
  readonly language: SubscriptionView['language'];
  readonly window: DigestPreview['window'];
  readonly mail: NonNullable<DigestPreview['mail']>;
}

/** The mail as it would arrive: with its form, or as its text alone. */
export function PreviewedMail({ address, language, window, mail }: PreviewedMailProps) {
  const { t } = useTranslation('digests');
  const [form, setForm] = useState<(typeof FORMS)[number]>('html');
  return (
    <section className="card previewed">
      <h2>
        <span className="previewed__label">{t('preview.subject')}</span>{' '}
        <span lang={language}>{mail.subject}</span>
      </h2>
      <div className="previewed__form">
        <RadioChoices
          legend={t('preview.form')}
          choices={FORMS.map((value) => ({ value, word: t(`preview.${value}`) }))}
          chosen={form}
          onChoose={setForm}
        />
      </div>
      {form === 'html' ? (
        <>
          <p className="muted previewed__form">{t('preview.links')}</p>
          <iframe
            className="previewed__page"
            title={t('preview.page')}
            sandbox=""
            src={previewPageAddress(address, window)}
          />
        </>
      ) : null}
      {/* Paper cannot scroll in a frame: it gets the text. */}
      <pre className="previewed__text" lang={language} hidden={form !== 'text'}>
        {mail.text}
      </pre>
    </section>
  );
}
