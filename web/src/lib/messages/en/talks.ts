/** Speaking: where one can, one's own talks, and what the company shared with the world. */
export const talks = {
  title: 'Talks',
  lead: 'Every request to speak is approved, in the moment it is made. What is left is to choose where, and not to miss the day the call closes.',
  off: { title: 'Talks are not kept here for you yet', text: 'When they are switched on, you find open calls, your own talks and the company’s year here.', settings: 'Rules of talks' },
  nav: { label: 'Parts of talks', discover: 'Discover', mine: 'My talks', company: 'The company’s year', advice: 'Advice to give' },
  kind: { CONFERENCE: 'Conference', BROWN_BAG: 'Brown bag', CODE_T_PRESENTATION: 'Code T presentation', GUILD: 'Guild', READING_GROUP: 'Reading group', OTHER_INTERNAL: 'Internal' },
  audience: { EVERYBODY: 'For everybody', BEGINNERS: 'For beginners', INTERMEDIATE: 'For people with some experience', ADVANCED: 'For experts' },
  discover: {
    search: 'Search names, places and topics', topic: 'Topic', anyTopic: 'Every topic', country: 'Country', anyCountry: 'Everywhere', language: 'Language', anyLanguage: 'Every language',
    where: 'On site or online', anyWhere: 'On site and online', online: 'Online', onSite: 'On site',
    calls: 'Which calls', list: { open: 'Open calls', unknown: 'Open calls, or no deadline known', all: 'All to come', past: 'Past ones too' },
    inside: 'Inside or outside', everyKind: 'Conferences and internal', conferences: 'Conferences', internal: 'Internal',
    arrange: 'Order', arranged: { DEADLINE: 'By deadline', PLACE: 'By place', NEWEST: 'Newest first' },
    coc: 'With a code of conduct', fits: 'Fits my talks', add: 'Add one by hand', count_one: '{{count}} to choose from', count_other: '{{count}} to choose from',
    none: 'Nothing to speak at is known yet', noneText: 'Add a conference or an internal date by hand; admins can have lists of conferences read.',
    notFound: 'Nothing fits these filters', notFoundText: 'Take one away, or look at those whose deadline is not known.', showAll: 'Take the filters away',
    group: { week: 'Closes within a week', month: 'Closes within a month', later: 'Closes later', unknown: 'No deadline known', closed: 'The call is closed' },
    onlineGroup: 'Online', stage: 'Our own stage', unknownCountry: 'Country not known', noChoice: 'Nothing is called so', places: 'Where', everyPlace: 'All countries', continued: '{{place}}, continued', placeCount: '{{place}}, {{count}}',
  },
  saved: {
    title: 'Saved searches', save: 'Save this search', name: 'Name', saved: '“{{name}}” is saved.', removed: '“{{name}}” is no longer saved.', remove: 'Remove {{name}}',
    inFeed: 'Its calls stand in my calendar of calls', inFeedHint: 'Subscribe to that calendar in the settings.', feedMark: 'in your calendar',
  },
  deadline: {
    until: 'Until the end of {{day}}', untilIn: 'Until the end of {{day}} in {{zone}}', untilAoe: 'Until the end of {{day}}, assumed to hold anywhere on Earth', instant: 'Until {{moment}}', none: 'No deadline known', closed: 'Closed since {{day}}',
    last: 'Until the end of {{day}} in {{zone}}: {{moment}} your time', lastAoe: 'Until the end of {{day}}, assumed to hold anywhere on Earth: {{moment}} your time', lastHours: 'last hours', missed: 'the call is closed',
    left_zero: 'closes today', left_one: '{{count}} day left', left_other: '{{count}} days left',
  },
  opportunity: {
    website: 'Website', call: 'Where to hand in', coc: 'Code of conduct', captions: 'Captions or sign language', languages: 'Languages', dates: 'When', there: '{{time}} in {{zone}}', place: 'Where', deadline: 'The call', online: 'online', unknownDates: 'Dates not known',
    addedBy: 'added by {{name}}', speaking: 'Who of us', nobody: 'Nobody of us that you can see. Requests and declines are private; accepted talks stand here.', similar: 'Similar calls that are open', changes: 'What changed', change: '{{field}}: {{before}} → {{after}}', nothing: 'nothing',
    field: { name: 'Name', startsOn: 'First day', endsOn: 'Last day', url: 'Website', callUrl: 'Where to hand in', call: 'The call closes', city: 'City', country: 'Country', isOnline: 'Online', languages: 'Languages', topics: 'Topics', codeOfConductUrl: 'Code of conduct', hasSignLanguageOrCaptions: 'Captions or sign language' }, namedNoMore: 'named there no more',
    edit: 'Correct it', speak: 'Ask to speak', draft: 'Only note it as a draft', comeTitle: 'The internal stage', come: 'I am coming', notCome: 'I can’t come after all', guests_zero: 'Nobody has signed up to listen yet.', guests_one: '{{count}} person is coming', guests_other: '{{count}} people are coming', slots_one: '{{count}} slot is free', slots_other: '{{count}} slots are free', slotsNone: 'All slots are taken',
    came: 'You are on the list.', wentAway: 'You are off the list.',
  },
  add: {
    title: 'Add somewhere to speak', editTitle: 'Correct {{name}}', kind: 'What is it?', name: 'Name', url: 'Website', callUrl: 'Where to hand in', startsOn: 'First day', time: 'Begins at', endsOn: 'Last day', city: 'City', country: 'Country', place: 'Room or place', online: 'It is online', topics: 'Topics', languages: 'Languages', deadline: 'The call closes at the end of', deadlineHint: 'A day without a zone holds anywhere on Earth.',
    slots: 'Slots', coc: 'Code of conduct', summary: 'In a few words', save: 'Add', change: 'Save', added: '{{name}} is on the list.', changed: '{{name}} is corrected.', same: 'It is on the list already: {{name}}.', look: 'Look at it',
  },
  ask: {
    title: 'Speak at {{name}}', talk: 'With which talk?', newTalk: 'A new talk', newTitle: 'Title of the new talk', advice: 'Advice I would like', adviceHint: 'It never holds anything up.', note: 'A word to whoever helps', submit: 'Ask to speak', policy: 'Approved in the moment you ask, by the rule “{{policy}}”.', rule: 'every request to speak is approved',
    approved: 'Approved. Now hand it in before the call closes.', seated: 'Approved, and the place is yours.', waits: 'Approved. All places are taken: you are on the waiting list.', already: 'You asked with this talk before: here it is.', noteHint: 'Whoever can help sees the talk, where you give it, and this.', noteHintOne: 'They see the talk, where you give it, and this.', drafted: 'Noted as a draft. You are reminded before the call closes.', closed: 'The call is closed.', next: 'The next similar one: {{name}}', late: 'I have a late entry with them',
    advices: { REHEARSAL: 'Rehearsal buddy', DESIGN: 'Design of slides', LEGAL: 'Legal', SECURITY: 'Security', COMMUNICATIONS: 'Communications', TRAVEL: 'Travel' },
  },
  mine: {
    title: 'My talks', lead: 'Your talks, and where each of them stands.', library: 'Talks', libraryNone: 'No talk yet', libraryNoneText: 'Write one down once, and hand it in at many places.', write: 'Write a talk', board: 'Where they stand', boardNone: 'Nothing is under way', boardNoneText: 'Find a call that is open and ask to speak.', find: 'Find a call', archived_one: '{{count}} put away', archived_other: '{{count}} put away', private: 'Drafts, what you sent and what was declined is seen by you, your co-speakers and whom you choose. Nobody else, admins and leads included.',
    column: { DRAFT: 'Drafts', NOT_SENT: 'To hand in', SENT: 'Handed in', ACCEPTED: 'Accepted: confirm', CONFIRMED: 'To give', DELIVERED: 'Given', CLOSED: 'Not this time' },
  },
  talk: {
    title: 'Title', abstract: 'Abstract', minutes: 'Minutes', audience: 'Audience', topics: 'Topics', slides: 'Slides', speakers: 'Speakers', coSpeakers: 'Who gives it with you', shared: 'Colleagues may read it', sharedHint: 'Without this, only its speakers see it until it is accepted somewhere.', save: 'Save', create: 'Write it down', newTitle: 'Write a talk', saved: 'Saved as revision {{revision}}.', history: 'Revisions', revision: 'Revision {{revision}}', by: '{{name}}, {{moment}}', where: 'Where it was handed in', nowhere: 'Nowhere yet.', archive: 'Put away', restore: 'Take out again', archivedDone: 'Put away.', restored: 'Taken out again.', minutesShort: '{{count}} min',
  },
  speakers: {
    lead: 'Speakers see where it was handed in, change it, and are reminded of its deadlines.', owner: 'wrote it', name: 'Somebody to give it with you', add: 'Name them', named: 'Named. They get a mail.', remove: 'Remove', removed: '{{name}} speaks no longer.',
    leave: 'Leave', leaveTitle: 'Leave “{{title}}”?', leaveText: 'You no longer see what isn’t public of it, and its dates leave your calendar. Any speaker can name you again.', left: 'You no longer speak in “{{title}}”.',
  },
  submission: {
    title: '{{talk}} at {{name}}', company: 'Company', conference: 'Conference', stage: 'Our stage', delivery: 'Talk', waits: 'You are on the waiting list. When a place becomes free, you get a mail.', missed: 'The call closed before this was handed in', missedText: 'The talk stays yours, and {{name}} is open and has the same topics. {{deadline}}.', elsewhere: 'The talk stays yours, and other calls are open.', slotHint: 'By your clock: {{zone}}.', slotOthers: 'Begins', adviceGone: 'Taken back.', approvedBy: 'approved by the rule that every request is', next: 'What comes next', nothing: 'Nothing more to do.', history: 'What happened', date: 'Day', note: 'Note', noteHint: 'Seen by whoever sees this submission.', done: 'Noted.', lateTitle: 'The call is closed. Did they agree to a late entry?', lateYes: 'Yes, it is a late entry',
    companyState: { DRAFT: 'draft', APPROVED: 'approved' }, conferenceState: { NOT_SENT: 'not handed in', SENT: 'handed in', ACCEPTED: 'accepted', WAITLISTED: 'on the waiting list', DECLINED: 'declined', WITHDRAWN: 'withdrawn' }, deliveryState: { OPEN: 'open', CONFIRMED: 'confirmed', DELIVERED: 'given', CANCELLED: 'cancelled' },
    action: { DRAFT: 'Draft', REQUEST: 'Ask to speak', SEND: 'I handed it in', SEND_AGAIN: 'I handed it in again', ACCEPT: 'They accepted', WAITLIST: 'I am on the waiting list', DECLINE: 'They declined', WITHDRAW: 'I withdraw', CONFIRM: 'I confirmed the slot', DELIVER: 'I gave it', CANCEL: 'It is cancelled', MOVE_UP: 'A place became free' },
    step: { DRAFT: 'noted as a draft', REQUEST: 'asked to speak, approved at once', SEND: 'handed in', SEND_AGAIN: 'handed in again', ACCEPT: 'accepted', WAITLIST: 'on the waiting list', DECLINE: 'declined', WITHDRAW: 'withdrawn', CONFIRM: 'slot confirmed', DELIVER: 'given', CANCEL: 'cancelled', MOVE_UP: 'a place became free' },
    declineHint: 'A decline stays between you, your co-speakers and whom you choose.', details: 'Slot, slides, recording', slot: 'Your slot', slides: 'Slides', recording: 'Recording', thanks: 'Who helped', travel: 'Travel notes', travelHint: 'When you travel, where you stay. No expenses.', save: 'Save', saved: 'Saved.', shareTitle: 'Who else may see it', shareHint: 'Your co-speakers see it anyway.', share: 'Save', shared: 'Saved.', adviceTitle: 'Advice', adviceNone: 'None asked for.', askAdvice: 'Ask for advice', withdrawAdvice: 'No longer needed', adviceWithdrawn: 'Taken back.', asked: 'Asked. It holds nothing up.', person: 'Whom?',
  },
  advice: { title: 'Advice to give', lead: 'Colleagues who speak ask for it. It never holds their talk up.', none: 'Nobody waits for you', noneText: 'When somebody asks for a rehearsal buddy or a look at slides, it stands here.', from: '{{name}} asks: {{kind}}', answer: 'Your answer', send: 'Send', sent: 'Sent.', answered: '{{name}} answered' },
  policy: {
    lead: 'Whether there are talks here, for whom, and which lists of conferences are read.', rules: 'Rules', approval: 'Every request to speak is approved in the moment it is made. There is no rule that could refuse one.', isOn: 'Talks are on', isOnHint: 'Off, they are in nobody’s way.',
    advice: 'Advice that can be asked for', reminders: 'Days before a call closes on which speakers are reminded', remindersHint: 'One to six numbers from 0 to 90, such as 14, 3 and 1.', saved: 'These rules hold from {{day}} on.', history: 'Rules by day', from: 'From {{day}}', reminded: 'reminded {{days}} days before', off: 'off',
  },
  source: {
    title: 'Lists of conferences', lead: 'Read every six hours. What was good stays when a list can’t be read, and what it names no more stays too.', add: 'Add a list', none: 'None yet. Your own list is kept by hand all the same.',
    kind: { CONFS_TECH: 'confs.tech', DEVELOPERS_EVENTS: 'developers.events', PRETALX: 'Event run with pretalx', ICALENDAR: 'Calendar (iCal)' },
    kindHint: { CONFS_TECH: 'A list kept by many hands: hundreds of conferences, about half with a deadline.', DEVELOPERS_EVENTS: 'Calls that are open, worldwide.', PRETALX: 'Any page of the event, such as its call.', ICALENDAR: 'Any calendar that is published at an address.' },
    whichKind: 'What is it?', label: 'What people call it', address: 'Address', addressKnown: 'Empty: where it is published.', topics: 'Topics', topicsHint: 'Empty: all of them. Such as devops, python, leadership.', meaning: 'Its entries are', meanings: { EVENTS: 'events', DEADLINES: 'days on which calls close' },
    addTitle: 'Add a list of conferences', changeTitle: 'Change {{label}}', preview: 'Look at it first', submit: 'Add this list', nothingKept: 'Nothing has been kept yet.',
    plan_one: '{{count}} event in {{rows}} rows', plan_other: '{{count}} events in {{rows}} rows', counts: '{{added}} new, {{changed}} changed, {{unchanged}} as they were', skipped_one: '{{count}} row can’t be read', skipped_other: '{{count}} rows can’t be read', names: 'The first ones',
    readDone: '{{label}} was read.', readFailed: '{{label}}: {{problem}}', tooOften: 'That was too often. Wait {{count}} seconds and try again.', readings: 'What readings did', removeText: 'It is read no longer. The conferences it named stay.', removed: '{{label}} is read no longer.',
  },
  merge: { open: 'The same as another', title: 'The same as {{name}}', lead: '{{name}} stays. What belongs to the other one, submissions among it, moves here; then the other one is gone.', which: 'Which other one?', none: 'Nothing of that name. How is the other one called?', submit: 'Make them one', done: 'They are one now.' },
  apart: { heading: 'Made one with this', line: '{{name}} was said to be the same', open: 'Take apart again', openOf: 'Take apart again: {{name}}', title: 'Two events after all?', lead: '{{name}} stands in lists again, with what belonged to it: submissions, lists that announce it, and its names. What came here since stays here.', submit: 'Take apart', done: '{{name}} stands by itself again.' },
  company: {
    feedTitle: 'Our talks in your feed reader', feedText: 'An address of your own that shows talks as they are accepted, and their slides and recordings. Nothing stands in it that only its speakers know.',
    title: 'The company’s year', lead: 'What we shared with the world, and with ourselves.', year: 'Year', given_one: '{{count}} talk given', given_other: '{{count}} talks given', speakers_one: '{{count}} speaker', speakers_other: '{{count}} speakers', first_one: '{{count}} spoke for the first time', first_other: '{{count}} spoke for the first time', recorded_one: '{{count}} with a recording', recorded_other: '{{count}} with a recording', countries_one: '{{count}} country', countries_other: '{{count}} countries', outside: 'Out in the world', inside: 'Among ourselves', none: 'Nothing in {{year}} yet.', watch: 'Recording', slides: 'Slides', firstTime: 'For the first time on a stage',
  },
} as const;
