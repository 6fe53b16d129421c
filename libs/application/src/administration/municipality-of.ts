import { SelbstcheckError } from '@selbstcheck/domain';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';

/** The municipality of an id; rejects with `municipality-not-found`. */
export async function municipalityOf(
  municipalities: MunicipalityStore,
  municipalityId: string,
): Promise<Municipality> {
  const municipality = await municipalities.find(municipalityId);
  if (municipality) return municipality;
  throw new SelbstcheckError(
    'municipality-not-found',
    'There is no such municipality here. Choose one from the list.',
  );
}
