import { Controller } from '@nestjs/common';
import { ManageTokens } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class TokensController {
  constructor(private readonly tokens: ManageTokens) {}

  @Implements(endpoints.listTokens)
  async listTokens(@Input() { params }: InputOf<typeof endpoints.listTokens>) {
    return this.listOf(params.municipalityId);
  }

  @Implements(endpoints.createToken)
  createToken(
    @Input() { params, body }: InputOf<typeof endpoints.createToken>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.tokens.create(actor, params.municipalityId, body);
  }

  @Implements(endpoints.revokeToken)
  async revokeToken(
    @Input() { params }: InputOf<typeof endpoints.revokeToken>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.tokens.revoke(actor, params.municipalityId, params.tokenId);
    return this.listOf(params.municipalityId);
  }

  private async listOf(municipalityId: string) {
    return { tokens: await this.tokens.list(municipalityId) };
  }
}
