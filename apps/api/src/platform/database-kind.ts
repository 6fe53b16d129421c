/** Which database engine this process works on; a token for those who only want to say so. */
export class DatabaseKind {
  constructor(readonly kind: 'sqlite' | 'postgres') {}
}
