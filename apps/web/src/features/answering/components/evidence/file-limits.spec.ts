import { describe, expect, it } from '@jest/globals';
import { fileProblem } from './file-limits.js';

describe('a file that is chosen as evidence', () => {
  it('is sent where its name and size allow it', () => {
    expect(fileProblem({ name: 'Konzept 2026.PDF', size: 10 * 1024 * 1024 })).toBeNull();
  });

  it.each([
    ['programm.exe', 10, 'evidence-file-type'],
    ['ohne-endung', 10, 'evidence-file-type'],
    ['leer.pdf', 0, 'evidence-file-empty'],
    ['zu-gross.pdf', 10 * 1024 * 1024 + 1, 'evidence-file-too-large'],
  ])('%s of %d bytes is refused before it is sent: %s', (name, size, code) => {
    expect(fileProblem({ name, size })?.code).toBe(code);
  });
});
