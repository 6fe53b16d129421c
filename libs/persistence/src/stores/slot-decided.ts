import { SelbstcheckError } from '@selbstcheck/domain';

export function slotDecided(): SelbstcheckError {
  return new SelbstcheckError(
    'slot-decided',
    'Somebody else decided about this digest in the meantime. Look at the delivery log.',
  );
}
