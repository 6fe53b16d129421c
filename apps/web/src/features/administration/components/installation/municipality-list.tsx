import type { AdministeredMunicipality } from '@selbstcheck/contracts';
import { Badge, Dialog } from '@selbstcheck/ui';
import { useState } from 'react';
import { German } from '../../../../shared/components/localized.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMunicipalityRenaming } from '../../api/municipalities.js';
import { ActionButton } from '../frame/action-button.js';
import { ActionLink } from '../frame/action-link.js';
import { sectionPath } from '../frame/addresses.js';
import { CancelButton } from '../frame/cancel-button.js';
import { Entry } from '../frame/entry.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { NameForm } from './name-form.js';

/** All municipalities of the installation, without anything of their rounds. */
export function MunicipalityList({
  municipalities,
}: {
  readonly municipalities: readonly AdministeredMunicipality[];
}) {
  const t = useAdministrationText();
  const [renaming, setRenaming] = useState<AdministeredMunicipality | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('municipalities.listTitle')}</h2>
      {renamed === null ? null : <Outcome title={t('municipality.renamed', { name: renamed })} />}
      {municipalities.length === 0 ? <p>{t('municipalities.none')}</p> : null}
      <ul className="entries">
        {municipalities.map((municipality) => (
          <Entry
            key={municipality.id}
            title={<German>{municipality.name}</German>}
            marks={
              municipality.demonstration === 'none' ? null : (
                <Badge tone="warning">{t('municipalities.example')}</Badge>
              )
            }
            facts={[t('municipalities.members', { count: municipality.members })]}
            actions={
              <>
                <ActionLink
                  word={t('municipalities.manage')}
                  about={<German>{municipality.name}</German>}
                  to={sectionPath(municipality.id, 'members')}
                />
                <ActionButton
                  word={t('municipalities.rename')}
                  to={<German>{municipality.name}</German>}
                  onClick={() => setRenaming(municipality)}
                />
              </>
            }
          />
        ))}
      </ul>
      <Dialog open={renaming !== null} title={t('municipalities.rename')} onClose={() => setRenaming(null)}>
        {renaming ? (
          <Renaming
            key={renaming.id}
            municipality={renaming}
            onClose={() => setRenaming(null)}
            onRenamed={setRenamed}
          />
        ) : null}
      </Dialog>
    </section>
  );
}

interface RenamingProps {
  readonly municipality: AdministeredMunicipality;
  readonly onClose: () => void;
  readonly onRenamed: (name: string) => void;
}

function Renaming({ municipality, onClose, onRenamed }: RenamingProps) {
  const t = useAdministrationText();
  const renaming = useMunicipalityRenaming(municipality.id);
  return (
    <NameForm
      submitWord={t('municipality.rename')}
      defaultName={municipality.name}
      sending={renaming}
      aside={<CancelButton onClick={onClose} />}
      onDone={(name) => {
        onClose();
        onRenamed(name);
      }}
    />
  );
}
