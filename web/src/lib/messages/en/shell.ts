/** Navigation and what surrounds every page. */
export const shell = {
  skip: 'Skip to the content',
  nav: {
    label: 'Main', home: 'Home', desk: 'Desk', results: 'Results', people: 'People', codeT: 'Code T', hackWeek: 'Hack week', talks: 'Talks', pulses: 'Pulses', library: 'Questions',
    changes: 'Change log', outbox: 'Outbox', settings: 'Settings', anonymity: 'Anonymity', myComments: 'My comments', calendar: 'Calendar', onCall: 'On call', readingGroups: 'Reading groups', bar: 'Shortcuts', top: 'Top bar', more: 'More', open: 'Open the menu', close: 'Close the menu',
  },
  account: { label: 'Account:', signOut: 'Sign out', scheme: 'Colours', language: 'Language' },
  scheme: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  language: { en: 'English', de: 'Deutsch' },
  offline: 'You are offline. Answers are kept on this device and sent as soon as the connection is back.',
  signOut: {
    title: 'Sign out',
    text: 'Passes held on this device keep working: you can answer an open round without being signed in.',
    forget: 'Also forget this device',
    forgetHint: 'Deletes the passes and everything about answering from this browser. A round whose pass was issued to this device can then not be answered any more.',
  },
  sample: {
    label: 'Sample',
    banner: 'You are looking at the sample organization. Its people and answers are made up.',
    start: 'Start your own organization',
    delete: 'Delete the sample',
    deleteTitle: 'Delete the sample organization?',
    deleteText: 'Its people, rounds and results are deleted for good. Your own organizations are not touched.',
    deleteConfirm: 'Type {{name}} to confirm',
    deleteMismatch: 'This is not the name.',
    deleted: 'The sample organization is deleted.',
  },
  notFound: { title: 'There is no such page', text: 'The address may be mistyped, or what it showed is gone.', home: 'To the home page' },
  howAnonymity: 'How anonymity works',
  footer: 'Answers are unlinkable in storage and are added up before anyone sees them.',
} as const;
