import type { DraftView } from '@selbstcheck/contracts';
import { Alert, RadioChoices } from '@selbstcheck/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftAddress } from '../../api/drafts.js';
import { activationPath } from '../frame/addresses.js';
import { CertainLinks } from './certain-links.js';
import { LastChangeNote } from './last-change-note.js';
import { LINK_FILTER_NAMES, LINK_FILTERS } from './link-filters.js';
import { shownGroups } from './link-groups.js';
import { isCertain, isUndecided } from './link-parts.js';
import { LinkGroups } from './link-groups-list.js';
import { LinkProgress } from './link-progress.js';
import { useWorkList } from './use-work-list.js';

interface WorkListProps {
  readonly address: DraftAddress;
  readonly view: DraftView;
}

/** Every link of the draft as work to be finished: what is certain at once, the rest one by one. */
export function WorkList({ address, view }: WorkListProps) {
  const { t } = useTranslation('catalogue');
  const list = useWorkList(address, view);
  const heading = useRef<HTMLHeadingElement>(null);
  const { filter, focus, problem } = list;
  const certain = view.links.filter(isCertain);
  const shown = shownGroups(list.groups, LINK_FILTERS[filter]);
  const isDone = view.draft.openLinks === 0;
  useEffect(() => {
    if (focus.part === null && focus.call > 0) heading.current?.focus();
  }, [focus]);
  return (
    <section className="card card--long worklist">
      <h2 ref={heading} tabIndex={-1}>
        {t('links.title')}
      </h2>
      <p>{t('links.lead')}</p>
      <LinkProgress links={view.links} />
      <LastChangeNote
        last={list.last}
        pending={list.pending}
        error={problem?.place === 'last' ? problem.error : null}
        onUndo={list.undo}
      />
      {isDone ? (
        <Alert tone="success" title={t('links.doneTitle')}>
          <p className="kern-body">
            {t('links.doneText')} {view.links.some(isUndecided) ? t('links.doneOptional') : null}
          </p>
          <p>
            <Link className="lone-link" to={activationPath(address)}>
              {t('links.doneLink')}
            </Link>
          </p>
        </Alert>
      ) : null}
      {certain.length > 0 ? (
        <CertainLinks
          links={certain}
          pending={list.pending}
          error={problem?.place === 'certain' ? problem.error : null}
          onConfirm={list.confirmCertain}
        />
      ) : null}
      <div className="worklist__filter">
        <RadioChoices
          legend={t('links.filterLabel')}
          choices={LINK_FILTER_NAMES.map((name) => ({
            value: name,
            word: t(`links.filter.${name}`, { count: view.links.filter(LINK_FILTERS[name]).length }),
          }))}
          chosen={filter}
          onChoose={list.setFilter}
        />
      </div>
      <p className="worklist__keys">{t('links.keys')}</p>
      {shown.length === 0 ? <p>{t(`links.noneShown.${filter}`)}</p> : null}
      <LinkGroups groups={shown} links={view.links} list={list} />
    </section>
  );
}
