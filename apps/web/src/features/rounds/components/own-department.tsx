import type { ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../../styles/rounds-own.css';
import { roundScreenPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import type { Involvement } from '../../../shared/round/own-department.js';
import { ProgressBar } from '../../../shared/round/progress-bar.js';

interface OwnDepartmentProps {
  readonly address: RoundAddress;
  readonly progress: ProgressView;
  readonly involvement: Involvement;
}

/** What somebody who answers for a department sees first: how far it is, and the way to the questions. */
export function OwnDepartment({ address, progress, involvement }: OwnDepartmentProps) {
  const { t } = useTranslation('rounds');
  const { mayAnswer, department } = involvement;
  if (!mayAnswer) return null;
  const own = progress.departments.find((each) => each.department === department);
  if (department === null) return <p className="own-department">{t('own.noDepartment')}</p>;
  if (own === undefined || own.asked === 0) return <p className="own-department">{t('own.nothing')}</p>;
  const isOpen = progress.round.state === 'open';
  const word = own.open === 0 ? 'look' : own.answered === 0 ? 'begin' : 'continue';
  return (
    <div className="own-department">
      <p className="own-department__count">
        {t('own.label')} <span lang="de">{department}</span>
        {t('own.count', { done: own.asked - own.open, count: own.asked })}
      </p>
      <ProgressBar asked={own.asked} fresh={own.fresh + own.agreedWithoutIt} confirmed={own.confirmed} />
      {isOpen ? (
        <Link className="kern-btn kern-btn--primary" to={roundScreenPath(address, 'answering')}>
          <span className="kern-label">{t(`own.${word}`)}</span>
        </Link>
      ) : (
        <p>{t(`own.state.${progress.round.state === 'planned' ? 'planned' : 'ended'}`)}</p>
      )}
    </div>
  );
}
