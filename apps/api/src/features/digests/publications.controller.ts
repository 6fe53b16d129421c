import { Controller } from '@nestjs/common';
import { PublishRounds } from '@selbstcheck/application';
import { endpoints, type PublicationsView } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class PublicationsController {
  constructor(private readonly publishing: PublishRounds) {}

  @Implements(endpoints.listPublications)
  listPublications(@Input() { params }: InputOf<typeof endpoints.listPublications>) {
    return this.publications(params.municipalityId);
  }

  @Implements(endpoints.publishRound)
  async publishRound(
    @Input() { params }: InputOf<typeof endpoints.publishRound>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.publishing.publish(actor, params);
    return this.publications(params.municipalityId);
  }

  @Implements(endpoints.withdrawPublication)
  async withdrawPublication(
    @Input() { params }: InputOf<typeof endpoints.withdrawPublication>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.publishing.withdraw(actor, params);
    return this.publications(params.municipalityId);
  }

  private async publications(municipalityId: string): Promise<PublicationsView> {
    const rounds = await this.publishing.list(municipalityId);
    return {
      rounds: rounds.map(({ round: { id, title, referenceDate }, publication }) => ({
        ...{ id, title, referenceDate },
        publishedAt: publication?.at ?? null,
        function: publication?.function ?? null,
      })),
    };
  }
}
