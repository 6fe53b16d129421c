/** One step of a path into a catalogue file. */
export interface PlaceStep {
  readonly part: 'fields' | 'criteria' | 'questions' | 'mappings' | 'links';
  /** Counted from 1. */
  readonly number: number;
}

const STEP = /(fields|criteria|questions|mappings|links)\[(\d+)\]/g;

/** A path such as `version.fields[1].criteria[0]` as steps for people; none where it leads to no listed part. */
export function placeSteps(path: string): readonly PlaceStep[] {
  return [...path.matchAll(STEP)].map(([, part, index]) => ({
    part: part as PlaceStep['part'],
    number: Number(index) + 1,
  }));
}
