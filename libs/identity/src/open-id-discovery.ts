import type { Clock } from '@selbstcheck/application';
import {
  allowInsecureRequests,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  None,
  type Configuration,
} from 'openid-client';
import type { OpenIdSettings } from './open-id-settings.js';

const KEPT_FOR_MS = 60 * 60 * 1000;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** What the provider says about itself: asked at the first need, kept for an hour, asked again after a failure. */
export class OpenIdDiscovery {
  private kept: { readonly until: number; readonly answer: Promise<Configuration> } | undefined;

  constructor(
    private readonly settings: OpenIdSettings,
    private readonly clock: Clock,
    private readonly timeoutSeconds: number,
  ) {}

  async configuration(): Promise<Configuration> {
    const now = Date.parse(this.clock.now());
    if (this.kept === undefined || now >= this.kept.until) {
      this.kept = { until: now + KEPT_FOR_MS, answer: this.ask() };
    }
    const { kept } = this;
    try {
      return await kept.answer;
    } catch (error) {
      if (this.kept === kept) this.kept = undefined;
      throw error;
    }
  }

  private ask(): Promise<Configuration> {
    const { issuer, clientId, clientSecret, allowInsecureLoopback } = this.settings;
    const server = new URL(issuer);
    const insecure = allowInsecureLoopback && LOOPBACK.test(server.hostname);
    return discovery(
      server,
      clientId,
      undefined,
      clientSecret === null ? None() : ClientSecretPost(clientSecret),
      {
        timeout: this.timeoutSeconds,
        // Signatures are checked although the token comes over TLS from the provider itself.
        execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
      },
    );
  }
}
