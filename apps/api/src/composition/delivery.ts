import {
  DeliverOutbox,
  PutMailAside,
  ReadDeliveryLog,
  ReadDigestMail,
  ReadDigestTroubles,
  ResendMail,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Configuration } from '../configuration/configuration.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Sending digests, and what became of them. */
export function composeDelivery(
  { uncertainMails }: Configuration,
  stores: Stores,
  { surroundings, mailPost, mailReader, jobs }: Adapters,
  { audit }: Common,
) {
  const { clock } = surroundings;
  return {
    deliverOutbox: new DeliverOutbox(stores, mailPost, uncertainMails, audit, surroundings),
    readDeliveryLog: new ReadDeliveryLog(stores),
    readDigestMail: new ReadDigestMail(stores, mailReader),
    readDigestTroubles: new ReadDigestTroubles(stores),
    resendMail: new ResendMail(stores, audit, jobs, clock),
    putMailAside: new PutMailAside(stores, audit, clock),
  };
}
