import { Controller } from '@nestjs/common';
import { ListMunicipalities, type Principal } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundSummary } from '../../platform/round-summary.js';

@Controller()
export class RoundsController {
  constructor(private readonly municipalities: ListMunicipalities) {}

  @Implements(endpoints.listMunicipalities)
  async listMunicipalities(
    @Input() _: InputOf<typeof endpoints.listMunicipalities>,
    @CalledBy() { principal }: Caller,
  ) {
    const list = await this.municipalities.list(municipalitiesOf(principal));
    return {
      municipalities: list.map(({ municipality, rounds }) => ({
        ...municipality,
        rounds: rounds.map(({ round, catalogue }) => presentRoundSummary(round, catalogue)),
      })),
    };
  }

  @Implements(endpoints.listRounds)
  async listRounds(@Input() { params }: InputOf<typeof endpoints.listRounds>) {
    const [own] = await this.municipalities.list([params.municipalityId]);
    return { rounds: own?.rounds.map(({ round, catalogue }) => presentRoundSummary(round, catalogue)) ?? [] };
  }
}

function municipalitiesOf(principal: Principal): readonly string[] {
  if (principal.kind === 'token') return [principal.token.municipalityId];
  return principal.kind === 'session' ? principal.memberships.map((each) => each.municipalityId) : [];
}
