import { useState } from 'react';
import { recall, remember } from '../../../shared/remembered.js';

const NAME = 'tasten';

/** Whether keys answer questions; remembered for the next visit. */
export function useKeysWanted(): readonly [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(() => recall(NAME) !== 'aus');
  return [
    wanted,
    (next) => {
      remember(NAME, next ? null : 'aus');
      setWanted(next);
    },
  ];
}
