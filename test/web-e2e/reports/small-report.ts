import { smallReport } from '@selbstcheck/testing';

/** A report that contradicts itself: its first field's signs give another stage than it names. */
export function contradictoryReport(municipality: string): string {
  return smallReport(municipality, 'ist weltoffen aufgestellt');
}

/** A report in which one sign cannot be read. */
export function reportWithUnreadableSign(municipality: string): string {
  return contradictoryReport(municipality).replace('Stadtteiltreffs\t✓', 'Stadtteiltreffs\t#');
}
