import { describe, expect, it } from '@jest/globals';
import { fileNameIn } from './file-name.js';

describe('the name of a downloaded file', () => {
  it('is the encoded one where there are two', () => {
    const disposition = `attachment; filename="rossla.json"; filename*=UTF-8''ro%C3%9Fla.json`;
    expect(fileNameIn(disposition)).toBe('roßla.json');
  });

  it('is the plain one where the encoded one is missing or broken', () => {
    expect(fileNameIn('attachment; filename="konto.json"')).toBe('konto.json');
    expect(fileNameIn('attachment; filename=konto.json')).toBe('konto.json');
    expect(fileNameIn(`attachment; filename="konto.json"; filename*=UTF-8''%E0%A4%A`)).toBe('konto.json');
  });

  it('is none where the header names none', () => {
    expect(fileNameIn(null)).toBeNull();
    expect(fileNameIn('attachment')).toBeNull();
  });
});
