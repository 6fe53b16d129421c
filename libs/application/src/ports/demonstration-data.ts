import type {
  Answer,
  Assignment,
  AuswertungFacts,
  Participant,
  ReportSection,
  Round,
  RoundRatings,
} from '@selbstcheck/domain';
import type { CatalogueFile } from './catalogue-file-reader.js';
import type { EntryContent, EntrySubject } from './entry-store.js';
import type { Municipality } from './municipality-store.js';

/** A made-up round with its answers. */
export interface AnsweredDemonstrationRound {
  readonly round: Round;
  /** By question id. */
  readonly selfRating: ReadonlyMap<string, Answer>;
  /** Only what the workshop changed; empty maps where there was none. */
  readonly workshop: RoundRatings;
  /** Texts by field; nothing declared, as there is no printed report. */
  readonly report: readonly ReportSection[];
  readonly participants: readonly Participant[];
}

/** A round taken from the facts of a printed report. */
export interface ReportedDemonstrationRound {
  readonly round: Round;
  readonly facts: AuswertungFacts;
}

/** Something that was entered into a round in work. */
export interface DemonstrationEntry {
  readonly subject: EntrySubject;
  readonly content: EntryContent;
  /** Counted from the day of loading; negative before it. */
  readonly enteredInDays: number;
}

/**
 * A made-up round that departments are answering. Its dates follow from the day on which it is loaded, which is its
 * reference date; days before that one are negative.
 */
export interface DemonstrationRoundInWork {
  readonly round: Omit<Round, 'referenceDate'>;
  readonly opensInDays: number;
  readonly deadlineInDays: number;
  readonly assignments: readonly Assignment[];
  /** In the order they were entered, each on a subject of its own. */
  readonly entries: readonly DemonstrationEntry[];
}

/** A municipality that is shown as an example, with its rounds. */
export interface DemonstrationMunicipality {
  readonly municipality: Municipality;
  readonly answered: readonly AnsweredDemonstrationRound[];
  readonly reported: readonly ReportedDemonstrationRound[];
  readonly inWork: readonly DemonstrationRoundInWork[];
}

/** Everything the demonstration adds to an installation. */
export interface DemonstrationContent {
  /** Catalogues marked as a demonstration, earlier versions first. */
  readonly catalogues: readonly CatalogueFile[];
  readonly municipalities: readonly DemonstrationMunicipality[];
}

/** The demonstration that the product brings. The same at every read. */
export abstract class DemonstrationData {
  /** Rejects with `demonstration-damaged`, or as CatalogueFileReader does, where its files were changed. */
  abstract read(): Promise<DemonstrationContent>;
}
