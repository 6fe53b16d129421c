import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useSettings } from '../api/installation.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { SettingsForm } from '../components/installation/settings-form.js';

/** Operator and retention of the installation. */
export function SettingsRoute() {
  const t = useAdministrationText();
  const query = useSettings();
  return (
    <AdministrationScreen title={t('section.settings')} municipalityId={null} lead={t('settings.lead')}>
      <Fetched query={query}>{(settings) => <SettingsForm settings={settings} />}</Fetched>
    </AdministrationScreen>
  );
}
