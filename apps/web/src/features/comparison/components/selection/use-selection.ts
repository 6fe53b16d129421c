import { useNavigate, useSearchParams } from 'react-router';
import { searchOf, selectionIn, type Selection } from './selection.js';

/** The places of the screen that addresses lead to. */
export const PLACES = { pair: 'zwei-runden', matrix: 'alle-runden' } as const;

/** Changes a part of the selection; the place is where it was changed. */
export type ChangeSelection = (change: Partial<Selection>, place: keyof typeof PLACES) => void;

/** The selection of the address, and how to change it without leaving one's place on the screen. */
export function useSelection(): readonly [Selection, ChangeSelection] {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const selection = selectionIn(search);
  const change: ChangeSelection = (part, place) => {
    // An address with a place neither moves the focus to the heading nor scrolls to the top.
    const address = { search: searchOf({ ...selection, ...part }), hash: `#${PLACES[place]}` };
    void navigate(address, { replace: true, preventScrollReset: true });
  };
  return [selection, change];
}
