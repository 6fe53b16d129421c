import type { LinkedSubscription } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../../shared/components/loading.js';
import { ProblemScreen } from '../../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { Form } from '../../../../shared/forms/form.js';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import { linkedQuery, useLinkedAct, type LinkPurpose } from '../../api/links.js';
import { BrokenLink } from './broken-link.js';
import { isDone, outcomeOf } from './link-outcome.js';
import { LinkedFacts } from './linked-facts.js';

interface LinkedScreenProps {
  readonly purpose: LinkPurpose;
  readonly token: string;
}

/** What a mailed link is about, and a button that does it: opening the link alone changes nothing. */
export function LinkedScreen({ purpose, token }: LinkedScreenProps) {
  const { data, error, refetch } = useQuery(linkedQuery(purpose, token));
  const act = useLinkedAct(purpose, token);
  const refused = act.error ?? error;
  if (refused && problemCodeOf(refused) === 'link-invalid') return <BrokenLink purpose={purpose} />;
  if (act.data) return <Outcome linked={act.data} isNew />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (isDone(purpose, data)) return <Outcome linked={data} isNew={false} />;
  return <Question purpose={purpose} linked={data} act={act} />;
}

interface QuestionProps {
  readonly purpose: LinkPurpose;
  readonly linked: LinkedSubscription;
  readonly act: ReturnType<typeof useLinkedAct>;
}

function Question({ purpose, linked, act }: QuestionProps) {
  const { t } = useTranslation('digests');
  const title = t(`links.${purpose}.title`);
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{t(`links.${purpose}.lead`)}</p>
      <LinkedFacts linked={linked} />
      <Form
        submitWord={t(`links.${purpose}.submit`)}
        pendingWord={t('pending')}
        pending={act.isPending}
        error={act.error}
        onSend={() => act.mutate()}
      >
        {() => null}
      </Form>
    </div>
  );
}

interface OutcomeProps {
  readonly linked: LinkedSubscription;
  /** Whether it was done just now. */
  readonly isNew: boolean;
}

function Outcome({ linked, isNew }: OutcomeProps) {
  const { t } = useTranslation('digests');
  const outcome = outcomeOf(linked);
  const title = t(`links.${isNew ? 'new' : 'already'}.${outcome}`);
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{t(`links.outcome.${outcome}`)}</p>
      <LinkedFacts linked={linked} />
    </div>
  );
}
