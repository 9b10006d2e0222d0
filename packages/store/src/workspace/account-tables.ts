/**
 * Accounts and the ways in. `user`, `account`, `verification` and `passkey` have the names and columns that better-auth
 * knows; in both engines moments are text and truths are 0 or 1, so that their rows are the same.
 */
export interface AccountTables {
  readonly user: UserRow;
  readonly account: AccountRow;
  readonly verification: VerificationRow;
  readonly passkey: PasskeyRow;
  readonly person_session: PersonSessionRow;
  readonly second_factor: SecondFactorRow;
  readonly recovery_code: RecoveryCodeRow;
}

/** What an account is called and signs in with; its id is the person's. */
interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: number;
  readonly image: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One way in: a passphrase (`credential`), or a subject that an organisation's provider knows. */
interface AccountRow {
  readonly id: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly userId: string;
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly accessTokenExpiresAt: string | null;
  readonly refreshTokenExpiresAt: string | null;
  readonly scope: string | null;
  /** The hash of the passphrase. */
  readonly password: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Something begun that has to be finished soon: a challenge, a sign-in that waits for a code. */
interface VerificationRow {
  readonly id: string;
  readonly identifier: string;
  readonly value: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface PasskeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly publicKey: string;
  readonly userId: string;
  readonly credentialID: string;
  readonly counter: number;
  readonly deviceType: string;
  readonly backedUp: number;
  readonly transports: string | null;
  readonly createdAt: string | null;
  readonly aaguid: string | null;
}

/** Somebody who is signed in. Of the token that their browser holds, the digest alone is known. */
interface PersonSessionRow {
  readonly id: string;
  readonly token_sha256: string;
  readonly person_id: string;
  /** `passphrase`, `passkey` or `organisation`. */
  readonly way: string;
  /** 1 when a second factor was shown. */
  readonly second_factor: number;
  readonly device: string;
  readonly made_at: string;
  readonly seen_at: string;
  /** When the person last showed who they are. */
  readonly authenticated_at: string;
  readonly expires_at: string;
}

/** The secret that an authenticator app shares, and the last step of time whose code was taken. */
interface SecondFactorRow {
  readonly person_id: string;
  readonly secret: string;
  readonly made_at: string;
  readonly confirmed_at: string | null;
  readonly last_step: number;
}

/** A recovery code, known by its digest only; it works once. */
interface RecoveryCodeRow {
  readonly person_id: string;
  readonly code_sha256: string;
  readonly used_at: string | null;
}
