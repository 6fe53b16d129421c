import { useParams } from 'react-router';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';

/** The round that the address names. */
export function useRoundAddress(): RoundAddress {
  const { municipalityId = '', roundId = '' } = useParams();
  return { municipalityId, roundId };
}
