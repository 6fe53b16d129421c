import { LinkKind, LinkLevel } from '@selbstcheck/contracts';
import { SelbstcheckError, type CatalogueProblemCode } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { placeSteps } from './problem-place.js';

/** What exactly is wrong with a catalogue or a link, and where. */
export interface ProblemDetail {
  /** One sentence; null where the server names only the place. */
  readonly sentence: string | null;
  /** "2. Handlungsfeld, 1. Kriterium"; null where no part of the file is named. */
  readonly place: string | null;
  /** The place as the file writes it, for whoever corrects it. */
  readonly path: string | null;
}

type CatalogueText = TFunction<'catalogue'>;

/** The detail of a problem of a catalogue file or a link; null where the server gives none. */
export function problemDetail(error: unknown, t: CatalogueText): ProblemDetail | null {
  if (!(error instanceof SelbstcheckError)) return null;
  const { problem, place } = error.params;
  const sentence = typeof problem === 'string' ? sentenceOf(problem, error.params, t) : '';
  const path = typeof place === 'string' ? place : '';
  if (sentence === '' && path === '') return null;
  const steps = placeSteps(path).map(({ part, number }) => t(`place.${part}`, { number }));
  return {
    sentence: sentence === '' ? null : sentence,
    place: steps.length === 0 ? null : steps.join(', '),
    path: path.includes('.') ? path : null,
  };
}

/** Empty for a code that this version of the screens does not know. */
function sentenceOf(code: string, params: SelbstcheckError['params'], t: CatalogueText): string {
  return t(`unsound.${code as CatalogueProblemCode}`, { ...inWords(params, t), defaultValue: '' });
}

/** Kinds and levels come as codes; the sentences take their words. */
function inWords(params: SelbstcheckError['params'], t: CatalogueText): Record<string, string | number> {
  const level = LinkLevel.safeParse(params.level);
  const kind = LinkKind.safeParse(params.kind);
  return {
    ...params,
    ...(level.success && { level: t(`level.${level.data}`) }),
    ...(kind.success && { kind: t(`kind.${kind.data}`), wanted: t(`shape.${kind.data}`) }),
  };
}
