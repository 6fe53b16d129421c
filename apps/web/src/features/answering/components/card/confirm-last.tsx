import { useTranslation } from 'react-i18next';
import type { Question } from '../../screen/actions.js';
import type { OwnAnswer } from '../../shown/own-answer.js';
import { Act } from './act.js';

interface ConfirmLastProps {
  readonly question: Question;
  readonly own: OwnAnswer;
  /** When the last round was: "2023". */
  readonly year: string;
  readonly withKeys: boolean;
  readonly onConfirm: () => void;
}

/** "As last time": a deliberate press, and afterwards shown apart from a fresh judgement. */
export function ConfirmLast({ question: { last }, own, year, withKeys, onConfirm }: ConfirmLastProps) {
  const { t } = useTranslation('answering');
  if (own.answer !== 'not_answered' && own.basis === 'confirmed') {
    return <span className="confirmed">{t('confirm.done', { year })}</span>;
  }
  if (last?.kind !== 'comparable' || last.confirmable === null) return null;
  return <Act word={t('confirm.do')} pressed={withKeys ? 'w' : undefined} onClick={onConfirm} />;
}
