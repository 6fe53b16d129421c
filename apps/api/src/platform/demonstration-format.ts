import type {
  Answer,
  Declaration,
  DraftField,
  Level,
  Participant,
  Reading,
  ReportTextKind,
} from '@selbstcheck/domain';

/** What both files of the demonstration say of a round. */
interface DemonstrationRoundHead {
  readonly id: string;
  readonly title: string;
  readonly catalogueVersionId: string;
  readonly referenceDate: string;
  readonly leadingReading: Reading;
}

interface DemonstrationMunicipalityHead {
  readonly id: string;
  readonly name: string;
}

/** A round whose answers are one string per criterion, one sign per question. */
export interface AnsweredRoundFile extends DemonstrationRoundHead {
  /** By criterion id. */
  readonly selfRating: Readonly<Record<string, string>>;
  /** Signs by question id, symbols by criterion id. */
  readonly workshop: {
    readonly answers: Readonly<Record<string, string>>;
    readonly recorded: Readonly<Record<string, Level>>;
  };
  readonly participants: readonly Participant[];
  readonly texts: readonly {
    readonly fieldId: string | null;
    readonly kind: ReportTextKind;
    readonly text: string;
  }[];
}

/** What one department did in a round in work. */
export interface DepartmentFile {
  readonly name: string;
  /** Ids of fields, criteria and questions. */
  readonly holds: readonly string[];
  readonly answeredInDays: number;
  /** One string per criterion, one sign per question; by criterion id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the questions whose answer was confirmed to be as last time. */
  readonly confirmed: readonly string[];
  /** By question id, also beside a question that was not answered. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A round in work; days are counted from the one on which it is loaded. */
export interface RoundInWorkFile extends Omit<DemonstrationRoundHead, 'referenceDate'> {
  readonly opensInDays: number;
  readonly deadlineInDays: number;
  readonly departments: readonly DepartmentFile[];
  readonly agreedInDays: number;
  readonly agreed: readonly {
    readonly questionId: string;
    /** A sign. */
    readonly answer: string;
    readonly reason: string;
  }[];
}

/** demonstration/weidenfurt.json */
export interface AnsweredMunicipalityFile {
  /** What each sign stands for. */
  readonly legend: Readonly<Record<string, Answer>>;
  readonly municipality: DemonstrationMunicipalityHead;
  readonly rounds: readonly AnsweredRoundFile[];
  readonly inWork: RoundInWorkFile;
}

/** demonstration/dessau-rosslau-2020.json */
export interface ReportedMunicipalityFile {
  readonly municipality: DemonstrationMunicipalityHead;
  readonly round: DemonstrationRoundHead;
  readonly report: { readonly declared: Declaration; readonly fields: readonly DraftField[] };
}
