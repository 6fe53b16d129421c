import { useTranslation } from 'react-i18next';
import { unheldIn, type Holders } from './holders.js';

interface SaveStateProps {
  readonly holders: Holders;
  readonly state: 'idle' | 'saving' | 'saved';
}

/** Whether what was pressed has arrived; read out, with what is left to do. */
export function SaveState({ holders, state }: SaveStateProps) {
  const { t } = useTranslation('rounds');
  const left = t('assignments.left', { count: unheldIn(holders, [...holders.keys()]).length });
  return (
    <p className="assignments__state" role="status">
      {t(`assignments.state.${state}`, { left })}
    </p>
  );
}
