import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';
import { problemDetail } from './problem-detail.js';

interface CatalogueProblemProps {
  readonly title: string;
  readonly error: unknown;
}

/** What went wrong with a catalogue file or a link: one sentence, what exactly, and where. */
export function CatalogueProblem({ title, error }: CatalogueProblemProps) {
  const { t: common } = useTranslation();
  const { t } = useTranslation('catalogue');
  const detail = problemDetail(error, t);
  const place = detail?.place ?? detail?.path;
  return (
    <Alert tone="danger" role="alert" title={title}>
      <p className="kern-body">{problemSentence(error, common)}</p>
      {detail?.sentence ? <p className="kern-body">{detail.sentence}</p> : null}
      {place ? (
        <p className="kern-body">
          {t('place.label', { place: detail?.place ?? '' })}{' '}
          {detail?.path ? <code className="catalogue__path">{detail.path}</code> : null}
        </p>
      ) : null}
    </Alert>
  );
}
