import { useState } from 'react';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useMunicipalityName, useMunicipalityRenaming } from '../api/municipalities.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Outcome } from '../../../shared/components/outcome.js';
import { NameForm } from '../components/installation/name-form.js';

/** What a municipality is called. */
export function MunicipalityRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const name = useMunicipalityName(municipalityId);
  const renaming = useMunicipalityRenaming(municipalityId);
  const [renamed, setRenamed] = useState<string | null>(null);
  return (
    <AdministrationScreen
      title={t('section.municipality')}
      municipalityId={municipalityId}
      lead={t('municipality.lead')}
    >
      {renamed === null ? null : <Outcome title={t('municipality.renamed', { name: renamed })} />}
      <section className="card">
        <NameForm
          key={name}
          submitWord={t('municipality.rename')}
          defaultName={name}
          sending={renaming}
          onDone={setRenamed}
        />
      </section>
    </AdministrationScreen>
  );
}
