/** Which municipalities take part in the comparison with others; it ends with the municipality. */
export abstract class ParticipationStore {
  /** Since when the municipality takes part, or null. */
  abstract since(municipalityId: string): Promise<string | null>;
  /** Nothing changes where it takes part already. */
  abstract join(municipalityId: string, at: string): Promise<void>;
  abstract leave(municipalityId: string): Promise<void>;
  /** The ids of all that take part, in no order that means anything. */
  abstract listParticipants(): Promise<readonly string[]>;
}
