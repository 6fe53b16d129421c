import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useScoringModel } from '../../../shared/scoring-model/scoring-model.js';
import '../../../styles/administration-models.css';
import { useOwnRescoring } from '../api/models.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { modelValues } from '../components/models/model-values.js';
import { OwnOutlook } from '../components/models/own-outlook.js';

/** By which model a municipality's rounds are scored, and what another one would change. */
export function OwnModelRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const language = useLanguage();
  const model = useScoringModel();
  const query = useOwnRescoring(municipalityId);
  return (
    <AdministrationScreen
      title={t('section.model')}
      municipalityId={municipalityId}
      lead={t('ownModel.lead')}
    >
      <section className="card">
        <h2>{t('ownModel.activeTitle', { model: model.name })}</h2>
        <ul>
          {modelValues(model, t, language).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>
          <Link className="lone-link" to={PATHS.methods}>
            {t('ownModel.methods')}
          </Link>
        </p>
      </section>
      <Fetched query={query}>{(outlook) => <OwnOutlook {...outlook} />}</Fetched>
    </AdministrationScreen>
  );
}
