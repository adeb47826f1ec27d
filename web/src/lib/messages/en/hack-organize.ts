/** Hack weeks for those who run them: rules, editions, report. */
export const hackPolicy = {
  title: 'Rules of hack weeks',
  lead: 'Whether there are hack weeks, for whom, and what is usual. Each edition has its own dates.',
  rules: 'Rules',
  editions: 'Editions',
  noEditions: 'None yet. Plan the first one: it stays a draft until you open it.',
  isOn: 'Hack weeks are on', isOnHint: 'Off, they are in nobody’s way.',
  effectiveFrom: 'From', effectiveHint: 'The first day on which these rules hold.',
  audience: 'For', everybody: 'Everybody',
  mayAnybodyPropose: 'Anybody may propose ideas', mayAnybodyProposeHint: 'Otherwise organizers enter them.',
  days: 'Days in a row', demoMinutes: 'Minutes a demo', changeoverSeconds: 'Seconds between demos', picks: 'Picks a ballot', fewestViewers: 'Viewers for a rank', pictures: 'Pictures a demo',
  hints: {
    days: 'What a new edition begins with.', demoMinutes: '79 demos of 3 minutes take 4 h 37 with changes.', changeoverSeconds: 'For the next one to come up.', picks: 'How many demos one person may pick.',
    fewestViewers: 'A demo that fewer watched is shown without a rank. Figures are always shown from 10 viewers on only; below 10 a rank alone can tell how somebody voted.', pictures: 'None to six.',
  },
  save: 'Save, from {{day}} on',
  saved: 'These rules hold from {{day}} on.',
} as const;

export const hackEdition = {
  plan: 'Plan', planTitle: 'Plan a hack week', planSubmit: 'Keep as a draft', copyFrom: 'Like an earlier hack week', copyFromHint: 'Its organizers organize this one too, and its welcome is taken over unless you write one.', copyFromNothing: 'Begin with nothing', changeTitle: 'Dates and words', saved: 'Saved.', look: 'Look at it', runningOrder: 'Running order',
  name: 'Name', nameExample: 'Hack week 2027',
  week: 'Days', startsOn: 'First day', days: 'Days in a row', zone: 'Time zone',
  ideasFrom: 'Ideas from', ideasFromHint: 'Empty: you open it by hand.',
  freezesAt: 'Demos freeze', freezesAtHint: 'In the time zone above.', demosAt: 'Demos begin', demosAtHint: 'In the time zone above.',
  ballotClosesAt: 'Voting closes', ballotClosesAtHint: 'Empty: you close it by hand.',
  followsDates: 'Goes on by its dates', followsDatesHint: 'You can always be earlier, or hold it.',
  welcome: 'What people should know', welcomeHint: 'It stands on top of the page: why, where, what there is to eat.',
  dates: 'Dates', byHand: 'by hand',
  phase: 'Phase', phaseNow: 'Now: {{phase}}',
  nextStep: 'Next by its date: {{phase}}, {{moment}}.',
  goTo: 'On to “{{phase}}”', backTo: 'Back to “{{phase}}”', movedTo: 'Now: {{phase}}.',
  history: 'What happened so far', byDate: 'by its date',
  step: {
    title: 'On to “{{phase}}”?', backTitle: 'Back to “{{phase}}”?', submit: 'Go to “{{phase}}”', held: 'A phase set by hand stays: dates before it no longer move it.',
    demosLeft_one: 'One demo hasn’t been shown yet and can’t be voted for any more: {{demos}}', demosLeft_other: '{{count}} demos haven’t been shown yet and can’t be voted for any more: {{demos}}',
    reason: 'Why?', reasonMaybe: 'Why? (if you like)',
    means: {
      DRAFT: 'Nobody but organizers sees it.', IDEAS: 'Everybody sees it, proposes and joins. Demos can’t be submitted yet.', HACKING: 'Demos can be written and submitted; joining and proposing go on.',
      FROZEN: 'Nobody can change a demo any more.', DEMOS: 'Demos are shown and everybody can vote.', TALLY: 'Voting ends for everybody, and the ballots are counted. Who voted what is cut for good, so there is no way back.',
      PUBLISHED: 'Everybody sees the results at once. There is no way back.', ARCHIVED: 'It moves to the archive.',
    },
  },
  organizers: { title: 'Organizers', lead: 'They change dates, phases and the running order. Admins can as well.', none: 'Only the admins.', person: 'Who', addTitle: 'Add an organizer', remove: '{{name}} no longer organizes' },
  csv: { title: 'Demos as a table', lead: 'Out for the moderator’s cards, in from another tool.', export: 'Export', import: 'Import' },
  remove: { open: 'Delete this draft', title: 'Delete “{{name}}”', text: 'It is a draft: nobody else has seen it.', submit: 'Delete' },
} as const;

export const hackImport = {
  title: 'Import demos',
  lead: 'A table of demos, from a spreadsheet or from another tool. You see what it would change before anything does.',
  text: 'Drop a CSV file here, or choose one.',
  choose: 'Choose a file',
  mapping: 'Columns', mappingLead: 'Which column holds what.', notThere: 'not in the file', columns: { NUMBER: 'Number', TITLE: 'Title', ONE_LINE: 'One line', STORY: 'Story', VIDEO_URL: 'Video', LINKS: 'Links', EMAILS: 'Presenters’ e-mails', TAGS: 'Topics' },
  line: 'Line', what: 'What happens', demo: 'Demo', nothing: 'Nothing would change.',
  kind: { NEW: 'new', CHANGED: 'changed', SAME: 'unchanged', LEFT_OUT: 'left out' },
  joining_one: '{{count}} person joins', joining_other: '{{count}} people join',
  submit: 'Submit what is ready', submitHint: 'Demos whose checklist is met are submitted; the others stay drafts.',
  doneNew_one: '{{count}} new', doneNew_other: '{{count}} new', doneChanged_one: '{{count}} changed', doneChanged_other: '{{count}} changed', doneSubmitted_one: '{{count}} submitted', doneSubmitted_other: '{{count}} submitted',
  apply: 'Import', other: 'Another file', done: 'Imported', toEdition: 'To the hack week',
} as const;

export const hackReport = {
  title: 'Report: {{name}}', plain: 'Report', figures: 'In figures', outcomes: 'What became of it', outcomesLead: 'As the owners said, 30 and 90 days later. Who said nothing is not guessed.', outcome: 'Outcome',
  at: { DAY_30: 'after 30 days', DAY_90: 'after 90 days' },
  people: 'People', teams: 'Teams', newcomers: 'For the first time', projects: 'Projects', crossTeamProjects: 'Across teams', demos: 'Demos', presenters: 'Presenters', remotePresenters: 'Presented from elsewhere', noShows: 'Not shown', ballots: 'Ballots', stageMinutes: 'Minutes on stage',
  notYet: 'There is no report yet', notYetText: 'It is made when the demos are over.',
} as const;

export const hackOutcome = {
  title_one: 'What became of your hack?', title_other: 'What became of your hacks?',
  lead: 'One click, so that next year’s people know. You are asked once now and once later.',
  soFar: 'So far: {{outcome}}.',
  ask: 'What became of it?',
  question: 'What became of “{{project}}”?',
  DAY_30: '30 days after the demos of {{edition}}', DAY_90: '90 days after the demos of {{edition}}',
  note: 'A word about it (if you like)', noteOn: 'A word about “{{project}}”', noted: '{{project}}: {{outcome}}.',
} as const;
