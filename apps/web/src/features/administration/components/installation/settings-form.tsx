import type { InstallationSettings } from '@selbstcheck/contracts';
import { TextField } from '@selbstcheck/ui';
import { useState } from 'react';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useSettingsChange } from '../../api/installation.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { retentionIn, RetentionFields } from './retention-fields.js';

/** Who runs the installation, and how long what is kept. */
export function SettingsForm({ settings }: { readonly settings: InstallationSettings }) {
  const t = useAdministrationText();
  const change = useSettingsChange();
  const [saved, setSaved] = useState(0);
  const save = (typed: Typed) => {
    const operator = { name: typed.name ?? '', contact: typed.contact ?? '' };
    change.mutate(
      { operator, retention: retentionIn(typed) },
      { onSuccess: () => setSaved((before) => before + 1) },
    );
  };
  return (
    <>
      {saved === 0 ? null : <Outcome key={saved} title={t('action.saved')} />}
      <Form
        submitWord={t('action.save')}
        pendingWord={t('action.running')}
        pending={change.isPending}
        error={change.error}
        onSend={save}
      >
        {(errorAt) => (
          <>
            <section className="card form">
              <h2>{t('settings.operatorTitle')}</h2>
              <TextField
                name="name"
                label={t('settings.operatorName')}
                hint={t('settings.operatorNameHint')}
                optional={t('action.optional')}
                error={errorAt('name')}
                maxLength={200}
                autoComplete="organization"
                defaultValue={settings.operator.name ?? ''}
              />
              <TextField
                name="contact"
                type="email"
                label={t('settings.contact')}
                hint={t('settings.contactHint')}
                optional={t('action.optional')}
                error={errorAt('contact')}
                maxLength={254}
                autoComplete="email"
                defaultValue={settings.operator.contact ?? ''}
              />
            </section>
            <section className="card form">
              <h2>{t('settings.retentionTitle')}</h2>
              <p>{t('settings.retentionLead')}</p>
              <RetentionFields retention={settings.retention} errorAt={errorAt} />
            </section>
          </>
        )}
      </Form>
    </>
  );
}
