import { useParams } from 'react-router';
import type { RoundAddress } from '../addresses/addresses.js';

/** Municipality and round as the address names them. */
export function useRoundAddress(): RoundAddress {
  const { municipalityId = '', roundId = '' } = useParams();
  return { municipalityId, roundId };
}
