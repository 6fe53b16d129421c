import type { AdministeredPerson } from '@selbstcheck/contracts';
import { useState } from 'react';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { usePersonExport } from '../../api/people.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import type { PersonAction } from './person-actions.js';
import { PersonConfirmation, type AskedAction } from './person-confirmation.js';
import { PersonEntry } from './person-entry.js';
import { PersonErasure } from './person-erasure.js';

/** All accounts, with what can be done with each. */
export function PeopleList({ people }: { readonly people: readonly AdministeredPerson[] }) {
  const t = useAdministrationText();
  const download = usePersonExport();
  const [asked, setAsked] = useState<AskedAction | null>(null);
  const [erasing, setErasing] = useState<AdministeredPerson | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const act = (person: AdministeredPerson, action: PersonAction) => {
    if (action === 'erase') setErasing(person);
    else if (action !== 'export') setAsked({ action, person });
    else if (!download.isPending) {
      const done = t('people.done.export', { name: person.name });
      download.mutate(person.id, { onSuccess: () => setOutcome(done) });
    }
  };
  return (
    <section className="card">
      <h2>{t('people.listTitle')}</h2>
      {outcome === null ? null : <Outcome title={outcome} />}
      {download.error ? <ProblemNotice error={download.error} /> : null}
      <ul className="entries">
        {people.map((person) => (
          <PersonEntry key={person.id} person={person} onAct={(action) => act(person, action)} />
        ))}
      </ul>
      <PersonConfirmation asked={asked} onClose={() => setAsked(null)} onDone={setOutcome} />
      <PersonErasure person={erasing} onClose={() => setErasing(null)} onErased={setOutcome} />
    </section>
  );
}
