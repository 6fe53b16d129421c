import { z } from 'zod';
import { endpoint } from '../endpoint.js';

const Health = z
  .object({ status: z.literal('ok'), version: z.string(), database: z.enum(['sqlite', 'postgres']) })
  .meta({ id: 'Health' });

const Liveness = z.object({ status: z.literal('ok') }).meta({ id: 'Liveness' });

/** Whether the server runs, and whether it can do its work. */
export const healthEndpoints = {
  readiness: endpoint({
    method: 'GET',
    path: '/health',
    summary: 'Ready to work: the server runs and its database answers',
    access: 'public',
    response: Health,
    problems: ['database-unreachable'],
  }),
  liveness: endpoint({
    method: 'GET',
    path: '/health/live',
    summary: 'The server process runs',
    access: 'public',
    response: Liveness,
  }),
} as const;
