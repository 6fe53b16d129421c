import type { DigestFacts, RoundUnderWay } from './digest-facts.js';

/** A round that is not closed yet, with its dates in words. */
export interface UnderWayWords extends Pick<RoundUnderWay, 'state' | 'answered' | 'asked'> {
  readonly opensOn: string;
  readonly deadline: string;
  /** Answered since it was last told; null where that is not known. */
  readonly more: number | null;
}

/** One language's wording of what a digest says besides the sentences of comparisons. */
export interface DigestWording {
  readonly quoted: (title: string) => string;
  readonly listed: (titles: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly field: (number: number, title: string) => string;
  readonly subject: {
    readonly about: (municipality: string, field: number | null) => string;
    readonly arrived: (titles: readonly string[], isPublic: boolean) => string;
    readonly corrected: (titles: readonly string[]) => string;
    readonly targets: string;
    readonly opened: (titles: readonly string[]) => string;
    readonly underWay: (titles: readonly string[]) => string;
    readonly silence: string;
  };
  readonly lead: {
    /** `finding` is a whole sentence about the value. */
    readonly arrived: (titles: readonly string[], isPublic: boolean, finding: string) => string;
    readonly first: (titles: readonly string[], isPublic: boolean) => string;
    readonly older: (titles: readonly string[], isPublic: boolean) => string;
    readonly closed: (title: string) => string;
    readonly corrected: (title: string, finding: string) => string;
    readonly correctedSeveral: (titles: readonly string[]) => string;
    readonly target: (criterion: string) => string;
    readonly targets: string;
    readonly opened: (titles: readonly string[]) => string;
    readonly underWay: (titles: readonly string[]) => string;
    readonly silence: (since: string) => string;
  };
  readonly headings: {
    readonly arrived: (isPublic: boolean) => string;
    readonly correction: (title: string, label: string) => string;
    readonly added: string;
    readonly removed: string;
    readonly regrouped: string;
    readonly background: string;
    readonly targets: string;
    readonly underWay: string;
    readonly model: string;
    readonly leftOut: string;
  };
  /** Of a model that was added to the installation. */
  readonly addedModel: (name: string) => string;
  /** How many more criteria and fields there are than a mail holds. */
  readonly leftOut: (count: number) => string;
  readonly overall: string;
  readonly arrivedLine: (day: string) => string;
  readonly target: (kind: DigestFacts['targets'][number]['kind'], symbol: string, day: string) => string;
  readonly underWay: (words: UnderWayWords) => string;
  readonly chart: string;
}
