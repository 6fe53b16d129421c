import { useState } from 'react';
import { useLocation } from 'react-router';
import { searchFor, viewIn, type TrendsView } from './selection-in-address.js';

/**
 * The view of the screen, kept in the address. The router is not told of it: every keystroke of a search would count
 * as a navigation, and those move the focus to the heading. Whoever comes here anew is followed through `key`.
 */
export function useViewInAddress(): readonly [TrendsView, (change: Partial<TrendsView>) => void] {
  const { search, key } = useLocation();
  const [state, setState] = useState(() => ({ key, view: viewIn(new URLSearchParams(search)) }));
  const arrived = state.key !== key;
  if (arrived) setState({ key, view: viewIn(new URLSearchParams(search)) });
  const change = (changes: Partial<TrendsView>) => {
    const view = { ...state.view, ...changes };
    const asked = searchFor(view);
    window.history.replaceState(
      window.history.state,
      '',
      asked === '' ? window.location.pathname : `?${asked}`,
    );
    setState({ key, view });
  };
  return [state.view, change];
}
