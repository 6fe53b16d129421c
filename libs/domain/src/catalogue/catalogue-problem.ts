import { SelbstcheckError, type SentenceParams } from '../kernel/selbstcheck-error.js';

/**
 * What can be wrong with a catalogue version or a mapping, each with its English sentence.
 * `{name}` stands for a value of the problem's params.
 */
const SENTENCES = {
  'catalogue-id-invalid':
    'The id "{id}" cannot be used: an id has 1 to 36 letters, digits, hyphens, dots or underscores, and not only one or two dots.',
  'catalogue-duplicate-id': 'The id "{id}" is used more than once; every id belongs to one thing only.',
  'catalogue-title-missing':
    'A title is empty; every title needs a German wording, and an English one is left out or written.',
  'catalogue-edition-missing': 'The edition is empty; name it, for example "2020".',
  'catalogue-without-fields': 'The catalogue has no field of action; it needs at least one.',
  'catalogue-empty-field': 'Field {field} has no criterion; give it one or leave the field out.',
  'catalogue-field-number':
    'The field number {field} cannot be used: fields have different whole numbers from 1 to 99.',
  'catalogue-code-missing': 'The question "{id}" has no printed code, such as "1.4.2".',
  'catalogue-text-missing':
    'The question "{id}" has an empty wording; write it, or null where the wording is not known.',
  'catalogue-text-long': 'A text has {length} signs; at most {limit} are possible here. Shorten it.',
  'catalogue-text-signs':
    'A text has control characters or invisible characters, such as line breaks; remove them.',
  'catalogue-question-count':
    'The criterion "{id}" states {stated} questions and lists {listed}; the statement is null or a whole number from 1 to 200, and not below the list.',
  'catalogue-link-version': 'The mapping is meant for the versions "{from}" and "{to}", not for these two.',
  'catalogue-link-nowhere': 'A link names the {level} "{id}", which the version "{version}" does not have.',
  'catalogue-link-shape':
    'A link of kind "{kind}" has {from} ids on the earlier and {to} on the later side; it needs {wanted}.',
  'catalogue-link-twice':
    'The {level} "{id}" of version "{version}" stands in more than one link; one link has to say how it continues.',
  'catalogue-link-missing':
    'The {level} "{id}" of version "{version}" is in no link; say how it continues, or that it is new or removed.',
  'catalogue-link-not-same':
    'The question "{id}" is linked as the same but is worded differently in "{version}".',
  'catalogue-link-unsigned': 'A link of kind "{kind}" lacks its author or its reason; both are kept with it.',
  'catalogue-link-date':
    'A link of kind "{kind}" has the date "{date}", which is no calendar date such as 2024-05-31.',
} as const;

/** One of CATALOGUE_PROBLEM_CODES. */
export type CatalogueProblemCode = keyof typeof SENTENCES;

/** The stable codes of catalogue problems. */
export const CATALOGUE_PROBLEM_CODES = Object.keys(SENTENCES) as readonly CatalogueProblemCode[];

/** One thing that is wrong with a catalogue version or a mapping, and the place where. */
export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  /** A path like `fields[1].criteria[0].questions[2]` or `links[4]`, from the version or mapping. */
  readonly place: string;
  readonly params: SentenceParams;
}

/** The problem as an English sentence that says where it is. */
export function catalogueProblemSentence(problem: CatalogueProblem): string {
  const sentence = SENTENCES[problem.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(problem.params[name] ?? ''),
  );
  return `${sentence.replace(/\.$/, '')} (at ${problem.place}).`;
}

/** Throws the first problem as a SelbstcheckError with its code, saying how many more there are; else returns. */
export function rejectCatalogueProblems(problems: readonly CatalogueProblem[]): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` Problems besides this one: ${others.length}.`;
  throw new SelbstcheckError(first.code, catalogueProblemSentence(first) + more, {
    ...first.params,
    place: first.place,
    others: others.length,
  });
}
