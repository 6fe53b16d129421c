import type { Evidence, NewEntry, RoundPlan, StoredRevision, TakenStep } from '@selbstcheck/application';
import { NodeHasher } from './node-hasher.js';

const AT = '2026-10-05T08:30:00.123Z';
const hasher = new NodeHasher();

/** The plan of `round-1` as it is first made. */
export function aPlan(told: Partial<RoundPlan> = {}): RoundPlan {
  return {
    roundId: 'round-1',
    opensOn: '2026-10-05',
    deadline: '2026-12-18',
    namedReading: null,
    sourceName: null,
    revision: 1,
    ...told,
  };
}

/** The opening of a round by Koordination. */
export function aStep(told: Partial<TakenStep> = {}): TakenStep {
  return {
    from: 'planned',
    to: 'open',
    reason: null,
    at: AT,
    personId: 'person-1',
    function: 'Koordination',
    ...told,
  };
}

/** The first answer of the Jugendamt to `question-1`. */
export function anEntry(told: Partial<NewEntry> = {}): NewEntry {
  return {
    entryId: 'entry-1',
    subject: { kind: 'answer', partId: 'question-1', detail: 'Jugendamt' },
    basedOn: 0,
    content: { kind: 'answer', answer: 'rather_yes', note: 'Beschluss „Öffnung“ ✓', basis: 'fresh' },
    at: AT,
    personId: 'person-1',
    function: 'Leitung',
    ...told,
  };
}

/** A link that backs the answer of the Jugendamt to `question-1`. */
export function anEvidence(told: Partial<Evidence> = {}): Evidence {
  return {
    id: 'evidence-1',
    questionId: 'question-1',
    department: 'Jugendamt',
    title: 'Leitbild „Größe“ 🏘️',
    url: 'https://example.org/leitbild',
    file: null,
    at: AT,
    personId: 'person-1',
    function: 'Leitung',
    ...told,
  };
}

/** As `anEvidence`, for a file with these bytes. */
export function anEvidenceFile(bytes: Uint8Array, told: Partial<Evidence> = {}): Evidence {
  const hash = hasher.sha256(bytes);
  const file = { name: 'Leitbild.pdf', mediaType: 'application/pdf', size: bytes.length, hash };
  return anEvidence({ url: null, file, ...told });
}

/** The closing of `round-1` as it was frozen; its hash is that of its body. */
export function aRevision(told: Partial<StoredRevision> = {}): StoredRevision {
  const body = told.body ?? '{"revision":1,"title":"Größe ✓"}';
  return {
    roundId: 'round-1',
    revision: 1,
    body,
    hash: hasher.sha256(body),
    at: AT,
    personId: 'person-1',
    function: 'Koordination',
    ...told,
  };
}
