/** The head that a case had on a day (UTC), with the workspace's Ed25519 signature over both. */
export interface SignedHead {
  readonly caseId: string;
  readonly day: string;
  readonly seq: number;
  readonly head: string;
  readonly signedAt: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the public key (SPKI, DER). */
  readonly keyId: string;
  /** 128 hexadecimal digits: they can be typed from paper. */
  readonly signature: string;
}

/** Signs the head of each case once a day, so that a chain rewritten as a whole differs from what was printed before. */
export interface SignedHeads {
  /** Signs the head of every case that has none of today, or of any day since it last grew. Gives what it signed. */
  signDue(): Promise<readonly SignedHead[]>;
  /** The latest signed head of a case. */
  latestOf(caseId: string): Promise<SignedHead | undefined>;
  /** The public key as PEM (SPKI). */
  publicKey(): Promise<{ readonly keyId: string; readonly pem: string }>;
}
