import { describe, expect, it } from '@jest/globals';
import type { AuditEvent } from '@selbstcheck/contracts';
import { createInstance } from 'i18next';
import de from '../../../../locales/administration.de.json' with { type: 'json' };
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { actionWords, actorWords, valueName, valueWords } from './trail-words.js';

const instance = createInstance();
await instance.init({ lng: 'de', resources: { de: { translation: de } }, fallbackLng: false });
const t: AdministrationText = (key, values) => instance.t(key, { ...values, defaultValue: key });

const actor = (rest: Partial<AuditEvent['actor']>): AuditEvent['actor'] => ({
  kind: 'person',
  role: null,
  department: null,
  function: null,
  ...rest,
});

describe('an entry of the log in words', () => {
  it('says what happened, and keeps the name of what it does not know', () => {
    expect(actionWords('member_left', t)).toBe('Mitgliedschaft wurde beendet');
    expect(actionWords('of_a_newer_server', t)).toContain('of_a_newer_server');
  });

  it('says which role did it, or that nobody is known', () => {
    expect(actorWords(actor({ role: 'coordination' }), t)).toBe('Koordination');
    expect(actorWords(actor({ kind: 'system' }), t)).toBe('das Programm selbst');
    expect(actorWords(actor({ kind: 'anonymous' }), t)).toBe('nicht angemeldet');
  });

  it('shows values as a reader would write them', () => {
    expect(valueName('auditYears', t)).toBe('Aufbewahrung des Protokolls in Jahren');
    expect(valueName('unknownName', t)).toBe('unknownName');
    const shown = (name: string, value: unknown) =>
      valueWords(name, value, { t, language: 'de', problem: (code) => `Satz zu ${code}` });
    expect(shown('role', 'steering')).toBe('Steuerungsgruppe');
    expect(shown('scopes', ['read', 'import'])).toBe('Lesen, Einlesen');
    expect(shown('isInstallationAdmin', true)).toBe('ja');
    expect(shown('auditYears', 0)).toBe('0');
    expect(shown('department', null)).toBe('leer');
    expect(shown('department', 'Amt 50')).toBe('Amt 50');
    expect(shown('code', 'link-invalid')).toBe('Satz zu link-invalid');
    expect(shown('referenceDate', '2020-07-01')).toBe('1. Juli 2020');
  });
});
