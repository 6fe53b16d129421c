import type { QuestionView, SavedAnswers } from '@selbstcheck/contracts';
import type { EntryPlace, OutboxEntry, Said } from './outbox-entry.js';

type Outcome = SavedAnswers['outcomes'][number];

interface Stored extends Said {
  readonly revision: number;
  readonly by: 'me' | 'somebody else';
}

const NOTHING: Stored = {
  answer: 'not_answered',
  note: null,
  basis: 'fresh',
  revision: 0,
  by: 'somebody else',
};

const REFUSED = { code: 'note-too-long', detail: 'Too long.', params: {} };

/** A server that keeps what it is sent by the rules of the product, and complains where a browser breaks them. */
export class SmallServer {
  /** What was entered, in the order it was, by the id of the entry. */
  readonly log = new Map<string, Said & EntryPlace>();
  readonly complaints: string[] = [];
  private readonly newest = new Map<string, Stored>();
  /** The revision that the person has had before their eyes, by question, and when each text was made, by entry. */
  private readonly seen = new Map<string, number>();
  private readonly seenBefore = new Map<string, number>();

  constructor(private readonly refuses: (said: Said) => boolean = () => false) {}

  at({ questionId }: EntryPlace): Stored {
    return this.newest.get(questionId) ?? NOTHING;
  }

  /** The person looks at what is there now. */
  look(place: EntryPlace): Stored {
    this.seen.set(place.questionId, this.at(place).revision);
    return this.at(place);
  }

  revisionSeen({ questionId }: EntryPlace): number {
    return this.seen.get(questionId) ?? 0;
  }

  /** A text is made by somebody who has seen what they have seen. */
  madeNow(entryId: string, place: EntryPlace): void {
    this.seenBefore.set(entryId, this.revisionSeen(place));
  }

  somebodyElse(place: EntryPlace, note: string): void {
    this.write(place, { answer: 'no', note, basis: 'fresh' }, 'somebody else');
  }

  receive(batch: readonly OutboxEntry[]): Outcome[] {
    return batch.map((entry) => {
      const known = this.log.get(entry.entryId);
      if (known !== undefined && known.note !== entry.note) this.complain(entry, 'one id, two texts');
      if (known !== undefined) return this.outcome(entry, 'saved');
      if (this.refuses(entry)) return this.outcome(entry, 'refused');
      const there = this.at(entry);
      if (entry.basedOn !== there.revision) {
        if (there.by === 'me') this.complain(entry, 'asks the person about a text of their own');
        return this.outcome(entry, 'stale');
      }
      if (there.by === 'somebody else' && there.revision > (this.seenBefore.get(entry.entryId) ?? 0)) {
        this.complain(entry, 'wrote over what the person had not seen');
      }
      this.log.set(entry.entryId, entry);
      this.write(entry, entry, 'me');
      return this.outcome(entry, 'saved');
    });
  }

  private write({ questionId }: EntryPlace, said: Said, by: Stored['by']): void {
    const { answer, note, basis } = said;
    const revision = this.at({ questionId, department: '' }).revision + 1;
    this.newest.set(questionId, { answer, note, basis, by, revision });
  }

  private complain({ questionId }: EntryPlace, complaint: string): void {
    this.complaints.push(`${questionId}: ${complaint}`);
  }

  private outcome(entry: EntryPlace & { entryId: string }, outcome: Outcome['outcome']): Outcome {
    const problem = outcome === 'refused' ? REFUSED : null;
    return { entryId: entry.entryId, outcome, problem, question: this.questionOf(entry) };
  }

  private questionOf(place: EntryPlace): QuestionView {
    const { answer, note, basis, revision } = this.at(place);
    const { questionId: id, department } = place;
    const own = { department, answer, note, basis, revision, at: '2026-11-22T10:00:00.000Z', function: null };
    return {
      ...{ id, code: id, text: null, criterionId: 'c', departments: [department] },
      ...{ answers: revision === 0 ? [] : [own], agreed: null, agreementRevision: 0 },
      ...{ settlement: 'open', answer: 'not_answered', evidence: [] },
    };
  }
}
