import { TextArea, TextField } from '@selbstcheck/ui';
import { Form, type Typed } from '../../../shared/forms/form.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useFeedback } from '../api/privacy.js';
import { FeedbackSent } from './feedback-sent.js';

/** Reports a barrier, also without being signed in. */
export function FeedbackForm() {
  const t = useAdministrationText();
  const language = useLanguage();
  const feedback = useFeedback();
  const send = ({ message = '', page, replyTo }: Typed) =>
    feedback.mutate({ message, page, replyTo, language });
  if (feedback.isSuccess) return <FeedbackSent onAgain={() => feedback.reset()} />;
  return (
    <Form
      submitWord={t('accessibility.send')}
      pendingWord={t('accessibility.sending')}
      pending={feedback.isPending}
      error={feedback.error}
      onSend={send}
    >
      {(errorAt) => (
        <>
          <TextArea
            name="message"
            label={t('accessibility.message')}
            hint={t('accessibility.messageHint')}
            error={errorAt('message')}
            required
            maxLength={5000}
          />
          <TextField
            name="page"
            label={t('accessibility.page')}
            hint={t('accessibility.pageHint')}
            optional={t('action.optional')}
            error={errorAt('page')}
            maxLength={300}
            autoComplete="off"
          />
          <TextField
            name="replyTo"
            type="email"
            label={t('accessibility.replyTo')}
            hint={t('accessibility.replyToHint')}
            optional={t('action.optional')}
            error={errorAt('replyTo')}
            maxLength={254}
            autoComplete="email"
          />
        </>
      )}
    </Form>
  );
}
