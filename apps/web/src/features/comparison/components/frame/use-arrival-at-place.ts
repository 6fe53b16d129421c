import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { PLACES } from '../selection/use-selection.js';

/** Whoever opens an address that leads to all rounds starts there; two rounds stand at the start anyway. */
export function useArrivalAtPlace(): void {
  const { hash } = useLocation();
  const arrivedWith = useRef(hash);
  useEffect(() => {
    if (arrivedWith.current === `#${PLACES.matrix}`) document.getElementById(PLACES.matrix)?.scrollIntoView();
  }, []);
}
