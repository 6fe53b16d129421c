import { z } from 'zod';
import { endpoint, READERS } from '../endpoint.js';
import { Id, LocalizedText } from '../shared-schemas.js';

/** One round as lists and headings show it. */
export const RoundSummary = z
  .object({
    id: Id,
    title: z.string(),
    referenceDate: z.iso.date(),
    state: z.enum(['planned', 'open', 'in_agreement', 'closed', 'archived']),
    source: z.enum(['answers', 'auswertung']),
    catalogue: z.object({ title: LocalizedText, edition: z.string(), isDemonstration: z.boolean() }),
  })
  .meta({ id: 'RoundSummary' });

/** See RoundSummary. */
export type RoundSummary = z.infer<typeof RoundSummary>;

/** A municipality with its rounds, newest first. */
export const MunicipalityView = z
  .object({
    id: Id,
    name: z.string(),
    demonstration: z.enum(['none', 'report_facts', 'fictional']),
    rounds: z.array(RoundSummary),
  })
  .meta({ id: 'Municipality' });

/** See MunicipalityView. */
export type MunicipalityView = z.infer<typeof MunicipalityView>;

/** Municipalities and their rounds. */
export const roundEndpoints = {
  listMunicipalities: endpoint({
    method: 'GET',
    path: '/municipalities',
    summary: 'The municipalities of this installation with their rounds, newest round first',
    access: READERS,
    response: z.object({ municipalities: z.array(MunicipalityView) }),
  }),
} as const;
