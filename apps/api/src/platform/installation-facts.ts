/** What the process knows of its installation, for those who only want to say so. */
export class InstallationFacts {
  constructor(
    readonly database: 'sqlite' | 'postgres',
    readonly reachableFrom: 'this_machine' | 'network',
    /** The name of the OpenID provider; null where there is none. */
    readonly identityProvider: string | null,
  ) {}
}
