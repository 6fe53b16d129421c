import { Button, Checkbox } from '@selbstcheck/ui';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

interface ArchiveOfferProps {
  readonly isTaken: boolean;
  readonly pending: boolean;
  /** Why the download failed; null where it did not. */
  readonly problem: Error | null;
  /** The sentence about a choice that is missing. */
  readonly error: string | null;
  readonly onDownload: () => void;
}

/** The name of the checkbox with which somebody does without the archive. */
export const ARCHIVE_DECLINED = 'archiveDeclined';

/** Offers the archive before something is deleted; whoever does not take it has to say so. */
export function ArchiveOffer({ isTaken, pending, problem, error, onDownload }: ArchiveOfferProps) {
  const t = useAdministrationText();
  return (
    <fieldset className="archive">
      <legend>{t('archive.legend')}</legend>
      <p className="kern-body">{t('archive.text')}</p>
      <div className="buttons">
        <Button
          variant="secondary"
          aria-disabled={pending}
          onClick={() => {
            if (!pending) onDownload();
          }}
        >
          {pending ? t('action.running') : t('archive.download')}
        </Button>
        <span role="status">{isTaken ? t('archive.taken') : null}</span>
      </div>
      {problem ? <ProblemNotice error={problem} /> : null}
      {isTaken ? null : (
        <Checkbox
          name={ARCHIVE_DECLINED}
          label={t('archive.declined')}
          error={error === null ? null : t('archive.needed')}
          required
        />
      )}
    </fieldset>
  );
}
