import type { DraftLink, DraftView } from '@selbstcheck/contracts';
import { useState } from 'react';
import type { DraftAddress } from '../../api/drafts.js';
import { useLinkChange, type LinkChange } from '../../api/links.js';
import { idsOf, partsOf, type LastChange } from './last-change.js';
import { groupLinks, linksIn } from './link-groups.js';
import { LINK_FILTERS, type LinkFilter } from './link-filters.js';
import { anchorOf, concerns, isCertain, isUndecided, needsLook, type PartKey } from './link-parts.js';
import { nearestShown, nextToLookAt } from './next-link.js';
import { confirmed, decisionsOf, typedFrom, type TypedLink } from './typed-link.js';

/** Where something was pressed, so that what comes of it is said there. */
export type ChangePlace = 'row' | 'certain' | 'last';

/** What the work list shows, and what can be done with it. */
export function useWorkList(address: DraftAddress, view: DraftView) {
  const change = useLinkChange(address);
  const [filter, setFilter] = useState<LinkFilter>('open');
  const [openPart, setOpenPart] = useState<PartKey | null>(null);
  const [typedByPart, setTypedByPart] = useState<ReadonlyMap<PartKey, TypedLink>>(new Map());
  const [last, setLast] = useState<LastChange | null>(null);
  const [place, setPlace] = useState<ChangePlace>('row');
  /** `part` is null for the heading of the list; `call` tells two calls for the same place apart. */
  const [focus, setFocus] = useState<{ part: PartKey | null; call: number }>({ part: null, call: 0 });
  const groups = groupLinks(view.links);
  const { revision } = view.draft;

  const focusOn = (part: PartKey | null) => setFocus(({ call }) => ({ part, call: call + 1 }));
  const type = (part: PartKey, typed: TypedLink) => setTypedByPart(new Map(typedByPart).set(part, typed));
  const typedOf = (part: PartKey, link: DraftLink) => typedByPart.get(part) ?? typedFrom(link);
  const goTo = (part: PartKey | null, isOpened: boolean) => {
    setOpenPart(isOpened ? part : null);
    focusOn(part);
  };

  const send = (sent: LinkChange, from: ChangePlace, done: LastChange, goOn: (after: DraftView) => void) => {
    if (change.isPending) return;
    setPlace(from);
    change.mutate(sent, {
      onSuccess: (after) => {
        setLast(done);
        goOn(after);
      },
    });
  };

  const decide = (part: PartKey, link: DraftLink) => {
    const typed = typedOf(part, link);
    const decisions = decisionsOf(link.level, typed);
    const done = { done: 'decided', link, kind: typed.kind, sent: partsOf(decisions) } as const;
    send({ revision, decisions }, 'row', done, (after) => {
      const rest = new Map(typedByPart);
      rest.delete(part);
      setTypedByPart(rest);
      if (isUndecided(link)) goTo(nextToLookAt(linksIn(groupLinks(after.links)), anchorOf(link)), true);
      else goTo(anchorOf(link), false);
    });
  };

  const confirmCertain = () => {
    const links = view.links.filter(isCertain);
    send({ revision, decisions: links.map(confirmed) }, 'certain', { done: 'confirmed', links }, (after) => {
      const next = linksIn(groupLinks(after.links)).find(needsLook);
      goTo(next === undefined ? null : anchorOf(next), true);
    });
  };

  const withdraw = (link: DraftLink) => {
    const before = linksIn(groups).filter(LINK_FILTERS[filter]);
    const withdrawn = partsOf([idsOf(link)]);
    send({ revision, withdrawn }, 'row', { done: 'withdrawn', link }, (after) => {
      const shown = linksIn(groupLinks(after.links)).filter(LINK_FILTERS[filter]);
      goTo(nearestShown(before, shown, anchorOf(link)), false);
    });
  };

  const undo = (undone: Exclude<LastChange, { done: 'withdrawn' }>) => {
    const sent = undone.done === 'decided' ? [undone.sent] : undone.links.map(idsOf);
    const [first] = undone.done === 'decided' ? [undone.link] : undone.links;
    if (first === undefined) return;
    const done = { done: 'withdrawn', link: first } as const;
    send({ revision, withdrawn: partsOf(sent) }, 'last', done, (after) => {
      const again = after.links.find((link) => concerns(link, anchorOf(first)));
      const isShown = again !== undefined && LINK_FILTERS[filter](again);
      goTo(isShown ? anchorOf(again) : null, isShown);
    });
  };

  return {
    ...{ groups, filter, setFilter, openPart, typedOf, type, focus, last },
    ...{ decide, confirmCertain, withdraw, undo },
    pending: change.isPending,
    /** What went wrong, and where it was pressed. */
    problem: change.error === null ? null : { place, error: change.error },
    toggle: (part: PartKey) => {
      change.reset();
      setOpenPart(openPart === part ? null : part);
    },
  };
}

/** See useWorkList. */
export type WorkListState = ReturnType<typeof useWorkList>;
