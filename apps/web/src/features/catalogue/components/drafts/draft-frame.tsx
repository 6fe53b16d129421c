import type { DraftView } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import type { DraftAddress } from '../../api/drafts.js';
import { activationPath, draftPath, draftQuestionsPath } from '../frame/addresses.js';
import { BackToCatalogue } from '../frame/back-to-catalogue.js';
import { useVersionName } from '../frame/version-name.js';

interface DraftFrameProps {
  readonly address: DraftAddress;
  readonly view: DraftView;
  readonly documentTitle: string;
  readonly children: ReactNode;
}

/** What both steps of a draft have above them: which draft, what it would mean in one sentence, and the steps. */
export function DraftFrame({ address, view, documentTitle, children }: DraftFrameProps) {
  const { t } = useTranslation('catalogue');
  const nameOf = useVersionName();
  const { title, edition, base } = view.draft;
  return (
    <div className="catalogue">
      <header>
        <BackToCatalogue municipalityId={address.municipalityId} />
        <p className="catalogue__kind">
          <Localized text={title} />
        </p>
        <ScreenHeading documentTitle={documentTitle}>{t('draft.title', { edition })}</ScreenHeading>
        <p className="lead">{view.summary ?? t('draft.noBase')}</p>
        {base === null ? null : <p className="muted">{t('draft.comparedWith', { version: nameOf(base) })}</p>}
      </header>
      <nav className="catalogue__steps" aria-label={t('steps.label')}>
        <NavLink to={draftQuestionsPath(address)}>{t('steps.questions')}</NavLink>
        <NavLink to={draftPath(address)} end>
          {t('steps.links')}
        </NavLink>
        <NavLink to={activationPath(address)}>{t('steps.activation')}</NavLink>
      </nav>
      {view.criteriaWithoutQuestions > 0 ? (
        <p className="catalogue__gap">{t('own.draft.gap', { count: view.criteriaWithoutQuestions })}</p>
      ) : null}
      {children}
    </div>
  );
}
