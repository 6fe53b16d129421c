import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import '../../../styles/administration-models.css';
import { useModels } from '../api/models.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { ModelForm } from '../components/models/model-form.js';
import { ModelList } from '../components/models/model-list.js';
import { RescoringList } from '../components/models/rescoring-list.js';

/** The scoring models: which one is active, trying out another, adding one. */
export function ModelsRoute() {
  const t = useAdministrationText();
  const query = useModels();
  return (
    <AdministrationScreen title={t('section.models')} municipalityId={null} lead={t('models.lead')}>
      <Fetched query={query}>
        {({ models, rescorings }) => {
          const active = models.find(({ isActive }) => isActive);
          return (
            <>
              <ModelList models={models} rescorings={rescorings} />
              <RescoringList rescorings={rescorings} />
              {active ? <ModelForm proposed={active} /> : null}
            </>
          );
        }}
      </Fetched>
    </AdministrationScreen>
  );
}
