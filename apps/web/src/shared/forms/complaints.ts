/** What is wrong with an input before anything is sent. */
export type Complaint = 'missing' | 'address' | 'short' | 'other';

type Control = Pick<HTMLInputElement, 'name' | 'validity'>;

/** What the browser finds wrong, by the name of the input, in the order of the form. */
export function complaintsOf(controls: Iterable<Control>): ReadonlyMap<string, Complaint> {
  const complaints = new Map<string, Complaint>();
  for (const { name, validity } of controls) {
    if (name !== '' && !validity.valid && !complaints.has(name)) complaints.set(name, complaintOf(validity));
  }
  return complaints;
}

function complaintOf(validity: ValidityState): Complaint {
  if (validity.valueMissing) return 'missing';
  if (validity.typeMismatch) return 'address';
  return validity.tooShort ? 'short' : 'other';
}
