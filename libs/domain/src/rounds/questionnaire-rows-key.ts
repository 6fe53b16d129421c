/** What a row of a questionnaire file is about, and what its answer is based on. */
export interface QuestionnaireKey {
  readonly level: 'question' | 'criterion';
  readonly roundId: string;
  /** Id of the question or criterion. */
  readonly partId: string;
  /** The revision of the entry that the file shows; 0 where there was none. */
  readonly revision: number;
  /** Whose answer it is; null for everybody's. */
  readonly department: string | null;
}

const SIGN = { question: 'F', criterion: 'K' } as const;
const KEY = /^([FK])\/([\w.-]{1,36})\/([\w.-]{1,36})\/(\d{1,9})(?:\/(.{1,200}))?$/;

/** A key as the text of a cell: "F/runde/frage/3/Jugendamt". */
export function questionnaireKeyText({
  level,
  roundId,
  partId,
  revision,
  department,
}: QuestionnaireKey): string {
  const parts = [
    SIGN[level],
    roundId,
    partId,
    String(revision),
    ...(department === null ? [] : [department]),
  ];
  return parts.join('/');
}

/** The key that a cell holds; null where it holds none. */
export function questionnaireKeyFrom(text: string): QuestionnaireKey | null {
  const [, sign, roundId, partId, revision, department = null] = KEY.exec(text) ?? [];
  if (sign === undefined || roundId === undefined || partId === undefined) return null;
  const level = sign === SIGN.question ? 'question' : 'criterion';
  return { level, roundId, partId, revision: Number(revision), department };
}
