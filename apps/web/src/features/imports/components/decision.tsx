import type { ImportDecision, ImportPreview, MunicipalityView } from '@selbstcheck/contracts';
import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { overviewPath } from '../../../shared/addresses/addresses.js';
import { German } from '../../../shared/components/localized.js';
import { useCommit } from '../api/imports.js';
import { DECISION_ANCHOR } from './decision-anchor.js';
import { DecisionForm } from './decision-form.js';
import type { TypedDecision } from './typed-decision.js';

interface DecisionProps {
  readonly municipality: MunicipalityView;
  readonly file: File;
  readonly preview: ImportPreview;
  readonly typed: TypedDecision;
  readonly onType: (typed: TypedDecision) => void;
  readonly onReadAgain: () => void;
}

/** What the person adds before the round is stored; or where the report already is. */
export function Decision({ municipality, file, preview, typed, onType, onReadAgain }: DecisionProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const commit = useCommit(municipality.id);
  if (preview.alreadyImportedAs) {
    return <AlreadyImported municipality={municipality} as={preview.alreadyImportedAs} />;
  }
  const store = (decision: ImportDecision) =>
    commit.mutate(
      { file, decision },
      {
        onSuccess: ({ roundId }) => void navigate(overviewPath({ municipalityId: municipality.id, roundId })),
      },
    );
  return (
    <section className="card import__decision">
      <h2 id={DECISION_ANCHOR} tabIndex={-1}>
        {t('import.decideTitle')}
      </h2>
      <p>
        {t('import.storedFor')} <b lang="de">{municipality.name}</b>
      </p>
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

interface AlreadyImportedProps {
  readonly municipality: MunicipalityView;
  readonly as: NonNullable<ImportPreview['alreadyImportedAs']>;
}

function AlreadyImported({ municipality, as: { roundId, title } }: AlreadyImportedProps) {
  const { t } = useTranslation();
  return (
    <Alert tone="info" title={t('import.already')}>
      <p className="kern-body">
        <German>{`${municipality.name}, ${title}`}</German>. {t('import.alreadyText')}
      </p>
      <p>
        <Link className="lone-link" to={overviewPath({ municipalityId: municipality.id, roundId })}>
          {t('import.alreadyLink')}
        </Link>
      </p>
    </Alert>
  );
}
