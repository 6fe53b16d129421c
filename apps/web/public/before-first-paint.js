// Runs before anything is painted and before the app's modules: no flash of the wrong theme, and Zod is told not
// to try `new Function`, which the content security policy forbids and would report.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('selbstcheck.theme');
  } catch {
    // Without storage the device's theme applies.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.dataset.kernTheme = theme;
  globalThis.__zod_globalConfig = { jitless: true };
})();
