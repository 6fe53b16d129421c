import { rejectCatalogueProblems, SelbstcheckError } from '@selbstcheck/domain';

/** Controls, invisible and unpaired signs: no text of a catalogue needs them, and not every file and database can hold them. */
const UNSUITABLE_SIGN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * A value of a JSON document together with its path, so that the first wrong place can be named.
 * Each `as…` gives the value in the wanted shape or throws `catalogue-file-shape`.
 */
export class PlacedValue {
  constructor(
    private readonly value: unknown,
    private readonly path = '',
  ) {}

  /** The members by name; throws where one is not known, or is missing without being optional. */
  asObject<Name extends string>(
    names: readonly Name[],
    optional: readonly Name[] = [],
  ): Record<Name, PlacedValue> {
    const { value } = this;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return this.reject('an object');
    const members = new Map<string, unknown>(Object.entries(value));
    for (const name of members.keys()) {
      if (!names.some((known) => known === name)) {
        throw wrongShape(this.childPath(name), `is not known there; known are ${names.join(', ')}`);
      }
    }
    const placed = names.map((name) => {
      if (!members.has(name) && !optional.includes(name))
        throw wrongShape(this.childPath(name), 'is missing');
      return [name, new PlacedValue(members.get(name), this.childPath(name))] as const;
    });
    return Object.fromEntries(placed) as Record<Name, PlacedValue>;
  }

  /** What `read` gives for each value of the list. */
  asList<T>(read: (value: PlacedValue) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.reject('a list');
    return value.map((each: unknown, index) => read(new PlacedValue(each, `${this.path}[${index}]`)));
  }

  /** Throws also `catalogue-text-signs`. */
  asText(): string {
    const { value, path } = this;
    if (typeof value !== 'string') return this.reject('a text in quotes');
    if (UNSUITABLE_SIGN.test(value)) {
      rejectCatalogueProblems([{ code: 'catalogue-text-signs', place: path, params: {} }]);
    }
    return value;
  }

  asNumber(): number {
    return typeof this.value === 'number' ? this.value : this.reject('a number');
  }

  asBoolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.reject('true or false');
  }

  asOneOf<T extends string>(choices: readonly T[]): T {
    const choice = choices.find((each) => each === this.value);
    return choice ?? this.reject(`one of ${choices.join(', ')}`);
  }

  /** null for null, else what `read` gives. */
  orNull<T>(read: (value: PlacedValue) => T): T | null {
    return this.value === null ? null : read(this);
  }

  /** Whether the document leaves this member out. */
  get isLeftOut(): boolean {
    return this.value === undefined;
  }

  private childPath(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  private reject(wanted: string): never {
    throw wrongShape(this.path === '' ? 'the document' : this.path, `has to be ${wanted}`);
  }
}

function wrongShape(place: string, complaint: string): SelbstcheckError {
  return new SelbstcheckError(
    'catalogue-file-shape',
    `The catalogue file is not built as a catalogue: ${place} ${complaint}. Correct this place and read the file again.`,
    { place },
  );
}
