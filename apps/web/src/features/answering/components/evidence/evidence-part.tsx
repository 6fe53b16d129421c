import type { EvidenceView } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useRemoveEvidence, type EvidencePlace } from '../../api/evidence.js';
import { EvidenceList } from './evidence-list.js';
import { FilePart } from './file-part.js';
import { LinkForm } from './link-form.js';

interface EvidencePartProps {
  readonly place: EvidencePlace;
  readonly evidence: readonly EvidenceView[];
}

/** What backs the answer to a question, and how to add to it. */
export function EvidencePart({ place, evidence }: EvidencePartProps) {
  const { t } = useTranslation('answering');
  const [asked, setAsked] = useState<EvidenceView | null>(null);
  const [said, setSaid] = useState('');
  const remove = useRemoveEvidence(place);
  const own = evidence.filter(({ department }) => department === place.department);
  return (
    <div className="evidence">
      <EvidenceList
        address={place}
        evidence={evidence}
        removableOf={place.department}
        onRemove={(each) => {
          remove.reset();
          setAsked(each);
        }}
      />
      <p role="status" className="evidence__said">
        {said}
      </p>
      {own.length >= 5 ? (
        <p className="muted">{t('evidence.full')}</p>
      ) : (
        <div className="evidence__ways">
          <LinkForm place={place} onDone={() => setSaid(t('evidence.added'))} />
          <FilePart place={place} onDone={() => setSaid(t('evidence.added'))} />
        </div>
      )}
      <ConfirmDialog
        open={asked !== null}
        title={t('evidence.removal.title')}
        confirmWord={t('evidence.removal.confirm')}
        pendingWord={t('evidence.removal.pending')}
        pending={remove.isPending}
        error={remove.error}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          if (asked === null) return;
          remove.mutate(asked, {
            onSuccess: () => {
              setAsked(null);
              setSaid(t('evidence.removed'));
            },
          });
        }}
      >
        <p>{t('evidence.removal.text', { title: asked?.title ?? '' })}</p>
      </ConfirmDialog>
    </div>
  );
}
