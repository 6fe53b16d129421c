import { Controller } from '@nestjs/common';
import { ListMunicipalities } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements } from '../../platform/endpoint-binding.js';
import { presentRoundSummary } from '../../platform/round-summary.js';

@Controller()
export class RoundsController {
  constructor(private readonly municipalities: ListMunicipalities) {}

  @Implements(endpoints.listMunicipalities)
  async listMunicipalities() {
    const list = await this.municipalities.list();
    return {
      municipalities: list.map(({ municipality, rounds }) => ({
        ...municipality,
        rounds: rounds.map(({ round, catalogue }) => presentRoundSummary(round, catalogue)),
      })),
    };
  }
}
