import { describe, expect, it } from '@jest/globals';
import { setAndVerifyPragmas, type PragmaConnection } from './sqlite-pragmas.js';

describe('settings of a SQLite connection', () => {
  it('are refused where SQLite keeps another journal, as on a network drive', () => {
    const onNetworkDrive: PragmaConnection = {
      pragma: (source) => (source === 'journal_mode' ? 'delete' : 1),
    };
    expect(() => setAndVerifyPragmas('read-write', 5000)(onNetworkDrive)).toThrow(
      expect.objectContaining({
        code: 'database-settings',
        params: { setting: 'journal_mode', wanted: 'wal', found: 'delete' },
      }),
    );
  });

  it('are refused where references are not checked', () => {
    const withoutReferences: PragmaConnection = { pragma: (source) => (source === 'foreign_keys' ? 0 : 1) };
    expect(() => setAndVerifyPragmas('read-only', 5000)(withoutReferences)).toThrow(
      expect.objectContaining({ code: 'database-settings' }),
    );
  });
});
