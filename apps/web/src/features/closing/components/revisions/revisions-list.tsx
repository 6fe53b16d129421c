import type { RevisionSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** So many signs of a hash tell revisions apart. */
const SHOWN_OF_HASH = 12;

interface RevisionsListProps {
  readonly address: RoundAddress;
  /** The newest first. */
  readonly revisions: readonly RevisionSummary[];
  readonly shown: number | null;
}

/** The frozen states of a round: when, why and by which function. */
export function RevisionsList({ address, revisions, shown }: RevisionsListProps) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  return (
    <ol className="revisions plain">
      {revisions.map(({ revision, reason, at, function: duty, hash }) => (
        <li key={revision}>
          <Link
            to={roundScreenPath(address, 'revisions', String(revision))}
            aria-current={revision === shown ? 'page' : undefined}
          >
            {t(reason === null ? 'revisions.closing' : 'revisions.correction', { revision })}
          </Link>{' '}
          <span className="muted">
            {showMoment(at, language)}
            {duty === null ? null : (
              <>
                {', '}
                <span lang="de">{duty}</span>
              </>
            )}
          </span>
          {reason === null ? null : (
            <p className="written" lang="de">
              {reason}
            </p>
          )}
          <p className="muted revisions__hash">
            {t('revisions.hash', { hash: hash.slice(0, SHOWN_OF_HASH) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
