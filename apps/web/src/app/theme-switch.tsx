import { Icon } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, THEME_CHOICES } from './theme.js';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(chosenTheme);
  return (
    <label className="theme-switch">
      <Icon name="brightness-medium" />
      {t('theme.label')}
      <select
        value={choice}
        onChange={(event) => {
          const chosen = THEME_CHOICES.find((theme) => theme === event.target.value) ?? 'system';
          chooseTheme(chosen);
          setChoice(chosen);
        }}
      >
        {THEME_CHOICES.map((theme) => (
          <option key={theme} value={theme}>
            {t(`theme.${theme}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
