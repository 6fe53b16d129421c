import { z } from 'zod';
import { endpoint } from '../endpoint.js';

/** Facts about this installation that the screens show. */
export const Installation = z
  .object({
    version: z.string(),
    demonstration: z.enum(['never_loaded', 'loaded', 'removed']),
    /** Until people can sign in, only this machine reaches the server. */
    reachableFrom: z.literal('this_machine'),
  })
  .meta({ id: 'Installation' });

/** See Installation. */
export type Installation = z.infer<typeof Installation>;

/** The installation and its demonstration data. */
export const installationEndpoints = {
  getInstallation: endpoint({
    method: 'GET',
    path: '/installation',
    summary: 'Version, reach, and whether demonstration data is loaded',
    access: 'public',
    response: Installation,
  }),
  removeDemonstration: endpoint({
    method: 'DELETE',
    path: '/demonstration',
    summary: 'Remove all demonstration data in one step',
    access: ['installation_admin'],
    response: Installation,
  }),
} as const;
