import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** A moment on the clock of the device, to be read by people and by programs. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{showMoment(at, useLanguage())}</time>;
}
