import { useState } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMunicipalityCreation } from '../../api/municipalities.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { NameForm } from './name-form.js';

/** Adds a municipality; its coordination is invited next. */
export function MunicipalityCreation() {
  const t = useAdministrationText();
  const creation = useMunicipalityCreation();
  const [added, setAdded] = useState<string | null>(null);
  return (
    <section className="card">
      <h2>{t('municipalities.addTitle')}</h2>
      {added === null ? null : <Outcome title={t('municipalities.added', { name: added })} />}
      <NameForm key={added} submitWord={t('municipalities.add')} sending={creation} onDone={setAdded} />
    </section>
  );
}
