import type { ImportDecision, ImportPreview } from '@selbstcheck/contracts';
import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { overviewPath } from '../../../shared/addresses/addresses.js';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { German } from '../../../shared/components/localized.js';
import { useCommit } from '../api/imports.js';
import { DECISION_ANCHOR } from './decision-anchor.js';
import { DecisionForm } from './decision-form.js';
import type { TypedDecision } from './typed-decision.js';

interface DecisionProps {
  readonly file: File;
  readonly preview: ImportPreview;
  readonly typed: TypedDecision;
  readonly onType: (typed: TypedDecision) => void;
  readonly onReadAgain: () => void;
}

/** What the person adds before the round is stored; or where the report already is. */
export function Decision({ file, preview, typed, onType, onReadAgain }: DecisionProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commit = useCommit();
  if (preview.alreadyImportedAs) return <AlreadyImported as={preview.alreadyImportedAs} />;
  const store = (decision: ImportDecision) =>
    commit.mutate({ file, decision }, { onSuccess: (stored) => void navigate(overviewPath(stored)) });
  return (
    <section className="card import__decision">
      <h2 id={DECISION_ANCHOR} tabIndex={-1}>
        {t('import.decideTitle')}
      </h2>
      <DecisionForm
        preview={preview}
        typed={typed}
        onType={onType}
        storing={commit.isPending}
        problem={commit.error}
        onStore={store}
        onReadAgain={onReadAgain}
      />
    </section>
  );
}

function AlreadyImported({ as }: { readonly as: NonNullable<ImportPreview['alreadyImportedAs']> }) {
  const { t } = useTranslation();
  const municipality = useMunicipalities().data?.find(({ rounds }) =>
    rounds.some(({ id }) => id === as.roundId),
  );
  return (
    <Alert tone="info" title={t('import.already')}>
      <p className="kern-body">
        <German>{`${as.municipality}, ${as.title}`}</German>. {t('import.alreadyText')}
      </p>
      {municipality ? (
        <p>
          <Link
            className="lone-link"
            to={overviewPath({ municipalityId: municipality.id, roundId: as.roundId })}
          >
            {t('import.alreadyLink')}
          </Link>
        </p>
      ) : null}
    </Alert>
  );
}
