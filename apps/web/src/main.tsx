import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { followDeviceTheme } from './app/theme.js';
import { createI18n } from './shared/i18n/i18n.js';
import { startLanguage } from './shared/i18n/language.js';
import { loadSentences } from './shared/i18n/load-sentences.js';
import './styles/index.css';

const language = startLanguage(navigator.languages);
const i18n = createI18n(language, await loadSentences(language));
const markLanguage = () => {
  document.documentElement.lang = i18n.language;
};
i18n.on('languageChanged', markLanguage);
markLanguage();
followDeviceTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  );
}
