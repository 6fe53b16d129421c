import type { DraftLink } from '@selbstcheck/contracts';
import { Icon } from '@selbstcheck/ui';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { anchorEnd, anchorPart, isCertain, isUndecided } from './link-parts.js';

interface LinkRowProps {
  readonly link: DraftLink;
  readonly isOpen: boolean;
  /** Changes whenever the row is to take the focus; null while it is not. */
  readonly focusCall: number | null;
  readonly onToggle: () => void;
  /** What the open row shows. */
  readonly children: ReactNode;
}

/** One link of the work list: what it is about and where it stands; it unfolds to be decided. */
export function LinkRow({ link, isOpen, focusCall, onToggle, children }: LinkRowProps) {
  const { t } = useTranslation('catalogue');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusCall !== null) button.current?.focus();
  }, [focusCall]);
  return (
    <li className={`link-row${isUndecided(link) ? '' : ' link-row--decided'}`}>
      <button
        ref={button}
        type="button"
        className="link-row__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <LinkTitle link={link} />
        <span className="link-row__state">
          {isUndecided(link) ? null : <Icon name="success" />}
          {stateInWords()}
        </span>
        <span className="link-row__arrow" aria-hidden="true" />
      </button>
      <div id={id} className="link-row__panel" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </li>
  );

  function stateInWords(): string {
    const { origin, similarity } = link;
    const kind = t(`kind.${link.kind}`);
    if (isCertain(link)) return t('links.state.certain');
    if (origin !== 'suggested' || similarity === null) return t(`links.state.${origin}`, { kind });
    return t('links.state.alike', { kind, percent: similarity });
  }
}

/** The part that stands for the link, with those that stand beside it. */
function LinkTitle({ link }: { readonly link: DraftLink }) {
  const { t } = useTranslation('catalogue');
  const parts = link[anchorEnd(link)];
  const { wording } = anchorPart(link);
  const codes = parts.flatMap(({ code }) => code ?? []);
  return (
    <span className="link-row__title">
      <b>{codes.length === 0 ? t('links.criterion') : codes.join(', ')}</b>{' '}
      {wording === null ? t('links.onPaper') : <Localized text={wording} />}
      {parts.length > 1 ? ' …' : null}
    </span>
  );
}
