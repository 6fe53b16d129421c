import { recall, remember } from '../shared/remembered.js';

/** What a person can choose; `system` follows the device. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof THEME_CHOICES)[number];

const REMEMBERED = 'theme';

export function chosenTheme(): ThemeChoice {
  const remembered = recall(REMEMBERED);
  return remembered === 'light' || remembered === 'dark' ? remembered : 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  remember(REMEMBERED, choice === 'system' ? null : choice);
  applyTheme();
}

/** Follows the device while nothing else is chosen. */
export function followDeviceTheme(): void {
  darkDevice().addEventListener('change', applyTheme);
}

function applyTheme(): void {
  const choice = chosenTheme();
  const device = darkDevice().matches ? 'dark' : 'light';
  document.documentElement.dataset.kernTheme = choice === 'system' ? device : choice;
}

function darkDevice(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
