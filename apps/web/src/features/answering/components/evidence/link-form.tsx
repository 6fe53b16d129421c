import { TextField } from '@selbstcheck/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../shared/forms/form.js';
import { useAddLink, type EvidencePlace } from '../../api/evidence.js';

interface LinkFormProps {
  readonly place: EvidencePlace;
  readonly onDone: () => void;
}

/** Names an address on the web as evidence. */
export function LinkForm({ place, onDone }: LinkFormProps) {
  const { t } = useTranslation('answering');
  const add = useAddLink(place);
  const fields = useRef<HTMLDivElement>(null);
  return (
    <Form
      quiet
      submitWord={t('evidence.link.send')}
      pendingWord={t('evidence.link.sending')}
      pending={add.isPending}
      error={add.error}
      inputOf={{ 'evidence-address-invalid': 'url' }}
      onSend={({ url = '', title = '' }) =>
        add.mutate(
          { url, title },
          {
            onSuccess: () => {
              for (const input of fields.current?.querySelectorAll('input') ?? []) input.value = '';
              onDone();
            },
          },
        )
      }
    >
      {(errorAt) => (
        <div ref={fields} className="evidence__fields">
          <TextField
            name="url"
            type="text"
            inputMode="url"
            required
            label={t('evidence.link.url')}
            hint={t('evidence.link.hint')}
            error={errorAt('url')}
          />
          <TextField
            name="title"
            label={t('evidence.link.title')}
            optional={t('evidence.link.optional')}
            maxLength={200}
            error={errorAt('title')}
          />
        </div>
      )}
    </Form>
  );
}
