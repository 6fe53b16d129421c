import {
  endpoints,
  type QuestionPreview,
  type VersionView,
  type WrittenQuestionRow,
} from '@selbstcheck/contracts';
import { startPostgres } from '@selbstcheck/testing';
import { call, type CallParts } from './call.js';
import { as, startTowns, type Town, type Towns } from './town.js';

/** A town whose coordination writes a version of its own on the edition of 2020. */
export interface QuestionTown extends Town {
  readonly url: string;
  readonly base: VersionView;
  readonly foreign: Town;
  /** A call by its coordination. */
  own(parts?: Omit<CallParts, 'params' | 'headers'>, params?: Readonly<Record<string, string>>): CallParts;
  stop(): Promise<void>;
}

/** What readings of questions ask for. */
export const READING = { language: 'de', base: 'wk-2020' };

export async function startQuestionTown(engine: 'sqlite' | 'postgres'): Promise<QuestionTown> {
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  const { server, own, foreign }: Towns = await startTowns(postgres ? { DATABASE_URL: postgres.url } : {});
  const { url } = server;
  const ownCall: QuestionTown['own'] = (parts = {}, params = {}) =>
    as(own.people.coordination, { ...parts, params: { municipalityId: own.id, ...params } });
  return {
    ...own,
    ...{ url, foreign, own: ownCall },
    base: await call(url, endpoints.getVersion, ownCall({}, { versionId: 'wk-2020' })),
    stop: async () => {
      await server.stop();
      await postgres?.stop();
    },
  };
}

/** One question for each criterion, every third a code alone. */
export function writtenQuestions({ base }: QuestionTown): WrittenQuestionRow[] {
  const criteria = base.fields.flatMap((field) => field.criteria);
  return criteria.map(({ id: criterionId }, index) => ({
    ...{ code: `9.${index + 1}.1`, criterionId },
    text: index % 3 === 0 ? null : `Gibt es Punkt ${index + 1}?`,
  }));
}

/** A file as it is uploaded. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a text holds. */
export function paste(
  { url, own }: QuestionTown,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<QuestionPreview> {
  return call(
    url,
    endpoints.previewPastedQuestions,
    own({ query: { ...READING, ...more }, file: textBytes(text) }),
  );
}
