/** What the product has to know about its OpenID provider, and the provider about the product. */
export interface OpenIdSettings {
  /** As the provider writes it, without "/.well-known/…". */
  readonly issuer: string;
  readonly clientId: string;
  /** null for a public client; PKCE protects both kinds. */
  readonly clientSecret: string | null;
  /** The complete address the browser comes back to, as registered with the provider. */
  readonly redirectUri: string;
  /** What is asked for besides "openid": "email", "profile", often "groups". */
  readonly scopes: readonly string[];
  /** The claim that lists a person's groups. */
  readonly groupsClaim: string;
  /** Allows http:// where the issuer is on this machine; for tests and trials. */
  readonly allowInsecureLoopback: boolean;
}
