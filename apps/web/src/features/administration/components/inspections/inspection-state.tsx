import type { Inspection } from '@selbstcheck/contracts';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { momentInWords } from '../frame/moment.js';

interface InspectionStateProps {
  readonly inspection: Inspection;
  readonly ofInstallation: boolean;
}

/** Where a request stands, and, for the own one that waits, who has to act. */
export function InspectionState({ inspection, ofInstallation }: InspectionStateProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const { state, expiresAt, isOwn } = inspection;
  if (state === 'approved') {
    if (expiresAt === null) return t('inspections.approvedOpen');
    return t('inspections.state.approved', { moment: momentInWords(expiresAt, language) });
  }
  if (state === 'expired') return t('inspections.state.expired');
  const who = ofInstallation ? 'inspections.waitOwnInstallation' : 'inspections.waitOwn';
  return isOwn ? t(who) : t('inspections.state.waiting');
}
