/** The English words that several tasks share. Words of one task stand in its folder, in `words.ts`. */
export const WORDS = {
  name: 'Forewarn',
  skip: 'Skip to the content',
  waiting: 'Loading…',
  retry: 'Try again',
  screens: { situations: 'Situations', assess: 'Assess', escalation: 'Escalation', brief: 'Brief' },
  caseScreens: 'Screens of this case',
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  signedIn: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  notSignedOut: (reason: string) => `Still signed in: ${reason}`,
  title: (...parts: readonly string[]) => [...parts, 'Forewarn'].join(' · '),
  notFound: {
    title: 'There is no such page',
    body: 'The address may be mistyped, or the case is not in this workspace.',
    back: 'To the situations',
  },
  saving: {
    waiting: 'Not saved yet',
    saving: 'Saving…',
    saved: 'Saved',
    failed: (message: string) => `Not saved: ${message} Kept here.`,
    conflict:
      'Somebody changed this case in the meantime. What you see now includes their change; yours is kept here.',
    held: 'Waits until the evidence that it cites is saved. Kept here.',
    again: 'Send again',
    discard: 'Discard mine',
  },
  failures: {
    unreachable: {
      message: 'Forewarn does not answer.',
      hint: 'See whether it is still running where it was started, then try again.',
    },
    unauthorised: { message: 'Your session has ended.', hint: 'Sign in again; what you typed is kept.' },
    unreadable: {
      message: 'The answer could not be understood.',
      hint: 'Reload the page. If that does not help, the page and the server are of different versions.',
    },
    server: {
      message: 'Something went wrong in Forewarn.',
      hint: 'Try again. If it happens again, see its log.',
    },
    other: { message: 'This was not possible.', hint: 'Check what was entered, and try again.' },
  },
  level: 'Level',
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  certainties: {
    read: 'read in a copy of the document',
    high: 'certain, from knowledge of the document',
    medium: 'fairly certain, from knowledge of the document',
    low: 'not verified',
  },
  paragraph: (paragraph: string) => (/^\d/.test(paragraph) ? `para. ${paragraph}` : paragraph),
  coverage: (assessed: number, applicable: number) => `${assessed} of ${applicable} assessed`,
  regionStart: 'as at the start',
} as const;
