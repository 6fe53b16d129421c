/** A request to see what one person did; counts once a second person approved it. */
export interface Inspection {
  readonly id: string;
  /** null: of the installation's trail. */
  readonly municipalityId: string | null;
  readonly requestedBy: string;
  readonly aboutPersonId: string;
  readonly reason: string;
  /** ISO timestamps in UTC. */
  readonly requestedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** How the staff representation was involved. */
  readonly representation: string | null;
  /** Until when it may be used, from the approval on. */
  readonly expiresAt: string | null;
}

/** Requests for inspections. They go with their municipality. */
export abstract class InspectionStore {
  abstract insert(inspection: Inspection): Promise<void>;
  /** Newest first. */
  abstract list(municipalityId: string | null): Promise<readonly Inspection[]>;
  abstract find(municipalityId: string | null, inspectionId: string): Promise<Inspection | null>;
  /** Approves one that is not approved yet; false where there is none such. */
  abstract approve(
    municipalityId: string | null,
    inspectionId: string,
    approval: Pick<Inspection, 'approvedBy' | 'approvedAt' | 'representation' | 'expiresAt'>,
  ): Promise<boolean>;
  abstract removeBefore(requestedAt: string): Promise<void>;
  /** In every municipality and of the installation: their reasons tell of the person. */
  abstract removeAbout(personId: string): Promise<void>;
}
