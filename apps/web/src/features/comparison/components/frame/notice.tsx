import { Alert } from '@selbstcheck/ui';
import { useComparisonText } from './comparison-text.js';

interface NoticeProps {
  readonly sentence: string | null;
  readonly title?: string;
}

/** What the figures below cannot say; nothing where nothing hinders. */
export function Notice({ sentence, title }: NoticeProps) {
  const t = useComparisonText();
  if (sentence === null) return null;
  return (
    <Alert tone="info" title={title ?? t('notice')}>
      <p className="kern-body">{sentence}</p>
    </Alert>
  );
}
