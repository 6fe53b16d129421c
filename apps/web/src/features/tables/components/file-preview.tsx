import type { FilePreview as Preview } from '@selbstcheck/contracts';
import { Alert, Button } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../shared/components/localized.js';
import { ChangeList } from './change-list.js';
import { ConflictList } from './conflict-list.js';
import { byCriterion, previewChanges } from './preview-changes.js';
import { RatingList } from './rating-list.js';

interface FilePreviewProps {
  readonly preview: Preview;
  readonly isTaking: boolean;
  /** With the ids of the questions whose conflicts are decided for the file. */
  readonly onTake: (conflicts: readonly string[]) => void;
}

/** What a file would change, beside what is there, and what of it cannot be read. */
export function FilePreview({ preview, isTaking, onTake }: FilePreviewProps) {
  const { t } = useTranslation('tables');
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const { conflicts, answers, ratings, same } = previewChanges(preview);
  const wanted = answers.length + ratings.length + decided.size;
  const told = [
    answers.length + ratings.length > 0
      ? t('preview.changes', { count: answers.length + ratings.length })
      : null,
    conflicts.length > 0 ? t('preview.conflicts', { count: conflicts.length }) : null,
    same > 0 ? t('preview.same', { count: same }) : null,
  ].filter((part) => part !== null);
  return (
    <div className="file-preview">
      <div role="status">
        <h3>{t('preview.title')}</h3>
        {preview.department === null ? null : (
          <p>{t('preview.department', { department: preview.department })}</p>
        )}
        <p className="file-preview__told">{told.length === 0 ? t('preview.nothing') : told.join(' ')}</p>
      </div>
      {preview.findings.length > 0 ? (
        <Alert tone="warning" title={t('preview.findings', { count: preview.findings.length })}>
          <ul className="findings">
            {preview.findings.map(({ sentence }, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {conflicts.length > 0 ? (
        <ConflictList conflicts={conflicts} decided={decided} onDecide={setDecided} />
      ) : null}
      {wanted > 0 ? (
        <div className="file-preview__act">
          <Button
            variant="primary"
            aria-disabled={isTaking}
            onClick={() => {
              if (!isTaking) onTake([...decided]);
            }}
          >
            {isTaking ? t('preview.taking') : t('preview.take', { count: wanted })}
          </Button>
        </div>
      ) : null}
      {ratings.length > 0 ? <RatingList ratings={ratings} /> : null}
      {byCriterion(answers).map((group) => (
        <section key={group.criterion.de}>
          <h4>
            <Localized text={group.criterion} />
          </h4>
          <ChangeList answers={group.answers} />
        </section>
      ))}
    </div>
  );
}
