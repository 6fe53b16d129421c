import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** A new screen starts at its top; going back keeps the place the browser restores. */
export function useScrollToTop(): void {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    if (navigation !== NavigationType.Pop && hash === '') window.scrollTo(0, 0);
  }, [pathname, hash, navigation]);
}
