/** The words of the door. */
export const WORDS = {
  account: {
    title: 'Your account',
    lead: 'This is the first account of this workspace. It can do everything here.',
    stays:
      'All data stay on this machine, in an encrypted database. Nothing is sent anywhere, and nobody else can reset the passphrase.',
    name: 'Name',
    nameNote: 'Shown beside what you record. Briefs name roles and bodies, never accounts.',
    email: 'Email',
    emailNote: 'Only to sign in. No mail is sent.',
    passphrase: 'Passphrase',
    passphraseNote:
      'At least 12 characters. A few words that you can remember are better than one strange one.',
    submit: 'Make the account',
    busy: 'Making the account…',
    wrongToken:
      'This is not the address that was printed: its token is another. Open the one that Forewarn printed last.',
  },
  token: {
    title: 'Open the address that was printed',
    body: 'This workspace has no account yet. To make the first one, open the address that Forewarn printed when it started: it looks like this page’s, and ends in “?token=…”.',
    where:
      'It stands in the window in which Forewarn was started, or in the log of its service. It is printed again at every start until an account exists.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'To the workspace on this machine.',
    email: 'Email',
    passphrase: 'Passphrase',
    submit: 'Sign in',
    busy: 'Signing in…',
  },
} as const;
