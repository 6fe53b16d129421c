import { WallClock } from '@selbstcheck/application';
import { DateTime, IANAZone } from 'luxon';

/** Wall times by the time zones that Node knows. */
export class LuxonWallClock extends WallClock {
  knowsZone(zone: string): boolean {
    // newer versions of Node also take "+02:00", which knows no summer time
    return /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone);
  }

  momentOf(date: string, time: string, zone: string): string {
    const local = DateTime.fromISO(`${date}T${time}`, { zone });
    return new Date(Math.min(...local.getPossibleOffsets().map((moment) => moment.toMillis()))).toISOString();
  }

  localOf(moment: string, zone: string): { readonly date: string; readonly time: string } {
    const local = DateTime.fromISO(moment, { zone });
    return { date: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm') };
  }
}
