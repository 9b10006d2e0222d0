/** The words of the door. */
export const WORDS = {
  account: {
    title: 'Your account',
    lead: 'This is the first account of this workspace. It can do everything here.',
    stays:
      'All data stay on this machine, in an encrypted database. Nothing is sent anywhere. A passphrase that is lost can be reset with the key of the data alone.',
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
    passkey: 'Sign in with a passkey',
    noPasskey: 'No passkey was shown. Try again, or sign in another way.',
    organisation: (name: string) => `Sign in with ${name}`,
    or: 'or',
    refused: {
      'not-invited':
        'Your organisation knows you, but nobody has invited you to this workspace, or your account is closed. Ask an administrator.',
      other: 'Your organisation did not sign you in. Try again.',
    },
  },
  code: {
    title: 'One more step',
    lead: 'Your account asks for a second factor.',
    label: 'Code of your authenticator app',
    note: 'Six digits. Each code works once; the app shows a new one every thirty seconds.',
    recovery: 'A recovery code',
    recoveryNote: 'Each works once. An administrator can let you in again if you have none left.',
    recoveryInstead: 'Use a recovery code',
    codeInstead: 'Use the authenticator app',
    submit: 'Continue',
    busy: 'Checking…',
    back: 'Back to signing in',
  },
  enrol: {
    title: 'Add a second factor',
    lead: 'In this workspace everybody signs in with a second factor. Set up an authenticator app, then go on.',
    secret: 'Enter this key in the app',
    secretNote: 'As an account of the kind “time based”. Keep the key to yourself.',
    open: 'Open it in an app on this device',
    label: 'The code that the app then shows',
    submit: 'Confirm',
    busy: 'Checking…',
    codesTitle: 'Keep your recovery codes',
    codesLead:
      'If you lose the app, each of these lets you in once. They are shown this once: print them or write them down, and keep them where nobody else looks.',
    codes: 'Recovery codes',
    done: 'I have kept them',
  },
  invitation: {
    title: 'Welcome',
    lead: (name: string) => `${name}, choose the passphrase with which you will sign in.`,
    email: 'You sign in as',
    submit: 'Set the passphrase and sign in',
    busy: 'Signing in…',
    over: 'This invitation cannot be used',
  },
} as const;
