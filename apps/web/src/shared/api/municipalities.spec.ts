import { describe, expect, it } from '@jest/globals';
import type { MunicipalityView } from '@selbstcheck/contracts';
import { municipalityToOpen } from './municipalities.js';

const municipality = (id: string, demonstration: MunicipalityView['demonstration']): MunicipalityView => ({
  id,
  name: id,
  demonstration,
  rounds: [],
});

const own = municipality('own', 'none');
const report = municipality('report', 'report_facts');
const invented = municipality('invented', 'fictional');

const opened = (municipalities: readonly MunicipalityView[], last: string | null = null) =>
  municipalityToOpen(municipalities, last)?.id;

describe('the municipality to open with', () => {
  it('is the one last looked at', () => {
    expect(opened([own, report, invented], 'invented')).toBe('invented');
  });

  it('is an own one before any demonstration', () => {
    expect(opened([invented, report, own])).toBe('own');
  });

  it('is the real report before the invented municipality', () => {
    expect(opened([invented, report])).toBe('report');
  });

  it('does not stay with one that was removed', () => {
    expect(opened([own], 'removed')).toBe('own');
  });

  it('is none where there is none', () => {
    expect(opened([])).toBeUndefined();
  });
});
