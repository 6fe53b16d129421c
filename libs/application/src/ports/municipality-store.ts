/** A town, or another municipality, that takes self-checks. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  /** `none` for real data; `report_facts`: a real report's facts, shown as an example; `fictional`: made up. */
  readonly demonstration: 'none' | 'report_facts' | 'fictional';
}

/** The municipalities of this installation. */
export abstract class MunicipalityStore {
  /** All, by name. */
  abstract list(): Promise<readonly Municipality[]>;
  /** The municipality, or null. */
  abstract find(id: string): Promise<Municipality | null>;
  /** A name occurs once among real and once among demonstration data; rejects with `municipality-exists` otherwise. */
  abstract insert(municipality: Municipality): Promise<void>;
  /** Rejects with `municipality-exists` where the name is taken; nothing happens where there is no such id. */
  abstract rename(id: string, name: string): Promise<void>;
  /** Removes a municipality with all its rounds, answers, reports, results, memberships, invitations, tokens and inspections. */
  abstract remove(id: string): Promise<void>;
}
