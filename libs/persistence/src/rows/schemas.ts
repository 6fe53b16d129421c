import type { EntitySchema } from 'typeorm';
import { catalogueLinkSchema, catalogueMappingSchema, catalogueVersionSchema } from './catalogue-rows.js';
import type { Engine } from './engine.js';
import { installationFactSchema } from './installation-fact-row.js';
import { municipalitySchema } from './municipality-row.js';
import { answerSchema, answerVectorSchema, recordedRatingSchema } from './rating-rows.js';
import { participantSchema, reportSectionSchema } from './report-rows.js';
import { resultSchema, scoringModelSchema } from './result-rows.js';
import { roundSchema } from './round-row.js';

/** Every table of the product, with the column types of one engine. */
export function schemasFor(engine: Engine): EntitySchema[] {
  return [
    installationFactSchema,
    municipalitySchema,
    catalogueVersionSchema,
    catalogueMappingSchema,
    catalogueLinkSchema,
    roundSchema,
    answerSchema,
    answerVectorSchema(engine),
    recordedRatingSchema,
    reportSectionSchema,
    participantSchema,
    scoringModelSchema,
    resultSchema(engine),
  ];
}
