import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A new screen starts at its top; going back keeps the place the browser restores. */
export function useScrollToTop(): void {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    if (navigation !== 'POP' && hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, navigation]);
}
