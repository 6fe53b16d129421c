import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { isReasonAnchor } from '../../../shared/addresses/addresses.js';

/** Whoever comes back from the reasons of a field or of the whole finds the focus where it was. */
export function useFocusOnAddressedReason(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const anchor = decodeURIComponent(hash.slice(1));
    const place = isReasonAnchor(anchor) ? document.getElementById(anchor) : null;
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector('a')?.focus({ preventScroll: true });
  }, [hash, key]);
}
