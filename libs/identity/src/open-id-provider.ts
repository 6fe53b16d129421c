import { IdentityProvider, type Clock, type ExternalIdentity } from '@selbstcheck/application';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  type Configuration,
} from 'openid-client';
import { identityFrom, isIncomplete, type Claims } from './external-identity.js';
import { OpenIdDiscovery } from './open-id-discovery.js';
import { providerError, providerInvalid } from './open-id-errors.js';
import { newFlow, parseFlow } from './open-id-flow.js';
import type { OpenIdSettings } from './open-id-settings.js';

const TIMEOUT_SECONDS = 10;

/** The provider that the settings name. Each of its answers is waited for at most 10 seconds. */
export class OpenIdProvider extends IdentityProvider {
  private readonly discovery: OpenIdDiscovery;

  constructor(
    private readonly settings: OpenIdSettings,
    clock: Clock,
    timeoutSeconds = TIMEOUT_SECONDS,
  ) {
    super();
    this.discovery = new OpenIdDiscovery(settings, clock, timeoutSeconds);
  }

  async begin(): Promise<{ address: string; flow: string }> {
    const { redirectUri, scopes } = this.settings;
    const flow = newFlow();
    try {
      const address = buildAuthorizationUrl(await this.discovery.configuration(), {
        redirect_uri: redirectUri,
        scope: [...new Set(['openid', ...scopes])].join(' '),
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, flow: JSON.stringify(flow) };
    } catch (error) {
      throw providerError(error);
    }
  }

  async complete(flow: string, returnQuery: string): Promise<ExternalIdentity> {
    const { state, nonce, verifier } = parseFlow(flow);
    const returned = new URL(this.settings.redirectUri);
    returned.search = returnQuery;
    try {
      const configuration = await this.discovery.configuration();
      const tokens = await authorizationCodeGrant(configuration, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return await this.identify(configuration, tokens.claims(), tokens.access_token);
    } catch (error) {
      throw providerError(error);
    }
  }

  private async identify(
    configuration: Configuration,
    idToken: (Claims & { readonly sub: string }) | undefined,
    accessToken: string,
  ): Promise<ExternalIdentity> {
    if (idToken === undefined) throw providerInvalid(new Error('There is no ID token.'));
    const { issuer, userinfo_endpoint } = configuration.serverMetadata();
    const { groupsClaim } = this.settings;
    const asks = userinfo_endpoint !== undefined && isIncomplete(idToken, groupsClaim);
    const userInfo = asks ? await fetchUserInfo(configuration, accessToken, idToken.sub) : null;
    return identityFrom(issuer, idToken, userInfo, groupsClaim);
  }
}
