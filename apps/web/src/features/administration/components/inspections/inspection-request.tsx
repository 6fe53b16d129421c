import { SelectField, TextArea } from '@selbstcheck/ui';
import { useState } from 'react';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useInspectionRequest } from '../../api/inspections.js';
import { Outcome } from '../../../../shared/components/outcome.js';

interface InspectionRequestProps {
  readonly municipalityId: string | null;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
}

/** Asks to see what one person did, with a reason. */
export function InspectionRequest({ municipalityId, people }: InspectionRequestProps) {
  const t = useAdministrationText();
  const request = useInspectionRequest(municipalityId);
  const [sent, setSent] = useState(0);
  const send = ({ personId = '', reason = '' }: Typed) =>
    request.mutate({ personId, reason }, { onSuccess: () => setSent((before) => before + 1) });
  const choices = [
    { value: '', word: t('inspections.choosePerson') },
    ...people.map(({ personId, name }) => ({ value: personId, word: name })),
  ];
  return (
    <section className="card">
      <h2>{t('inspections.requestTitle')}</h2>
      <p>{t('inspections.law')}</p>
      {sent === 0 ? null : <Outcome key={`sent-${sent}`} title={t('inspections.requestDone')} />}
      <Form
        key={sent}
        submitWord={t('inspections.request')}
        pendingWord={t('action.running')}
        pending={request.isPending}
        error={request.error}
        inputOf={{ 'person-not-found': 'personId' }}
        onSend={send}
      >
        {(errorAt) => (
          <>
            <SelectField
              name="personId"
              label={t('inspections.person')}
              choices={choices}
              error={errorAt('personId')}
              required
            />
            <TextArea
              name="reason"
              label={t('inspections.reasonLabel')}
              hint={t('inspections.reasonHint')}
              error={errorAt('reason')}
              required
              maxLength={2000}
            />
          </>
        )}
      </Form>
    </section>
  );
}
