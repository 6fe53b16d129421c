import { criteriaOf, type ToldTarget } from '@selbstcheck/domain';
import type { MunicipalWindow } from './municipal-window.js';
import type { ToldField } from './told-field.js';

/** The targets that a window changed, of one field where there is one, in the order of the events. */
export function toldTargets(
  { net, versions }: MunicipalWindow,
  field: ToldField | null,
): readonly ToldTarget[] {
  return net.flatMap(({ event }): readonly ToldTarget[] => {
    if (event.kind !== 'target_set' && event.kind !== 'target_withdrawn') return [];
    const { kind, catalogueVersionId, criterionId, symbol, date } = event;
    const version = versions.get(catalogueVersionId);
    const criterion = version && criteriaOf(version).find(({ id }) => id === criterionId);
    if (!criterion || (field && !field.holds(catalogueVersionId, criterionId))) return [];
    return [{ kind, criterion: criterion.title, symbol, date }];
  });
}
