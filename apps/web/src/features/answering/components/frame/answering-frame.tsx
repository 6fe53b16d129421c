import { Disclosure } from '@selbstcheck/ui';
import type { Questionnaire } from '@selbstcheck/contracts';
import type { RoundProgress } from '@selbstcheck/domain';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { KEYS_CLASS } from '../../screen/places.js';
import { CriterionList } from './criterion-list.js';
import { ProgressCard } from './progress-card.js';

interface AnsweringFrameProps {
  readonly questionnaire: Questionnaire;
  readonly progress: RoundProgress;
  readonly addressOf: (criterionId: string) => string;
  readonly paperPath: string;
  /** Which department's questions these are, for whoever can choose. */
  readonly choice: ReactNode;
  readonly children: ReactNode;
}

/** Beside the criterion: whose questions, until when, how far, and all criteria; on narrow screens above it, folded. */
export function AnsweringFrame(props: AnsweringFrameProps) {
  const { questionnaire, progress, addressOf, paperPath, choice, children } = props;
  const { t } = useTranslation('answering');
  const { pathname } = useLocation();
  const shownList = useRef<HTMLDivElement>(null);
  useEffect(() => keepInSight(shownList.current), [pathname]);
  const list = <CriterionList fields={questionnaire.fields} progress={progress} addressOf={addressOf} />;
  const paper = (
    <Link className="lone-link" to={paperPath}>
      {t('paper.link')}
    </Link>
  );
  return (
    <div className="answering">
      <aside className="answering__aside" aria-label={t('progress.aside')}>
        {choice}
        <ProgressCard questionnaire={questionnaire} progress={progress} />
        <div className="answering__list" ref={shownList}>
          {list}
        </div>
        <div className="answering__folded-list">
          <Disclosure summary={t('list.fold')}>
            {list}
            {paper}
          </Disclosure>
        </div>
        <div className="answering__paper">{paper}</div>
      </aside>
      <div className={KEYS_CLASS}>{children}</div>
    </div>
  );
}

/** In a long list the criterion on the screen is in sight; the page itself is not moved for it. */
function keepInSight(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current=page]');
  if (list == null || current == null) return;
  const { top, bottom } = current.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 2;
}
