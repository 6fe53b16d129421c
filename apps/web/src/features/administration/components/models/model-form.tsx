import type { ModelParameters } from '@selbstcheck/contracts';
import { useState } from 'react';
import { Outcome } from '../../../../shared/components/outcome.js';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useModelAddition } from '../../api/models.js';
import { ModelFields, parametersIn } from './model-fields.js';

/** Adds a model; it is never changed afterwards. */
export function ModelForm({ proposed }: { readonly proposed: ModelParameters }) {
  const t = useAdministrationText();
  const addition = useModelAddition();
  const [added, setAdded] = useState<string | null>(null);
  const add = (typed: Typed) => {
    const { name = '' } = typed;
    addition.mutate({ name, ...parametersIn(typed) }, { onSuccess: () => setAdded(name.trim()) });
  };
  return (
    <section className="card">
      <h2>{t('models.addTitle')}</h2>
      <p>{t('models.addLead')}</p>
      {added === null ? null : <Outcome title={t('models.added', { name: added })} />}
      <Form
        key={added}
        submitWord={t('models.add')}
        pendingWord={t('action.running')}
        pending={addition.isPending}
        error={addition.error}
        inputOf={{ 'model-exists': 'name' }}
        onSend={add}
      >
        {(errorAt) => <ModelFields proposed={proposed} errorAt={errorAt} />}
      </Form>
    </section>
  );
}
