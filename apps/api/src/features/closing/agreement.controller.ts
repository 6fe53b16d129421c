import { Controller } from '@nestjs/common';
import { ReadAgreement, SaveAgreement, type AgreementEntry } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { criteriaOf, type CatalogueVersion } from '@selbstcheck/domain';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { countsOf, presentAgreement, presentCriteria } from './agreement.presenter.js';
import { mayAct } from './may-act.js';

@Controller()
export class AgreementController {
  constructor(
    private readonly reading: ReadAgreement,
    private readonly saving: SaveAgreement,
  ) {}

  @Implements(endpoints.getAgreement)
  async getAgreement(
    @Input() { params }: InputOf<typeof endpoints.getAgreement>,
    @CalledBy() { actor }: Caller,
  ) {
    const table = await this.reading.read(params);
    return presentAgreement(table, mayAct(actor, table.work.round, 'agree'));
  }

  @Implements(endpoints.saveAgreement)
  async saveAgreement(
    @Input() { params, body }: InputOf<typeof endpoints.saveAgreement>,
    @CalledBy() { actor }: Caller,
  ) {
    const { outcomes, ...table } = await this.saving.save(actor, params, body.entries);
    return {
      outcomes,
      criteria: presentCriteria(table, concerned(table.work.catalogue, body.entries)),
      ...countsOf(table),
      position: table.work.position,
    };
  }
}

/** The criteria that entries are about. */
function concerned(catalogue: CatalogueVersion, entries: readonly AgreementEntry[]): ReadonlySet<string> {
  const parts = new Set(
    entries.map((entry) => ('criterionId' in entry ? entry.criterionId : entry.questionId)),
  );
  const isConcerned = (id: string): boolean => parts.has(id);
  return new Set(
    criteriaOf(catalogue)
      .filter(
        ({ id, questions }) => isConcerned(id) || questions.some((question) => isConcerned(question.id)),
      )
      .map(({ id }) => id),
  );
}
