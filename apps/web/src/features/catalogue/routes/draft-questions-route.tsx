import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import '../../../styles/catalogue-questions.css';
import { useDraft } from '../api/drafts.js';
import { useDraftQuestions } from '../api/questions.js';
import { DraftFrame } from '../components/drafts/draft-frame.js';
import { DraftQuestions } from '../components/questions/draft-questions.js';

/** A draft and its questions, to change them. */
export function DraftQuestionsRoute({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const { draftId = '' } = useParams();
  const address = { municipalityId, draftId };
  const draft = useDraft(address);
  const questions = useDraftQuestions(address);
  if (draft.data === undefined || questions.data === undefined) {
    const error = draft.error ?? questions.error;
    const retry = () => void Promise.all([draft.refetch(), questions.refetch()]);
    return error ? <ProblemScreen error={error} onRetry={retry} /> : <Loading />;
  }
  const { edition } = draft.data.draft;
  return (
    <DraftFrame address={address} view={draft.data} documentTitle={t('own.draft.documentTitle', { edition })}>
      <DraftQuestions key={draftId} address={address} stored={questions.data} />
    </DraftFrame>
  );
}
