/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A comment to take note of. */
export type AcknowledgeCommentInput = {
  /** False takes it back. */
  acknowledged?: boolean | null | undefined;
  /** Which comment. */
  commentId: string;
};

/** A new event on a time line. */
export type AddAnnotationInput = {
  /** What it is; PRACTICE is for practices. */
  kind: AnnotationKind;
  /** Its day, or its first. */
  on: string;
  /** On whose time line; without it on everybody’s, which is for admins. */
  teamId?: string | null | undefined;
  /** One to 120 characters. Whoever sees the results of the team reads it. */
  title: string;
  /** Its last day. */
  until?: string | null | undefined;
  /** An http(s) address, or a path within these pages. */
  url?: string | null | undefined;
};

/** Somebody who runs a stage. */
export type AddDemoHostInput = {
  /** Who. */
  personId: string;
  /** Which stage. */
  stageId: string;
};

/** Somebody new, or somebody who left and is back under the same address. */
export type AddPersonInput = {
  /** Mail address; one person each. */
  email: string;
  /** Tell them by mail where to sign in. */
  invite?: boolean | null | undefined;
  /** Language; the organization’s when not given. */
  locale?: Locale | null | undefined;
  /** Their name. */
  name: string;
  /** First day in the organization, where it is known. */
  startedOn?: string | null | undefined;
  /** The team they are in from today on. */
  teamId: string;
  /** IANA time zone; the organization’s when not given. */
  timeZone?: string | null | undefined;
};

/** A roster to read from now on. */
export type AddRosterSourceInput = {
  /** What people call it, 1 to 120 characters. */
  label: string;
  /** Where and how. */
  source: RosterSourceInput;
  /** The team it is read for. */
  teamId: string;
};

/** What an event on a time line is. */
export type AnnotationKind =
  /** Something broke. */
  | 'INCIDENT'
  /** Something went out to users. */
  | 'LAUNCH'
  /** Anything else. */
  | 'OTHER'
  /** A hack week, a talk and the like: added by practices alone. */
  | 'PRACTICE'
  /** Teams or people were arranged anew. */
  | 'REORGANISATION';

/** How a day went. */
export type AnswerCodeTDayInput = {
  /** Which day. */
  dayId: string;
  /** How it went. */
  outcome: CodeTOutcome;
  /** Of a lost one: what took it. Needed then, ignored otherwise. */
  reason?: CodeTReason | null | undefined;
};

/** A roster file to apply as planned. */
export type ApplyRosterImportInput = {
  /** The same file as base64. */
  fileBase64: string;
  /** As in the plan. */
  fullRoster?: boolean | null | undefined;
  /** The plan that was shown. */
  planHash: string;
  /** The number of leavers, typed, where the plan asks for it. */
  typedLeavers?: number | null | undefined;
};

/** A running order as it is to be, for some stages. Demos that wait on them and are not named lose their place. */
export type ApplyRunningOrderInput = {
  /** Of which hack week. */
  editionId: string;
  /** Demos in the order in which they are shown. */
  slots: Array<WantedSlotInput>;
  /** The stages whose order this is. */
  stages: Array<SeenStageInput>;
};

/** Whose teams. */
export type AttentionInput = {
  /** Only this team and those below it. */
  teamId?: string | null | undefined;
};

/** Why something stands on the desk. */
export type AttentionKind =
  /** The series is in alert. */
  | 'ALERT'
  /** It is not, but a forecast is sure enough, twice in a row, to be said. */
  | 'FORECAST'
  /** A change stayed and counts as usual now. Stands for 13 weeks, or until the series alerts again. */
  | 'NEW_LEVEL';

/** What a question decides. */
export type BallotQuestionKind =
  /** One award. */
  | 'AWARD'
  /** The result of the edition. */
  | 'MAIN';

/** Where the ballots of an edition stand. */
export type BallotState =
  /** Nothing is taken any more; they are about to be counted. */
  | 'CLOSED'
  /** Counted, and nobody can tell any more whose was whose. The result is not published. */
  | 'COUNTED'
  /** They open with the demos. */
  | 'NOT_YET'
  /** They can be cast and changed. */
  | 'OPEN'
  /** Everybody sees the result. */
  | 'PUBLISHED';

/** Which day on which project. */
export type BookCodeTDayInput = {
  /** The day, where the viewer is. */
  day: string;
  /** An active project. */
  projectId: string;
};

/** How often a pulse opens a round. */
export type Cadence =
  /** Only when somebody starts a round. */
  | 'BY_HAND'
  /** Every second week. */
  | 'EVERY_TWO_WEEKS'
  /** On the first such weekday of each month. */
  | 'MONTHLY'
  /** On the first such weekday of January, April, July and October. */
  | 'QUARTERLY'
  /** Every week. */
  | 'WEEKLY';

/** What a subscribed calendar holds; one kind each. */
export type CalendarFeedKind =
  /** Deadlines of calls for talks: those that wait to be sent, and those of kept searches. */
  | 'CALLS'
  /** Code T days. */
  | 'CODE_T'
  /** Demos in hack weeks. */
  | 'DEMOS'
  /** Shifts of all roles. */
  | 'ON_CALL'
  /** Sessions of reading groups. */
  | 'READING'
  /** Confirmed talks. */
  | 'TALKS'
  /** Visits to the office. */
  | 'VISITS';

/** Which days of whose calendar. */
export type CalendarInput = {
  /** The first day, by the viewer’s clock. */
  from: string;
  /** Only these kinds. */
  kinds?: Array<CommitmentKind> | null | undefined;
  /** A team that the viewer is in or leads, or one below a team they lead; without it, the viewer’s own calendar. */
  teamId?: string | null | undefined;
  /** The last day; at most 62 in all. */
  to: string;
  /** Also what was cancelled, for as long as subscribed calendars hear of it. */
  withCancelled?: boolean | null | undefined;
};

/** A day to give up. */
export type CancelCodeTDayInput = {
  /** Which day. */
  dayId: string;
  /** Why. */
  reason: CodeTReason;
};

/** A presentation that will not be. */
export type CancelCodeTPresentationInput = {
  /** Which presentation. */
  presentationId: string;
};

/** An announced round to call off. */
export type CancelRoundInput = {
  /** The round. */
  roundId: string;
};

/** The whole ballot: it takes the place of the one cast before. */
export type CastBallotInput = {
  /** The edition. */
  editionId: string;
  /** Projects to pick, each once. Whatever is picked counts as watched. */
  picks: Array<string>;
  /** The question; the main one unless given. */
  questionId?: string | null | undefined;
  /** Projects whose demo was watched. */
  watched: Array<string>;
};

/** An event as it should be; its time line stays. */
export type ChangeAnnotationInput = {
  /** Which event. */
  annotationId: string;
  /** What it is. */
  kind: AnnotationKind;
  /** Its day, or its first. */
  on: string;
  /** One to 120 characters. */
  title: string;
  /** Its last day; null for one day. */
  until?: string | null | undefined;
  /** An http(s) address, or a path within these pages; null for none. */
  url?: string | null | undefined;
};

/** A project as it should be. */
export type ChangeCodeTProjectInput = {
  /** Which project. */
  projectId: string;
  /** At most 1,000 characters. */
  summary?: string | null | undefined;
  /** 1 to 120 characters. */
  title: string;
  /** An http or https address. */
  url?: string | null | undefined;
};

/** What a stage is called. */
export type ChangeDemoStageInput = {
  /** What it is called, in 1 to 80 characters; no other of the hack week is. */
  name: string;
  /** Where it is, in at most 200 characters. */
  place?: string | null | undefined;
  /** Which stage. */
  stageId: string;
};

/** An award with its new values. */
export type ChangeHackAwardInput = {
  /** The award. */
  awardId: string;
  /** How it finds its winner. */
  kind: HackAwardKind;
  /** FILTER: for projects whose people are all in their first hack week. */
  newcomers?: boolean | null | undefined;
  /** BALLOT: so many can be picked; one unless given. */
  picks?: number | null | undefined;
  /** FILTER: for projects with this tag. */
  tag?: string | null | undefined;
  /** FILTER: for projects with somebody of this team or one below it. */
  teamId?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** A wish for a pulse to be in a state. */
export type ChangePulseStateInput = {
  /** The pulse. */
  pulseId: string;
  /** The state it should be in. */
  to: PulseState;
};

/** A source as it should be. */
export type ChangeRosterSourceInput = {
  /** Not read for the time being; as it was without it. */
  isPaused?: boolean | null | undefined;
  /** What people call it; as it was without it. */
  label?: string | null | undefined;
  /** Where and how, of the same kind; as it was without it. Without a token the old one stays, as long as the address of the service does. */
  source?: RosterSourceInput | null | undefined;
  /** Which. */
  sourceId: string;
};

/** Which days. */
export type CodeTCalendarInput = {
  /** The first day. */
  from: string;
  /** The project to book for: matters where the policy counts by project. */
  projectId?: string | null | undefined;
  /** The last day; at most 62 in all. */
  to: string;
};

/** Can a day be booked? */
export type CodeTCalendarState =
  /** The viewer has it, or had it. */
  | 'BOOKED'
  /** No; the reason says why. */
  | 'CLOSED'
  /** Yes. */
  | 'OPEN';

/** Why a day can’t be booked. */
export type CodeTClosedBecause =
  /** The policy names other weekdays. */
  | 'NOT_A_CODE_T_DAY'
  /** Code T is not open to the viewer’s team. */
  | 'NOT_IN_AUDIENCE'
  /** Code T is off that day. */
  | 'OFF'
  /** The viewer is on call, or promised otherwise. */
  | 'ON_CALL'
  /** It is over. */
  | 'OVER'
  /** A presentation comes first. */
  | 'PRESENTATION_DUE'
  /** The roster is out of date, and the policy refuses then. */
  | 'ROSTER_STALE'
  /** It is more than 90 days away. */
  | 'TOO_FAR';

/** What days before a presentation are counted over. */
export type CodeTCountingScope =
  /** All of a person’s days. */
  | 'PERSON'
  /** A person’s days on one project. */
  | 'PERSON_PROJECT';

/** Where a Code T day stands. */
export type CodeTDayState =
  /** Still to come, or under way. */
  | 'BOOKED'
  /** Its owner gave it up. */
  | 'CANCELLED'
  /** A shift, a new policy or a lead took it. */
  | 'DISPLACED'
  /** Not had. */
  | 'LOST'
  /** Had in part. */
  | 'PARTLY'
  /** The presentation that made room for it lapsed, was moved or was cancelled. */
  | 'RELEASED'
  /** Had. */
  | 'TAKEN'
  /** Over, and its owner has not said how it went. Never counted as taken. */
  | 'UNKNOWN';

/** Why a booked day can’t stay under new rules. */
export type CodeTForbiddenBy =
  /** Its owner would not be among those who may book. */
  | 'AUDIENCE'
  /** Code T would be off. */
  | 'OFF'
  /** A shift of its owner would block. */
  | 'ON_CALL'
  /** It would be one too many before a presentation. */
  | 'PRESENTATION'
  /** The weekday would not be one of them. */
  | 'WEEKDAY';

/** What a day went to: its owner’s reason, or what took it from them. */
export type CodeTGoneBy =
  /** Too few others were there. */
  | 'COVERAGE'
  /** A deadline. */
  | 'DEADLINE'
  /** Its owner left. */
  | 'DEPARTURE'
  /** An incident. */
  | 'INCIDENT'
  /** A lead took it. */
  | 'LEAD'
  /** None given. */
  | 'NONE_GIVEN'
  /** On call after all. */
  | 'ON_CALL'
  /** The owner’s own reasons. */
  | 'PERSONAL'
  /** The rules changed. */
  | 'POLICY'
  /** The presentation that made room for it is off. */
  | 'PRESENTATION'
  /** The on-call roster changed. */
  | 'ROSTER';

/** How a day went, as its owner says. */
export type CodeTOutcome =
  /** They didn’t have it. */
  | 'LOST'
  /** They had part of it. */
  | 'PARTLY'
  /** They had it. */
  | 'TAKEN';

/** How it is shown. All are as good as each other. */
export type CodeTPresentationForm =
  /** Showing it. */
  | 'DEMO'
  /** A page about it. */
  | 'NOTE'
  /** Telling it. */
  | 'TALK';

/** Where a presentation stands. */
export type CodeTPresentationState =
  /** By its presenter. */
  | 'CANCELLED'
  /** Given and confirmed: counting starts anew. */
  | 'GIVEN'
  /** Its day passed without it, or nobody confirmed it. */
  | 'LAPSED'
  /** To another day; the one there is another presentation. */
  | 'MOVED'
  /** Its presenter says it was given; somebody who saw it confirms it. */
  | 'PRESENTED'
  /** Still to be given. */
  | 'SCHEDULED';

/** What an owner does with a project. */
export type CodeTProjectAction =
  /** A team has made it its own. */
  | 'ADOPT'
  /** It goes on in a hack week. */
  | 'MOVE_TO_HACK_WEEK'
  /** Lets it rest. */
  | 'PARK'
  /** Takes it up again. */
  | 'RESUME'
  /** It is in use. */
  | 'SHIP';

/** Where a project stands. */
export type CodeTProjectState =
  /** Days can be booked on it. */
  | 'ACTIVE'
  /** A team has made it its own. */
  | 'ADOPTED'
  /** It goes on in a hack week. */
  | 'MOVED_TO_HACK_WEEK'
  /** Resting. */
  | 'PARKED'
  /** In use. */
  | 'SHIPPED';

/** Which projects. */
export type CodeTProjectsInput = {
  /** Only those the viewer owns or has days on. */
  mine?: boolean | null | undefined;
  /** Only in these states. */
  states?: Array<CodeTProjectState> | null | undefined;
  /** Only those owned by people of this team or of one below. */
  teamId?: string | null | undefined;
};

/** Why a day was cancelled or lost, by its owner. */
export type CodeTReason =
  /** Too few others were there. */
  | 'COVERAGE'
  /** A deadline. */
  | 'DEADLINE'
  /** An incident. */
  | 'INCIDENT'
  /** None given, which is fine. */
  | 'NONE_GIVEN'
  /** On call after all. */
  | 'ON_CALL'
  /** Their own reasons; these are nobody’s loss. */
  | 'PERSONAL';

/** Which presentations. */
export type CodeTShowcaseInput = {
  /** Only those after this cursor. */
  after?: string | null | undefined;
  /** At most this many, up to 200. */
  first?: number | null | undefined;
  /** Only with these letters in title, summary, note or the presenter’s name. */
  search?: string | null | undefined;
};

/** Which team, and which days. */
export type CodeTTeamInput = {
  /** The first day. */
  from: string;
  /** The team; those below it are counted in. */
  teamId: string;
  /** The last day; at most 62 in all. */
  to: string;
};

/** What one should know of a day. A warning stops nobody. */
export type CodeTWarningKind =
  /** Few of the team would be left; the policy names the share. */
  | 'COVERAGE'
  /** The on-call roster is out of date: it may turn out that one is on call. */
  | 'ROSTER_STALE';

/** What happens while the on-call roster is out of date. */
export type CodeTWhenRosterStale =
  /** Days can’t be booked until it was read. */
  | 'REFUSE'
  /** Days can be booked; whoever books is warned. */
  | 'WARN';

/** Local wall-clock time from one to another. */
export type CodeTWorkingHoursInput = {
  /** HH:MM. */
  from: string;
  /** HH:MM, after the beginning; up to 24:00. */
  to: string;
};

/** Of which comments the terms are counted. */
export type CommentTermsInput = {
  /** The round. */
  roundId: string;
  /** The team; who leads it sees those below as well. */
  teamId: string;
};

/** Which comments. */
export type CommentsInput = {
  /** Only those after this cursor. */
  after?: string | null | undefined;
  /** At most this many, up to 200. */
  first?: number | null | undefined;
  /** Only those that hold a word of the organization's list. */
  onlyFlagged?: boolean | null | undefined;
  /** Only those nobody took note of. */
  onlyUnacknowledged?: boolean | null | undefined;
  /** Only of this round. */
  roundId?: string | null | undefined;
  /** Only with these letters in their text, whatever the case and accents. */
  search?: string | null | undefined;
  /** The team; who leads it sees those below as well. */
  teamId: string;
  /** Only with this term, as commentTerms counts it. */
  term?: string | null | undefined;
};

/** What somebody’s time is promised to. */
export type CommitmentKind =
  /** A Code T day. */
  | 'CODE_T'
  /** A debriefing after an incident. */
  | 'DEBRIEF'
  /** A demo in a hack week. */
  | 'DEMO_SLOT'
  /** A session of a reading group. */
  | 'READING'
  /** On call. */
  | 'SHIFT'
  /** A talk. */
  | 'TALK'
  /** A visit to the office. */
  | 'VISIT';

/** A presentation that the viewer saw. */
export type ConfirmCodeTPresentationInput = {
  /** Which presentation. */
  presentationId: string;
};

/** A sign-in link, used. */
export type ConfirmSignInInput = {
  /** What stands behind the # of the link. */
  token: string;
};

/** Who speaks. */
export type ConversationSide =
  /** Whoever wrote the comment; nobody knows who. */
  | 'AUTHOR'
  /** Somebody who answers for the team, under their name. */
  | 'READER';

/** A token for a program. */
export type CreateApiTokenInput = {
  /** The first day on which it no longer works; until revoked without it. */
  expiresOn?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** What it may be used for. */
  scopes: Array<string>;
};

/** Which feed. */
export type CreateCalendarFeedInput = {
  /** What it shall hold. */
  kind: CalendarFeedKind;
  /** A team whose calendar the viewer sees; without it, the viewer’s own. */
  teamId?: string | null | undefined;
};

/** A new project. */
export type CreateCodeTProjectInput = {
  /** At most 1,000 characters. */
  summary?: string | null | undefined;
  /** 1 to 120 characters. */
  title: string;
  /** An http or https address. */
  url?: string | null | undefined;
};

/** A new stage. */
export type CreateDemoStageInput = {
  /** Of which hack week. */
  editionId: string;
  /** What it is called, in 1 to 80 characters; no other of the hack week is. */
  name: string;
  /** Where it is, in at most 200 characters. */
  place?: string | null | undefined;
};

/** A new award. Of the values for a kind, the other kind’s are left out. */
export type CreateHackAwardInput = {
  /** The edition. */
  editionId: string;
  /** How it finds its winner. */
  kind: HackAwardKind;
  /** FILTER: for projects whose people are all in their first hack week. */
  newcomers?: boolean | null | undefined;
  /** BALLOT: so many can be picked; one unless given. */
  picks?: number | null | undefined;
  /** FILTER: for projects with this tag. */
  tag?: string | null | undefined;
  /** FILTER: for projects with somebody of this team or one below it. */
  teamId?: string | null | undefined;
  /** What it is called. */
  title: string;
};

/** A new team. */
export type CreateTeamInput = {
  /** Its name; siblings have different ones. */
  name: string;
  /** The team above; without it, the organization’s first team. */
  parentTeamId?: string | null | undefined;
};

/** A draft to delete. */
export type DeletePulseInput = {
  /** The pulse. */
  pulseId: string;
};

/** The sample organization, to delete. */
export type DeleteSampleInput = {
  /** The name of the sample organization, typed again. */
  confirmName: string;
};

/** Where a demo stands in the running order of its stage. */
export type DemoSlotState =
  /** It was shown. */
  | 'DONE'
  /** It is on stage. One of a stage at most. */
  | 'LIVE'
  /** Nobody was there to show it. */
  | 'NO_SHOW'
  /** It is called: the next one on stage. One of a stage at most. */
  | 'ON_DECK'
  /** It waits in line. */
  | 'QUEUED'
  /** Passed by for now. */
  | 'SKIPPED';

/** Which stage to listen to. */
export type DemoStageChangedInput = {
  /** The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once. */
  revision?: string | null | undefined;
  /** Which stage. */
  stageId: string;
};

/** What a host can tell a stage to do. */
export type DemoStageCommand =
  /** The next in line goes on deck; with a slot, that one, and whoever was on deck keeps the next place. */
  | 'CALL_NEXT'
  /** More seconds for the live demo, or for who is on deck; fewer where negative. */
  | 'EXTEND'
  /** The live demo is done. */
  | 'FINISH'
  /** Who is on deck begins; the clock starts. */
  | 'GO_LIVE'
  /** Nobody is there for who is on deck (or for the slot). */
  | 'NO_SHOW'
  /** The clock stands still. */
  | 'PAUSE'
  /** The slot goes to the end of the session that is running. */
  | 'REQUEUE'
  /** The clock runs on. */
  | 'RESUME'
  /** Who is on deck (or the slot) is passed by for now. */
  | 'SKIP';

/** Which stage. */
export type DemoStageInput = {
  /** Which stage. */
  stageId: string;
};

/** A round that can not close because answers of it can not be read. */
export type DestroyUnreadableAnswersInput = {
  /** The round. */
  roundId: string;
};

/** A day to take from somebody. */
export type DisplaceCodeTDayInput = {
  /** Which day. */
  dayId: string;
  /** Why, in 1 to 300 characters that the owner and the team read. */
  reason: string;
};

/** What a driver is to the product. */
export type DriverKind =
  /** A condition of work that a team or its lead can change. */
  | 'DRIVER'
  /** What the other drivers should move (engagement). */
  | 'OUTCOME'
  /** The one 0 to 10 question. */
  | 'RECOMMEND'
  /** Harm, shown as harm: higher is worse (exhaustion). */
  | 'STRAIN';

/** Which drivers to list. */
export type DriversInput = {
  /** Also those that are not asked any more. */
  includeRetired?: boolean | null | undefined;
};

/** Somebody who leaves. */
export type EndPersonInput = {
  /** First day on which they no longer work here; today when not given, never ahead. */
  endedOn?: string | null | undefined;
  /** Who. */
  personId: string;
};

/** A team to end. */
export type EndTeamInput = {
  /** Which team: nobody in it, no team below it. */
  teamId: string;
};

/** Somebody to erase for good. */
export type ErasePersonInput = {
  /** Their mail address, typed again. */
  confirmEmail: string;
  /** Who. */
  personId: string;
};

/** A look around in the sample organization. */
export type ExploreSampleInput = {
  /** As what to look around. */
  as: Role;
  /** The one-time code that the server printed in its terminal. It is not used up. */
  code: string;
};

/** A presentation that was given. */
export type GiveCodeTPresentationInput = {
  /** How it was shown; without it, as scheduled. */
  form?: CodeTPresentationForm | null | undefined;
  /** At most 5,000 characters. */
  note?: string | null | undefined;
  /** Which presentation. */
  presentationId: string;
  /** An http or https address. */
  url?: string | null | undefined;
};

/** How an award finds its winner. */
export type HackAwardKind =
  /** By a ballot of its own. */
  | 'BALLOT'
  /** The best of the main ballot among those it is for. */
  | 'FILTER';

/** Which edition. */
export type HackAwardsInput = {
  /** The edition. */
  editionId: string;
};

/** Which edition. */
export type HackBallotInput = {
  /** The edition. */
  editionId: string;
};

/** Which question of which edition. */
export type HackBallotLogInput = {
  /** The edition. */
  editionId: string;
  /** The question; the main one unless given. */
  questionId?: string | null | undefined;
};

/** Where a hack week is, in the order it goes through. */
export type HackPhase =
  /** Kept to look at. */
  | 'ARCHIVED'
  /** Demos are shown, everybody votes. */
  | 'DEMOS'
  /** Only organizers see it. */
  | 'DRAFT'
  /** Nothing changes any more; the running order is made. */
  | 'FROZEN'
  /** The days themselves: demos are written and submitted. */
  | 'HACKING'
  /** Ideas are gathered, teams form. */
  | 'IDEAS'
  /** The results are out. */
  | 'PUBLISHED'
  /** The ballot is closed; nobody sees results yet. */
  | 'TALLY';

/** A name in another system. */
export type IdentityAliasInput = {
  /** Which system: lower-case letters, digits and dashes, for example github. */
  kind: string;
  /** The name there. */
  value: string;
};

/** A device asks for its member’s pass of a round. */
export type IssuePassInput = {
  /** base64url of the 32-byte blinded element. The same one is answered again; another one is refused. */
  blinded: string;
  /** Name of the device for its member, for example "Firefox on Linux". */
  deviceLabel: string;
  /** The round. */
  roundId: string;
};

/** A language that every text of the product exists in. */
export type Locale =
  /** German */
  | 'DE'
  /** English */
  | 'EN';

/** A text in one language. */
export type LocalizedTextInput = {
  /** The language of the text. */
  locale: Locale;
  /** The text. */
  text: string;
};

/** How sign-in links reach people: by mail, or printed in the terminal of a server on loopback. */
export type MailDelivery =
  /** By mail. */
  | 'SMTP'
  /** Printed in the terminal. */
  | 'TERMINAL';

/** Where a mail is. */
export type MailState =
  /** Not taken, and not tried again by itself. */
  | 'FAILED'
  /** Printed in the terminal, for lack of a mail server; or sent nowhere, as the address is reserved and nobody's (.example). */
  | 'PRINTED'
  /** Waiting for its time, or for the next try. */
  | 'QUEUED'
  /** Being handed to the mail server. */
  | 'SENDING'
  /** Taken by the mail server. Whether it arrived, nobody knows. */
  | 'SENT';

/** Says who an unknown name on a roster is. */
export type MatchOnCallPersonInput = {
  /** The key of the unknown name. */
  key: string;
  /** Who that is. */
  personId: string;
  /** The team whose roster it stands on. */
  teamId: string;
};

/** Which part of the log. */
export type MemberLogInput = {
  /** Cursor after which the page starts. */
  after?: string | null | undefined;
  /** How many, at most 200. */
  first?: number | null | undefined;
};

/** Another day for a presentation. */
export type MoveCodeTPresentationInput = {
  /** The other day. */
  day: string;
  /** Which presentation. */
  presentationId: string;
};

/** Where a project goes. */
export type MoveCodeTProjectInput = {
  /** What to do with it. */
  action: CodeTProjectAction;
  /** Which project. */
  projectId: string;
};

/** Another place for a demo that waits. */
export type MoveDemoSlotInput = {
  /** Which slot. */
  slotId: string;
  /** To which place of that session; 1 is its first. */
  toPosition: number;
  /** To which session, also of another stage. */
  toSessionId: string;
  /** The version of the stage of that session that was seen. */
  version: number;
};

/** What a stage is to do. */
export type MoveDemoStageInput = {
  /** What to do. */
  command: DemoStageCommand;
  /** Of EXTEND: how many seconds more, or fewer where negative. */
  seconds?: number | null | undefined;
  /** Which slot; where none is named, the one that the command is about. */
  slotId?: string | null | undefined;
  /** Which stage. */
  stageId: string;
  /** The version of the stage that was seen: of two who click at once, or of two clicks, one counts. */
  version: number;
};

/** Whose on-call duty. */
export type OnCallInput = {
  /** One team; without it every team whose roster is read. */
  teamId?: string | null | undefined;
};

/** Which team’s roster, and which time of it. */
export type OnCallTeamInput = {
  /** Shifts that end after this; now without it. */
  from?: string | null | undefined;
  /** The team. */
  teamId: string;
  /** Shifts that begin before this; without it four weeks from now, or from `from` where that lies ahead. 400 days at most. */
  to?: string | null | undefined;
  /** Past weeks that the load is counted over, 1 to 12. */
  weeks?: number | null | undefined;
};

/** Which part of the organization. */
export type OrganizationOverviewInput = {
  /** Only this pulse; otherwise the one with the newest closed round. */
  pulseId?: string | null | undefined;
  /** As it stood when this round had closed. */
  roundId?: string | null | undefined;
  /** Only this team and those below it. */
  teamId?: string | null | undefined;
};

/** Which mails of the outbox. */
export type OutboxInput = {
  /** After this cursor. */
  after?: string | null | undefined;
  /** At most 200. */
  first?: number | null | undefined;
  /** Only mails in this state. */
  state?: MailState | null | undefined;
};

/** Whose news. */
export type OverviewChangedInput = {
  /** The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once. */
  revision?: string | null | undefined;
  /** Only as long as the viewer sees this team or one below it. */
  teamId?: string | null | undefined;
};

/** Which people. */
export type PeopleInput = {
  /** Cursor after which the page starts. */
  after?: string | null | undefined;
  /** How many, at most 200. */
  first?: number | null | undefined;
  /** Also people who left. */
  includeLeft?: boolean | null | undefined;
  /** Part of a name; admins find people by part of the address too. */
  search?: string | null | undefined;
  /** Only people in this team and below. */
  teamId?: string | null | undefined;
};

/** Which person. */
export type PersonInput = {
  /** Their id. */
  personId: string;
};

/** A roster file to look at. */
export type PlanRosterImportInput = {
  /** The file’s bytes as base64 (CSV in UTF-8: email, name, team path, lead_of, time_zone, locale, started_on). */
  fileBase64: string;
  /** Its name, for messages. */
  fileName?: string | null | undefined;
  /** Whoever it does not name has left. */
  fullRoster?: boolean | null | undefined;
};

/** What to plan. */
export type PlanRunningOrderInput = {
  /** Of which hack week. */
  editionId: string;
  /** On which of its stages. */
  stageIds: Array<string>;
};

/** Rules to try out. */
export type PreviewCodeTPolicyInput = {
  /** Who may book: this team and those below it; null is everybody. */
  audienceTeamId?: string | null | undefined;
  /** Roles of shifts that take somebody’s time; at most 20. */
  blockingRoles: Array<string>;
  /** What days before a presentation are counted over. */
  countingScope: CodeTCountingScope;
  /** The share of a team that should be neither on Code T nor on call, 0 to 1; null for none. */
  coverageFloor?: number | null | undefined;
  /** So many days may lie between two presentations: 1 to 50. */
  daysBeforePresentation: number;
  /** Today or a later day, by the organization’s clock. Rules that begin on the same day are replaced. */
  effectiveFrom: string;
  /** Code T is on. */
  isOn: boolean;
  /** Leads may take a day from somebody. */
  mayLeadsDisplace: boolean;
  /** A roster that was not read for so many hours is out of date: 1 to 720. */
  staleAfterHours: number;
  /** Days that can be booked; at least one. */
  weekdays: Array<Weekday>;
  /** What happens while the roster is out of date. */
  whenRosterStale: CodeTWhenRosterStale;
  /** What a day takes, in the person’s own time zone. Days booked already keep theirs. */
  workingHours: CodeTWorkingHoursInput;
};

/** A roster to look at without keeping it. */
export type PreviewRosterSourceInput = {
  /** Where and how. */
  source: RosterSourceInput;
  /** The source it would take the place of; its key is used when none is given. */
  sourceId?: string | null | undefined;
  /** The team it would be read for. */
  teamId: string;
};

/** One pulse. */
export type PulseInput = {
  /** Its id. */
  pulseId: string;
};

/** Settings to try out. */
export type PulsePlanInput = {
  /** The settings; with pulseId its history counts too. */
  settings: SavePulseInput;
};

/** A pulse's life. */
export type PulseState =
  /** Announces and opens rounds. */
  | 'ACTIVE'
  /** Being set up; asks nobody. */
  | 'DRAFT'
  /** Over for good; its results stay. */
  | 'ENDED'
  /** Announces none; an open round runs to its end. */
  | 'PAUSED';

/** Which pulses to list. */
export type PulsesInput = {
  /** Also those that are over. */
  includeEnded?: boolean | null | undefined;
};

/** An event to take off its time line. */
export type RemoveAnnotationInput = {
  /** Which event. */
  annotationId: string;
};

/** Somebody who runs a stage no longer. */
export type RemoveDemoHostInput = {
  /** Who. */
  personId: string;
  /** Which stage. */
  stageId: string;
};

/** A stage to remove. */
export type RemoveDemoStageInput = {
  /** Which stage. One on which something was shown stays. */
  stageId: string;
};

/** Which award. */
export type RemoveHackAwardInput = {
  /** The award. */
  awardId: string;
};

/** An answer to a comment. */
export type ReplyToCommentInput = {
  /** One to 2,000 characters. Whoever holds the round's address can read it. */
  body: string;
  /** Which comment. */
  commentId: string;
};

/** Who wants to sign in. */
export type RequestSignInLinkInput = {
  /** Mail address of whoever wants to sign in. */
  email: string;
};

/** What a result of one driver in one round is. */
export type ResultState =
  /** Published at close; never changes. */
  | 'FINAL'
  /** Sealed batches of an open round; changes until close. */
  | 'INTERIM'
  /** Not asked of this team in that round. */
  | 'NOT_ASKED'
  /** Fewer than k answers. */
  | 'SUPPRESSED'
  /** Open, nothing sealed yet. */
  | 'WAITING';

/** A mail to send again. */
export type RetryMailInput = {
  /** A mail that has failed. */
  mailId: string;
};

/** A token to revoke. */
export type RevokeApiTokenInput = {
  /** One of the own tokens. */
  tokenId: string;
};

/** Which feed. */
export type RevokeCalendarFeedInput = {
  /** The feed. */
  feedId: string;
};

/** A session to end. */
export type RevokeSessionInput = {
  /** One of the own sessions. */
  sessionId: string;
};

/** What somebody is in an organization. A lead sees results of the teams below them; an admin sets things up and sees no results by being admin. */
export type Role =
  /** Sets up people, pulses and integrations. */
  | 'ADMIN'
  /** Leads at least one team. */
  | 'LEAD'
  /** Everybody. */
  | 'MEMBER';

/** What a reading came to. */
export type RosterImportOutcome =
  /** Somebody accepted a roster that had become much shorter. */
  | 'ACCEPTED'
  /** What it said was taken over. */
  | 'APPLIED'
  /** The roster could not be read. */
  | 'FAILED'
  /** It is much shorter than before and waits for somebody. */
  | 'HELD'
  /** No reading: somebody was recognised, or left. */
  | 'MATCHED';

/** One source. */
export type RosterSourceIdInput = {
  /** Which. */
  sourceId: string;
};

/** A roster and how to read it. Which fields are needed depends on the kind. */
export type RosterSourceInput = {
  /** The role of shifts that name none; primary without it. */
  defaultRole?: string | null | undefined;
  /** ICS_FILE: the file’s bytes as base64. */
  fileBase64?: string | null | undefined;
  /** How it is read. */
  kind: RosterSourceKind;
  /** PAGERDUTY, GRAFANA: the schedule. LINKEDIN: the team there. */
  schedule?: string | null | undefined;
  /** The key of the service. It is sealed and never given back. */
  token?: string | null | undefined;
  /** ICS_URL: the address of the calendar. Else the address of the service, where it is not the usual one. */
  url?: string | null | undefined;
};

/** How a roster is read. */
export type RosterSourceKind =
  /** A schedule of Grafana OnCall. */
  | 'GRAFANA'
  /** A calendar file, read once. */
  | 'ICS_FILE'
  /** A calendar (iCalendar) at an address. */
  | 'ICS_URL'
  /** A team of LinkedIn’s oncall. */
  | 'LINKEDIN'
  /** A schedule of PagerDuty. */
  | 'PAGERDUTY';

/** How far a roster can be believed. */
export type RosterState =
  /** The last reading failed; the one before is shown. */
  | 'FAILING'
  /** Read lately. */
  | 'FRESH'
  /** A new one has far fewer shifts and waits for somebody to accept it; the last good one is shown. */
  | 'HELD'
  /** There is no roster that is read. */
  | 'NONE'
  /** Not read for longer than the policy bears; the last good one is shown. */
  | 'STALE';

/** Which round. */
export type RoundManifestInput = {
  /** The round. */
  roundId: string;
};

/** A round's life. */
export type RoundState =
  /** Its manifest is published and passes are issued; nobody can answer yet. */
  | 'ANNOUNCED'
  /** Called off before it opened. */
  | 'CANCELLED'
  /** Sealed and recounted. */
  | 'CLOSED'
  /** Takes answers. */
  | 'OPEN';

/** A driver as it should be. Questions left out are retired, never lost. */
export type SaveDriverInput = {
  /** One sentence on what it asks about; left out or empty, none. */
  description?: string | null | undefined;
  /** The driver to change; left out, a new one. Of standard drivers only retired can change. */
  driverId?: string | null | undefined;
  /** A higher headline is worse. */
  higherIsWorse?: boolean | null | undefined;
  /** Its questions, in order. */
  items: Array<SaveItemInput>;
  /** At least one language. */
  names: Array<LocalizedTextInput>;
  /** Take it out of new rounds (true) or back in (false). */
  retired?: boolean | null | undefined;
};

/** One question of a driver, a statement that people agree or disagree with. */
export type SaveItemInput = {
  /** The question to keep or change; left out, a new one. */
  itemId?: string | null | undefined;
  /** Take it out of new rounds. */
  retired?: boolean | null | undefined;
  /** Agreeing means less of what the driver is called. */
  reversed?: boolean | null | undefined;
  /** At least one language; missing ones borrow the first. Changed words make a new version. */
  texts: Array<LocalizedTextInput>;
};

/** A pulse as it should be. A round that was announced keeps what it was announced with. */
export type SavePulseInput = {
  /** Ask for an optional comment. */
  asksComment?: boolean | null | undefined;
  /** The audience is this team and everything below it. */
  audienceTeamId: string;
  /** How often it opens a round. */
  cadence: Cadence;
  /** Comments are shown only where so many answered; at least k. */
  commentK?: number | null | undefined;
  /** Drivers asked in every round, in order. */
  fixedDriverIds: Array<string>;
  /** Local hour of the opening, 0 to 23. */
  hour: number;
  /** No number stands on fewer answers, 5 to 20. */
  k?: number | null | undefined;
  /** Hours between announcement and opening at the least, 48 to 144. */
  leadHours?: number | null | undefined;
  /** Members see their own unit's results. */
  membersSeeResults?: boolean | null | undefined;
  /** Its name, up to 80 characters. */
  name: string;
  /** The pulse to change; left out, a new draft. */
  pulseId?: string | null | undefined;
  /** Drivers asked by turns, in order. */
  rotatingDriverIds: Array<string>;
  /** How many of them a round asks, 1 to 6. */
  rotatingPerRound?: number | null | undefined;
  /** IANA time zone of the opening. */
  timeZone: string;
  /** ISO weekday of the opening, 1 (Monday) to 7. */
  weekday: number;
  /** Hours that a round takes answers, 24 to 336, and over before the next one opens. */
  windowHours?: number | null | undefined;
};

/** How a question is answered. */
export type Scale =
  /** Agreement, 1 (not at all) to 5 (fully). */
  | 'AGREE_5'
  /** How likely to recommend, 0 to 10. */
  | 'RECOMMEND_0_10';

/** A presentation to come. */
export type ScheduleCodeTPresentationInput = {
  /** The day, where the viewer is. */
  day: string;
  /** How it is shown. */
  form: CodeTPresentationForm;
  /** At most 5,000 characters. */
  note?: string | null | undefined;
  /** A project that the viewer owns or has days on. */
  projectId: string;
  /** An http or https address. */
  url?: string | null | undefined;
};

/** A stage with the version of it that was seen. */
export type SeenStageInput = {
  /** Which stage. */
  stageId: string;
  /** The version that was seen. */
  version: number;
};

/** What other systems call a person. */
export type SetAliasesInput = {
  /** All of their names; others go. */
  aliases: Array<IdentityAliasInput>;
  /** Who. */
  personId: string;
};

/** The rules of Code T from a day on. */
export type SetCodeTPolicyInput = {
  /** Who may book: this team and those below it; null is everybody. */
  audienceTeamId?: string | null | undefined;
  /** Roles of shifts that take somebody’s time; at most 20. */
  blockingRoles: Array<string>;
  /** What days before a presentation are counted over. */
  countingScope: CodeTCountingScope;
  /** The share of a team that should be neither on Code T nor on call, 0 to 1; null for none. */
  coverageFloor?: number | null | undefined;
  /** So many days may lie between two presentations: 1 to 50. */
  daysBeforePresentation: number;
  /** Today or a later day, by the organization’s clock. Rules that begin on the same day are replaced. */
  effectiveFrom: string;
  /** Code T is on. */
  isOn: boolean;
  /** Leads may take a day from somebody. */
  mayLeadsDisplace: boolean;
  /** A roster that was not read for so many hours is out of date: 1 to 720. */
  staleAfterHours: number;
  /** Days that can be booked; at least one. */
  weekdays: Array<Weekday>;
  /** What happens while the roster is out of date. */
  whenRosterStale: CodeTWhenRosterStale;
  /** What a day takes, in the person’s own time zone. Days booked already keep theirs. */
  workingHours: CodeTWorkingHoursInput;
};

/** Where a demo can be seen again. */
export type SetDemoRecordingInput = {
  /** Which slot; one that was shown. */
  slotId: string;
  /** An http or https address of at most 500 characters; null removes it. */
  url?: string | null | undefined;
};

/** The organization's list of words. */
export type SetModerationWordsInput = {
  /** The whole list, at most 500 of 2 to 60 characters. */
  words: Array<string>;
};

/** What somebody is appointed to; what is left out stays. */
export type SetRolesInput = {
  /** Edits the directory and pulses; gives no sight of results. */
  isAdmin?: boolean | null | undefined;
  /** Who. */
  personId: string;
  /** Sees the results of the whole organization; every member can read of it in the log. */
  seesWholeOrganization?: boolean | null | undefined;
};

/** Whether mails about signals are wanted. */
export type SetSignalMailsInput = {
  /** False: none any more; the desk shows signals all the same. */
  wanted: boolean;
};

/** The sessions of a stage as they are to be. Those that are missing go; one in which demos stand can’t. */
export type SetStageSessionsInput = {
  /** At most 30, none of which overlap. */
  sessions: Array<StageSessionInput>;
  /** Which stage. */
  stageId: string;
  /** The version of the stage that was seen. */
  version: number;
};

/** Who leads a team. */
export type SetTeamLeadsInput = {
  /** Everybody who leads it; others stop leading it today. */
  personIds: Array<string>;
  /** Which team. */
  teamId: string;
};

/** The first organization of one's own, and its first admin. */
export type SetUpOrganizationInput = {
  /** Mail address of the first admin. */
  adminEmail: string;
  /** Name of the first admin. */
  adminName: string;
  /** The one-time code that the server printed in its terminal. */
  code: string;
  /** Language that new people start with. */
  locale: Locale;
  /** As its people call it; also the name of the team of all. */
  organizationName: string;
  /** IANA time zone that new people and pulses start with. */
  timeZone: string;
};

/** Where the number went; whether that is good is for the driver to say. */
export type SignalDirection =
  /** Lower than before. */
  | 'FALL'
  /** Higher than before. */
  | 'RISE';

/** What a series of results says at one result. Colours follow it. */
export type SignalState =
  /** More than chance explains, and large enough to matter. */
  | 'ALERT'
  /** Within what chance explains. */
  | 'CALM'
  /** Too few results to tell calm from change. */
  | 'LEARNING'
  /** Was in alert and is back within the usual. */
  | 'RECOVERING'
  /** Unusual twice in a row; shown, not sent. */
  | 'WATCH';

/** Why presenters can’t be there. */
export type SlotConflictKind =
  /** Something else, such as a shift, stands in their time. */
  | 'BUSY'
  /** By now they are expected on another stage at that time. */
  | 'ELSEWHERE';

/** A pause in a session. */
export type StageBreakInput = {
  /** When it is to begin, within its session. */
  at: string;
  /** How long it is: 1 to 240. */
  minutes: number;
  /** What it is for, in at most 80 characters. */
  title?: string | null | undefined;
};

/** A session of a stage. */
export type StageSessionInput = {
  /** At most 10. */
  breaks?: Array<StageBreakInput> | null | undefined;
  /** Until when demos are planned, within twelve hours; null: as long as it takes. */
  endsAt?: string | null | undefined;
  /** One that is there; none for a new one. */
  id?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** What it is called, in 1 to 120 characters. */
  title: string;
};

/** A round to open at once. */
export type StartRoundInput = {
  /** The pulse. */
  pulseId: string;
};

/** Which team. */
export type TeamInput = {
  /** Its id. */
  teamId: string;
};

/** How much of the tree. */
export type TeamTreeInput = {
  /** Also teams that ended. */
  includeEnded?: boolean | null | undefined;
};

/** Whose news. */
export type TeamTrendsChangedInput = {
  /** The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once. */
  revision?: string | null | undefined;
  /** The team. */
  teamId: string;
};

/** Whose results, and how far back. */
export type TeamTrendsInput = {
  /** Only these drivers. */
  driverIds?: Array<string> | null | undefined;
  /** Only rounds that opened on this day or later, in the organization’s time zone; whole rounds. */
  from?: string | null | undefined;
  /** How many of the newest rounds, 1 to 260. */
  lastRounds?: number | null | undefined;
  /** Only rounds of this pulse. */
  pulseId?: string | null | undefined;
  /** The team; its page adds up everything sealed in it and below. */
  teamId: string;
  /** Only rounds that opened on this day or before it. */
  to?: string | null | undefined;
};

/** The viewer's own settings; what is left out stays. */
export type UpdateMyPreferencesInput = {
  /** Language of pages and mails; as it is without it. */
  locale?: Locale | null | undefined;
  /** No reminders, ever; as it is without it. */
  remindersMuted?: boolean | null | undefined;
  /** IANA time zone, for example Europe/Berlin; as it is without it. */
  timeZone?: string | null | undefined;
};

/** What changes of a person; what is left out stays. */
export type UpdatePersonInput = {
  /** Their mail address. */
  email?: string | null | undefined;
  /** Language. */
  locale?: Locale | null | undefined;
  /** Their name. */
  name?: string | null | undefined;
  /** Who. */
  personId: string;
  /** First day in the organization. */
  startedOn?: string | null | undefined;
  /** The team they are in from today on; the team before stays on record. */
  teamId?: string | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** What changes of a team; what is left out stays. */
export type UpdateTeamInput = {
  /** Its new name. */
  name?: string | null | undefined;
  /** The team to hang it below, with everything in it. Nobody’s own membership changes by that. */
  parentTeamId?: string | null | undefined;
  /** Which team. */
  teamId: string;
};

/** Which teams to list. */
export type VisibleTeamsInput = {
  /** Part of the name. */
  search?: string | null | undefined;
};

/** A demo’s place. */
export type WantedSlotInput = {
  /** Which project in this hack week. */
  entryId: string;
  /** In which session of that stage. */
  sessionId: string;
  /** On which of the stages. */
  stageId: string;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess', signedOut: boolean } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink:
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'RequestSignInLinkSuccess', expiresInMinutes: number, mailDelivery: MailDelivery }
   };

export type ConfirmSignInMutationVariables = Exact<{
  input: ConfirmSignInInput;
}>;


export type ConfirmSignInMutation = { confirmSignIn:
    | { __typename: 'ConfirmSignInSuccess', viewer: { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } } }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'SignInLinkInvalid', message: string }
   };

export type SetUpOrganizationMutationVariables = Exact<{
  input: SetUpOrganizationInput;
}>;


export type SetUpOrganizationMutation = { setUpOrganization:
    | { __typename: 'AlreadySetUp', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'SetUpOrganizationSuccess', viewer: { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } } }
    | { __typename: 'WrongSetUpCode', message: string }
   };

export type ExploreSampleMutationVariables = Exact<{
  input: ExploreSampleInput;
}>;


export type ExploreSampleMutation = { exploreSample:
    | { __typename: 'ExploreSampleSuccess', viewer: { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } } }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'SampleNotReady', message: string }
    | { __typename: 'WrongSetUpCode', message: string }
   };

export type DeleteSampleMutationVariables = Exact<{
  input: DeleteSampleInput;
}>;


export type DeleteSampleMutation = { deleteSample:
    | { __typename: 'DeleteSampleSuccess', deleted: boolean }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
   };

export type BallotPageQueryVariables = Exact<{
  editionId: string;
}>;


export type BallotPageQuery = { hackWeek: { __typename: 'HackWeekView', text: string, edition: { __typename: 'HackEdition', id: string, name: string, can: { __typename: 'HackCan', vote: boolean, resultsVisible: boolean }, viewerCan: { __typename: 'HackEditionPermissions', organize: boolean }, stages: Array<{ __typename: 'DemoStage', id: string }> } | null }, hackBallot: { __typename: 'HackBallot', state: BallotState, text: string, closesAt: string | null, questions: Array<{ __typename: 'BallotQuestion', id: string, title: string, kind: BallotQuestionKind, limit: number, picks: Array<string>, watched: Array<string>, hasCast: boolean, receipt: string | null, candidates: Array<{ __typename: 'BallotCandidate', isOwn: boolean, isShown: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string } }> }> } | null };

export type HackResultRowPartsFragment = { __typename: 'HackResultRow', picks: number, viewers: number, share: number | null, lower: number, rank: number | null, isTied: boolean, isRanked: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string, members: Array<{ __typename: 'HackMember', person: { __typename: 'Person', id: string, name: string } }> } };

export type HackResultsPageQueryVariables = Exact<{
  editionId: string;
}>;


export type HackResultsPageQuery = { hackWeek: { __typename: 'HackWeekView', edition: { __typename: 'HackEdition', id: string, name: string, startsOn: string } | null }, hackResults: { __typename: 'HackResults', ballots: number | null, votersText: string, fewestViewers: number, logPath: string, rows: Array<{ __typename: 'HackResultRow', picks: number, viewers: number, share: number | null, lower: number, rank: number | null, isTied: boolean, isRanked: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string, members: Array<{ __typename: 'HackMember', person: { __typename: 'Person', id: string, name: string } }> } }>, awards: Array<{ __typename: 'HackAwardResult', text: string, award: { __typename: 'HackAward', id: string, title: string }, winners: Array<{ __typename: 'HackProject', id: string, title: string }> }> } | null };

export type HackBallotLogQueryVariables = Exact<{
  input: HackBallotLogInput;
}>;


export type HackBallotLogQuery = { hackBallotLog: { __typename: 'HackBallotLog', isSame: boolean, text: string, ballots: Array<{ __typename: 'HackCountedBallot', id: string, picks: Array<string>, watched: Array<string> }> } | null };

export type HackAwardPartsFragment = { __typename: 'HackAward', id: string, title: string, kind: HackAwardKind, tag: string | null, newcomers: boolean, picks: number | null, team: { __typename: 'Team', id: string, name: string } | null };

export type HackAwardsQueryVariables = Exact<{
  input: HackAwardsInput;
}>;


export type HackAwardsQuery = { hackAwards: Array<{ __typename: 'HackAward', id: string, title: string, kind: HackAwardKind, tag: string | null, newcomers: boolean, picks: number | null, team: { __typename: 'Team', id: string, name: string } | null }> };

export type CreateHackAwardMutationVariables = Exact<{
  input: CreateHackAwardInput;
}>;


export type CreateHackAwardMutation = { createHackAward:
    | { __typename: 'BallotClosed', message: string }
    | { __typename: 'CreateHackAwardSuccess', award: { __typename: 'HackAward', id: string, title: string, kind: HackAwardKind, tag: string | null, newcomers: boolean, picks: number | null, team: { __typename: 'Team', id: string, name: string } | null } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeHackAwardMutationVariables = Exact<{
  input: ChangeHackAwardInput;
}>;


export type ChangeHackAwardMutation = { changeHackAward:
    | { __typename: 'BallotClosed', message: string }
    | { __typename: 'ChangeHackAwardSuccess', award: { __typename: 'HackAward', id: string, title: string, kind: HackAwardKind, tag: string | null, newcomers: boolean, picks: number | null, team: { __typename: 'Team', id: string, name: string } | null } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveHackAwardMutationVariables = Exact<{
  input: RemoveHackAwardInput;
}>;


export type RemoveHackAwardMutation = { removeHackAward:
    | { __typename: 'BallotClosed', message: string }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemoveHackAwardSuccess' }
   };

export type CalendarQueryVariables = Exact<{
  input: CalendarInput;
}>;


export type CalendarQuery = { calendar: { __typename: 'Calendar', zone: string, roster: { __typename: 'RosterHealth', state: RosterState, ageText: string, problem: string | null }, entries: Array<{ __typename: 'CalendarEntry', id: string, kind: CommitmentKind, title: string, role: string | null, startsAt: string, endsAt: string, day: string | null, path: string | null, isMine: boolean, person: { __typename: 'Person', id: string, name: string }, team: { __typename: 'Team', id: string, name: string } | null }> } | null };

export type CalendarEntryPartsFragment = { __typename: 'CalendarEntry', id: string, kind: CommitmentKind, title: string, role: string | null, startsAt: string, endsAt: string, day: string | null, path: string | null, isMine: boolean, person: { __typename: 'Person', id: string, name: string }, team: { __typename: 'Team', id: string, name: string } | null };

export type CodeTWarningPartsFragment = { __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string };

export type CodeTPresentationPartsFragment = { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } };

export type CodeTProjectPartsFragment = { __typename: 'CodeTProject', id: string, title: string, summary: string, url: string | null, state: CodeTProjectState, viewerCan: { __typename: 'CodeTProjectPermissions', change: boolean, move: Array<CodeTProjectAction> } };

export type CodeTCalendarDayPartsFragment = { __typename: 'CodeTCalendarDay', day: string, state: CodeTCalendarState, reason: CodeTClosedBecause | null, text: string, nextDays: Array<string>, warnings: Array<{ __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string }>, booking: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null, former: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null };

export type CodeTCalendarPartsFragment = { __typename: 'CodeTCalendar', isOn: boolean, counted: number, limit: number, days: Array<{ __typename: 'CodeTCalendarDay', day: string, state: CodeTCalendarState, reason: CodeTClosedBecause | null, text: string, nextDays: Array<string>, warnings: Array<{ __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string }>, booking: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null, former: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null }>, presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } | null, pending: Array<{ __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } }>, health: { __typename: 'RosterHealth', state: RosterState, ageText: string, problem: string | null } };

export type CodeTCalendarQueryVariables = Exact<{
  input: CodeTCalendarInput;
}>;


export type CodeTCalendarQuery = { codeTCalendar: { __typename: 'CodeTCalendar', isOn: boolean, counted: number, limit: number, days: Array<{ __typename: 'CodeTCalendarDay', day: string, state: CodeTCalendarState, reason: CodeTClosedBecause | null, text: string, nextDays: Array<string>, warnings: Array<{ __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string }>, booking: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null, former: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null }>, presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } | null, pending: Array<{ __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } }>, health: { __typename: 'RosterHealth', state: RosterState, ageText: string, problem: string | null } } };

export type CodeTAroundQueryVariables = Exact<{
  input: CodeTCalendarInput;
}>;


export type CodeTAroundQuery = { codeTCalendar: { __typename: 'CodeTCalendar', days: Array<{ __typename: 'CodeTCalendarDay', day: string, state: CodeTCalendarState, reason: CodeTClosedBecause | null, text: string, nextDays: Array<string>, warnings: Array<{ __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string }>, booking: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null, former: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } | null }> } };

export type CodeTToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeTToConfirmQuery = { codeTToConfirm: Array<{ __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } }> };

export type CodeTProjectsQueryVariables = Exact<{
  input: CodeTProjectsInput;
}>;


export type CodeTProjectsQuery = { codeTProjects: Array<{ __typename: 'CodeTProject', id: string, title: string, summary: string, url: string | null, state: CodeTProjectState, viewerCan: { __typename: 'CodeTProjectPermissions', change: boolean, move: Array<CodeTProjectAction> } }> };

export type BookCodeTDayMutationVariables = Exact<{
  input: BookCodeTDayInput;
}>;


export type BookCodeTDayMutation = { bookCodeTDay:
    | { __typename: 'AlreadyBooked', message: string }
    | { __typename: 'BookCodeTDaySuccess', day: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } }, warnings: Array<{ __typename: 'CodeTWarning', kind: CodeTWarningKind, text: string }> }
    | { __typename: 'CodeTOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotACodeTDay', message: string, nextDays: Array<string> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OnCallConflict', message: string, nextDays: Array<string> }
    | { __typename: 'PresentationDue', message: string, counted: number, limit: number, canSchedule: boolean }
    | { __typename: 'RosterStale', message: string }
   };

export type CancelCodeTDayMutationVariables = Exact<{
  input: CancelCodeTDayInput;
}>;


export type CancelCodeTDayMutation = { cancelCodeTDay:
    | { __typename: 'CancelCodeTDaySuccess', day: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } }
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type CreateCodeTProjectMutationVariables = Exact<{
  input: CreateCodeTProjectInput;
}>;


export type CreateCodeTProjectMutation = { createCodeTProject:
    | { __typename: 'CreateCodeTProjectSuccess', project: { __typename: 'CodeTProject', id: string, title: string, summary: string, url: string | null, state: CodeTProjectState, viewerCan: { __typename: 'CodeTProjectPermissions', change: boolean, move: Array<CodeTProjectAction> } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
   };

export type ChangeCodeTProjectMutationVariables = Exact<{
  input: ChangeCodeTProjectInput;
}>;


export type ChangeCodeTProjectMutation = { changeCodeTProject:
    | { __typename: 'ChangeCodeTProjectSuccess', project: { __typename: 'CodeTProject', id: string, title: string, summary: string, url: string | null, state: CodeTProjectState, viewerCan: { __typename: 'CodeTProjectPermissions', change: boolean, move: Array<CodeTProjectAction> } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type MoveCodeTProjectMutationVariables = Exact<{
  input: MoveCodeTProjectInput;
}>;


export type MoveCodeTProjectMutation = { moveCodeTProject:
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'MoveCodeTProjectSuccess', project: { __typename: 'CodeTProject', id: string, title: string, summary: string, url: string | null, state: CodeTProjectState, viewerCan: { __typename: 'CodeTProjectPermissions', change: boolean, move: Array<CodeTProjectAction> } } }
    | { __typename: 'NotFoundError', message: string }
   };

export type CodeTPolicyPartsFragment = { __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null };

export type CodeTPolicyViewPartsFragment = { __typename: 'CodeTPolicyView', current: { __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }, upcoming: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }>, history: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }> };

export type CodeTPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeTPolicyQuery = { codeTPolicy: { __typename: 'CodeTPolicyView', current: { __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }, upcoming: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }>, history: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type PreviewCodeTPolicyQueryVariables = Exact<{
  input: PreviewCodeTPolicyInput;
}>;


export type PreviewCodeTPolicyQuery = { previewCodeTPolicy: { __typename: 'CodeTPolicyPreview', people: number, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }>, days: Array<{ __typename: 'CodeTAffectedDay', day: string, because: CodeTForbiddenBy, person: { __typename: 'Person', id: string, name: string } }> } };

export type SetCodeTPolicyMutationVariables = Exact<{
  input: SetCodeTPolicyInput;
}>;


export type SetCodeTPolicyMutation = { setCodeTPolicy:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'SetCodeTPolicySuccess', policy: { __typename: 'CodeTPolicyView', current: { __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }, upcoming: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }>, history: Array<{ __typename: 'CodeTPolicy', effectiveFrom: string | null, isOn: boolean, weekdays: Array<Weekday>, daysBeforePresentation: number, blockingRoles: Array<string>, coverageFloor: number | null, countingScope: CodeTCountingScope, whenRosterStale: CodeTWhenRosterStale, staleAfterHours: number, mayLeadsDisplace: boolean, workingHours: { __typename: 'CodeTWorkingHours', from: string, to: string }, audienceTeam: { __typename: 'Team', id: string, name: string } | null, setBy: { __typename: 'Person', id: string, name: string } | null }> }, days: Array<{ __typename: 'CodeTAffectedDay', day: string }> }
   };

export type ScheduleCodeTPresentationMutationVariables = Exact<{
  input: ScheduleCodeTPresentationInput;
}>;


export type ScheduleCodeTPresentationMutation = { scheduleCodeTPresentation:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ScheduleCodeTPresentationSuccess', presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } }
   };

export type MoveCodeTPresentationMutationVariables = Exact<{
  input: MoveCodeTPresentationInput;
}>;


export type MoveCodeTPresentationMutation = { moveCodeTPresentation:
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'MoveCodeTPresentationSuccess', presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } }, released: Array<{ __typename: 'CodeTDay', id: string, day: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type GiveCodeTPresentationMutationVariables = Exact<{
  input: GiveCodeTPresentationInput;
}>;


export type GiveCodeTPresentationMutation = { giveCodeTPresentation:
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'GiveCodeTPresentationSuccess', presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type ConfirmCodeTPresentationMutationVariables = Exact<{
  input: ConfirmCodeTPresentationInput;
}>;


export type ConfirmCodeTPresentationMutation = { confirmCodeTPresentation:
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'ConfirmCodeTPresentationSuccess', presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } }
    | { __typename: 'NotFoundError', message: string }
   };

export type CancelCodeTPresentationMutationVariables = Exact<{
  input: CancelCodeTPresentationInput;
}>;


export type CancelCodeTPresentationMutation = { cancelCodeTPresentation:
    | { __typename: 'CancelCodeTPresentationSuccess', presentation: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } }, released: Array<{ __typename: 'CodeTDay', id: string, day: string }> }
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type CodeTShowcaseQueryVariables = Exact<{
  input: CodeTShowcaseInput;
}>;


export type CodeTShowcaseQuery = { codeTShowcase: { __typename: 'CodeTShowcaseConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CodeTShowcaseEdge', node: { __typename: 'CodeTPresentation', id: string, state: CodeTPresentationState, form: CodeTPresentationForm, day: string, url: string | null, note: string, presenter: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string }, confirmedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'CodeTPresentationPermissions', move: boolean, cancel: boolean, give: boolean, confirm: boolean } } }> } };

export type CodeTTeamQueryVariables = Exact<{
  input: CodeTTeamInput;
}>;


export type CodeTTeamQuery = { codeTTeam: { __typename: 'CodeTTeam', id: string, floor: number | null, team: { __typename: 'Team', id: string, name: string, path: Array<string> }, days: Array<{ __typename: 'CodeTTeamDay', day: string, isCodeTDay: boolean, people: number, coverage: number, isBelowFloor: boolean, bookings: Array<{ __typename: 'CodeTBooking', dayId: string, viewerCanDisplace: boolean, person: { __typename: 'Person', id: string, name: string }, project: { __typename: 'CodeTProject', id: string, title: string } }>, onCall: Array<{ __typename: 'Person', id: string, name: string }> }>, quarters: Array<{ __typename: 'CodeTQuarter', startsOn: string, figures: { __typename: 'CodeTFigures', taken: number, partly: number, lost: number, displaced: number, cancelledForWork: number, unknown: number, protection: number | null, reasons: Array<{ __typename: 'CodeTReasonCount', reason: CodeTGoneBy, days: number }> } | null }> } | null };

export type DisplaceCodeTDayMutationVariables = Exact<{
  input: DisplaceCodeTDayInput;
}>;


export type DisplaceCodeTDayMutation = { displaceCodeTDay:
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'DisplaceCodeTDaySuccess', day: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type CommentPartsFragment = { __typename: 'Comment', id: string, body: string | null, dated: string, roundId: string, roundNumber: number, isWithdrawn: boolean, flags: Array<string>, viewerAcknowledged: boolean, viewerMayRespond: boolean, canBeAnswered: boolean, team: { __typename: 'Team', id: string, name: string }, acknowledgements: Array<{ __typename: 'Acknowledgement', by: string, on: string }>, messages: Array<{ __typename: 'ConversationMessage', id: string, from: ConversationSide, by: string | null, body: string, on: string }> };

export type CommentsQueryVariables = Exact<{
  input: CommentsInput;
}>;


export type CommentsQuery = { comments: { __typename: 'CommentConnection', totalCount: number, edges: Array<{ __typename: 'CommentEdge', cursor: string, node: { __typename: 'Comment', id: string, body: string | null, dated: string, roundId: string, roundNumber: number, isWithdrawn: boolean, flags: Array<string>, viewerAcknowledged: boolean, viewerMayRespond: boolean, canBeAnswered: boolean, team: { __typename: 'Team', id: string, name: string }, acknowledgements: Array<{ __typename: 'Acknowledgement', by: string, on: string }>, messages: Array<{ __typename: 'ConversationMessage', id: string, from: ConversationSide, by: string | null, body: string, on: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, rounds: Array<{ __typename: 'CommentRound', roundId: string, number: number, dated: string, count: number }> } };

export type CommentTermsQueryVariables = Exact<{
  input: CommentTermsInput;
}>;


export type CommentTermsQuery = { commentTerms: Array<{ __typename: 'CommentTerm', term: string, comments: number }> };

export type CommentTeamQueryVariables = Exact<{
  input: TeamTrendsInput;
}>;


export type CommentTeamQuery = { teamTrends: { __typename: 'TeamTrends', team: { __typename: 'Team', id: string, name: string, path: Array<string> }, pulses: Array<{ __typename: 'Pulse', id: string, commentK: number }> } | null };

export type AcknowledgeCommentMutationVariables = Exact<{
  input: AcknowledgeCommentInput;
}>;


export type AcknowledgeCommentMutation = { acknowledgeComment:
    | { __typename: 'AcknowledgeCommentSuccess', comment: { __typename: 'Comment', id: string, body: string | null, dated: string, roundId: string, roundNumber: number, isWithdrawn: boolean, flags: Array<string>, viewerAcknowledged: boolean, viewerMayRespond: boolean, canBeAnswered: boolean, team: { __typename: 'Team', id: string, name: string }, acknowledgements: Array<{ __typename: 'Acknowledgement', by: string, on: string }>, messages: Array<{ __typename: 'ConversationMessage', id: string, from: ConversationSide, by: string | null, body: string, on: string }> } }
    | { __typename: 'NotFoundError', message: string }
   };

export type ReplyToCommentMutationVariables = Exact<{
  input: ReplyToCommentInput;
}>;


export type ReplyToCommentMutation = { replyToComment:
    | { __typename: 'CommentNotAnswerable', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReplyToCommentSuccess', comment: { __typename: 'Comment', id: string, body: string | null, dated: string, roundId: string, roundNumber: number, isWithdrawn: boolean, flags: Array<string>, viewerAcknowledged: boolean, viewerMayRespond: boolean, canBeAnswered: boolean, team: { __typename: 'Team', id: string, name: string }, acknowledgements: Array<{ __typename: 'Acknowledgement', by: string, on: string }>, messages: Array<{ __typename: 'ConversationMessage', id: string, from: ConversationSide, by: string | null, body: string, on: string }> } }
   };

export type StageSessionPartsFragment = { __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> };

export type DemoSlotPartsFragment = { __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> };

export type DemoSlotNewsPartsFragment = { __typename: 'DemoSlotNews', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> };

export type DemoStagePartsFragment = { __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }>, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }> };

export type DemoStageQueryVariables = Exact<{
  input: DemoStageInput;
}>;


export type DemoStageQuery = { demoStage: { __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, viewerCan: { __typename: 'DemoStagePermissions', host: boolean, arrange: boolean }, edition: { __typename: 'HackEdition', id: string, name: string, zone: string, phase: HackPhase, can: { __typename: 'HackCan', vote: boolean, resultsVisible: boolean } }, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }>, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }> } | null };

export type DemoStageChangedSubscriptionVariables = Exact<{
  input: DemoStageChangedInput;
}>;


export type DemoStageChangedSubscription = { demoStageChanged: { __typename: 'DemoStageNews', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }>, slots: Array<{ __typename: 'DemoSlotNews', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }> } };

export type MoveDemoStageMutationVariables = Exact<{
  input: MoveDemoStageInput;
}>;


export type MoveDemoStageMutation = { moveDemoStage:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'MoveDemoStageSuccess', stage: { __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }>, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }> } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StageMoved', message: string, stage: { __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }>, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }> } }
    | { __typename: 'TransitionRefused', message: string }
   };

export type SetDemoRecordingMutationVariables = Exact<{
  input: SetDemoRecordingInput;
}>;


export type SetDemoRecordingMutation = { setDemoRecording:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SetDemoRecordingSuccess', slot: { __typename: 'DemoSlot', id: string, recordingUrl: string | null } }
   };

export type BoardStagePartsFragment = { __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, hosts: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'DemoStagePermissions', host: boolean, arrange: boolean }, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, conflict: { __typename: 'SlotConflict', kind: SlotConflictKind, people: Array<string> } | null, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }>, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }> };

export type RunningOrderQueryVariables = Exact<{
  editionId: string;
}>;


export type RunningOrderQuery = { hackWeek: { __typename: 'HackWeekView', text: string, edition: { __typename: 'HackEdition', id: string, name: string, phase: HackPhase, zone: string, demosAt: string, version: number, viewerCan: { __typename: 'HackEditionPermissions', organize: boolean }, stages: Array<{ __typename: 'DemoStage', id: string, name: string, place: string, version: number, revision: string, serverNow: string, driftSeconds: number, endsAt: string | null, isOpen: boolean, hosts: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'DemoStagePermissions', host: boolean, arrange: boolean }, slots: Array<{ __typename: 'DemoSlot', id: string, entryId: string, number: number, title: string, oneLine: string, position: number, sessionId: string, state: DemoSlotState, plannedAt: string | null, estimatedAt: string | null, budgetMs: number, extendedMs: number, liveStartedAt: string | null, pausedAt: string | null, pausedMs: number, endedAt: string | null, recordingUrl: string | null, commands: Array<DemoStageCommand>, conflict: { __typename: 'SlotConflict', kind: SlotConflictKind, people: Array<string> } | null, presenters: Array<{ __typename: 'SlotPresenter', personId: string, name: string, isRemote: boolean }> }>, sessions: Array<{ __typename: 'StageSession', id: string, title: string, startsAt: string, endsAt: string | null, breaks: Array<{ __typename: 'StageBreak', at: string, minutes: number, title: string }> }> }> } | null } };

export type PlanRunningOrderMutationVariables = Exact<{
  input: PlanRunningOrderInput;
}>;


export type PlanRunningOrderMutation = { planRunningOrder:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PlanRunningOrderSuccess', order: { __typename: 'RunningOrder', stages: Array<{ __typename: 'DemoStage', id: string, version: number }>, slots: Array<{ __typename: 'PlannedSlot', entryId: string, stageId: string, sessionId: string, plannedAt: string, budgetMs: number, project: { __typename: 'HackProject', id: string, number: number, title: string } }>, unplaced: Array<{ __typename: 'UnplacedDemo', entryId: string, text: string, project: { __typename: 'HackProject', id: string, number: number, title: string } }> } }
   };

export type ApplyRunningOrderMutationVariables = Exact<{
  input: ApplyRunningOrderInput;
}>;


export type ApplyRunningOrderMutation = { applyRunningOrder:
    | { __typename: 'ApplyRunningOrderSuccess', stages: Array<{ __typename: 'DemoStage', id: string, version: number }> }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StageMoved', message: string }
   };

export type MoveDemoSlotMutationVariables = Exact<{
  input: MoveDemoSlotInput;
}>;


export type MoveDemoSlotMutation = { moveDemoSlot:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'MoveDemoSlotSuccess', stage: { __typename: 'DemoStage', id: string, version: number } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StageMoved', message: string }
   };

export type CreateDemoStageMutationVariables = Exact<{
  input: CreateDemoStageInput;
}>;


export type CreateDemoStageMutation = { createDemoStage:
    | { __typename: 'CreateDemoStageSuccess', stage: { __typename: 'DemoStage', id: string, version: number } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeDemoStageMutationVariables = Exact<{
  input: ChangeDemoStageInput;
}>;


export type ChangeDemoStageMutation = { changeDemoStage:
    | { __typename: 'ChangeDemoStageSuccess', stage: { __typename: 'DemoStage', id: string, version: number } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveDemoStageMutationVariables = Exact<{
  input: RemoveDemoStageInput;
}>;


export type RemoveDemoStageMutation = { removeDemoStage:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemoveDemoStageSuccess' }
   };

export type AddDemoHostMutationVariables = Exact<{
  input: AddDemoHostInput;
}>;


export type AddDemoHostMutation = { addDemoHost:
    | { __typename: 'AddDemoHostSuccess', stage: { __typename: 'DemoStage', id: string, hosts: Array<{ __typename: 'Person', id: string, name: string }> } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveDemoHostMutationVariables = Exact<{
  input: RemoveDemoHostInput;
}>;


export type RemoveDemoHostMutation = { removeDemoHost:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemoveDemoHostSuccess', stage: { __typename: 'DemoStage', id: string, hosts: Array<{ __typename: 'Person', id: string, name: string }> } }
   };

export type SetStageSessionsMutationVariables = Exact<{
  input: SetStageSessionsInput;
}>;


export type SetStageSessionsMutation = { setStageSessions:
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SetStageSessionsSuccess', stage: { __typename: 'DemoStage', id: string, version: number } }
    | { __typename: 'StageMoved', message: string }
   };

export type AttentionQueryVariables = Exact<{
  input?: AttentionInput | null | undefined;
}>;


export type AttentionQuery = { attention: { __typename: 'Attention', allQuiet: boolean, summary: string, expectation: string, learning: string | null, mailsMuted: boolean, lines: Array<{ __typename: 'AttentionLine', kind: AttentionKind, text: string, forecast: string | null, team: { __typename: 'Team', id: string, name: string, path: Array<string> }, driver: { __typename: 'Driver', id: string, name: string, higherIsWorse: boolean }, signal: { __typename: 'Signal', state: SignalState, results: number, neededResults: number, direction: SignalDirection | null, since: string | null, sinceRoundId: string | null, change: number | null, low: number | null, high: number | null, z: number | null, text: string, newLevel: { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string } | null }, annotations: Array<{ __typename: 'Annotation', id: string, kind: AnnotationKind, title: string, on: string, until: string | null, url: string | null, addedBy: string | null, team: { __typename: 'Team', id: string, name: string } | null, viewerCan: { __typename: 'AnnotationPermissions', edit: boolean } }>, alsoAt: Array<{ __typename: 'Team', id: string, name: string }> }> } };

export type SetSignalMailsMutationVariables = Exact<{
  input: SetSignalMailsInput;
}>;


export type SetSignalMailsMutation = { setSignalMails: { __typename: 'SetSignalMailsSuccess' } };

export type AdminTodoQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminTodoQuery = { pulses: Array<{ __typename: 'Pulse', id: string, name: string, state: PulseState, nextOpensAt: string | null }>, people: { __typename: 'PersonConnection', totalCount: number } };

export type FailedMailQueryVariables = Exact<{ [key: string]: never; }>;


export type FailedMailQuery = { outbox: { __typename: 'OutgoingMailConnection', counts: Array<{ __typename: 'MailStateCount', state: MailState, count: number }> } };

export type OnCallTeamQueryVariables = Exact<{
  input: OnCallTeamInput;
  board?: OnCallInput | null | undefined;
}>;


export type OnCallTeamQuery = { onCallTeam: { __typename: 'OnCallTeamDetail', team: { __typename: 'Team', id: string, name: string, path: Array<string> }, viewerCan: { __typename: 'OnCallPermissions', manage: boolean, seeLoad: boolean }, health: { __typename: 'RosterHealth', state: RosterState, lastGoodAt: string | null, ageText: string, problem: string | null, unmatched: number }, now: Array<{ __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, shifts: Array<{ __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, load: Array<{ __typename: 'OnCallLoad', personLabel: string, hours: number, nightHours: number, weekendHours: number, longestHours: number, shifts: number, share: number, evenShare: number, weekly: Array<number>, person: { __typename: 'Person', id: string, name: string } | null }> | null, sources: Array<{ __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean }>, unmatched: Array<{ __typename: 'UnmatchedPerson', key: string, label: string, shifts: number, ahead: number, firstAt: string, suggestions: Array<{ __typename: 'Person', id: string, name: string, team: { __typename: 'Team', id: string, name: string } | null }> }> } | null, onCall: { __typename: 'OnCallBoard', teams: Array<{ __typename: 'OnCallTeam', team: { __typename: 'Team', id: string }, next: Array<{ __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }> }> } };

export type RosterSourcePartsFragment = { __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean };

export type RosterPlanPartsFragment = { __typename: 'RosterPlan', added: number, changed: number, removed: number, aheadBefore: number, aheadAfter: number, isShrinking: boolean, skipped: Array<string>, skippedCount: number, firstShifts: Array<{ __typename: 'PlannedShift', role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, unmatched: Array<{ __typename: 'PlannedUnmatched', key: string, label: string, ahead: number }>, displaced: Array<{ __typename: 'DisplacedDay', day: string, title: string, person: { __typename: 'Person', id: string, name: string } }> };

export type RosterSourceDetailQueryVariables = Exact<{
  input: OnCallTeamInput;
}>;


export type RosterSourceDetailQuery = { onCallTeam: { __typename: 'OnCallTeamDetail', team: { __typename: 'Team', id: string }, sources: Array<{ __typename: 'RosterSource', id: string, heldPlan: { __typename: 'RosterPlan', added: number, changed: number, removed: number, aheadBefore: number, aheadAfter: number, isShrinking: boolean, skipped: Array<string>, skippedCount: number, firstShifts: Array<{ __typename: 'PlannedShift', role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, unmatched: Array<{ __typename: 'PlannedUnmatched', key: string, label: string, ahead: number }>, displaced: Array<{ __typename: 'DisplacedDay', day: string, title: string, person: { __typename: 'Person', id: string, name: string } }> } | null, imports: Array<{ __typename: 'RosterImport', id: string, at: string, outcome: RosterImportOutcome, added: number, changed: number, removed: number, displaced: number, unmatched: number, problem: string | null }> }> } | null };

export type PreviewRosterSourceMutationVariables = Exact<{
  input: PreviewRosterSourceInput;
}>;


export type PreviewRosterSourceMutation = { previewRosterSource:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PreviewRosterSourceSuccess', plan: { __typename: 'RosterPlan', added: number, changed: number, removed: number, aheadBefore: number, aheadAfter: number, isShrinking: boolean, skipped: Array<string>, skippedCount: number, firstShifts: Array<{ __typename: 'PlannedShift', role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, unmatched: Array<{ __typename: 'PlannedUnmatched', key: string, label: string, ahead: number }>, displaced: Array<{ __typename: 'DisplacedDay', day: string, title: string, person: { __typename: 'Person', id: string, name: string } }> } }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'RosterUnreadable', message: string }
   };

export type AddRosterSourceMutationVariables = Exact<{
  input: AddRosterSourceInput;
}>;


export type AddRosterSourceMutation = { addRosterSource:
    | { __typename: 'AddRosterSourceSuccess', source: { __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeRosterSourceMutationVariables = Exact<{
  input: ChangeRosterSourceInput;
}>;


export type ChangeRosterSourceMutation = { changeRosterSource:
    | { __typename: 'ChangeRosterSourceSuccess', source: { __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveRosterSourceMutationVariables = Exact<{
  input: RosterSourceIdInput;
}>;


export type RemoveRosterSourceMutation = { removeRosterSource:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemoveRosterSourceSuccess', sourceId: string, released: number }
   };

export type ReadRosterNowMutationVariables = Exact<{
  input: RosterSourceIdInput;
}>;


export type ReadRosterNowMutation = { readRosterNow:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RateLimited', retryAfterSeconds: number }
    | { __typename: 'ReadRosterNowSuccess', source: { __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean } }
   };

export type AcceptHeldRosterMutationVariables = Exact<{
  input: RosterSourceIdInput;
}>;


export type AcceptHeldRosterMutation = { acceptHeldRoster:
    | { __typename: 'AcceptHeldRosterSuccess', source: { __typename: 'RosterSource', id: string, label: string, kind: RosterSourceKind, address: string | null, defaultRole: string, lastTriedAt: string | null, lastGoodAt: string | null, problem: string | null, isPaused: boolean, isHeld: boolean, isRemoved: boolean } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NothingHeld', message: string }
   };

export type MatchOnCallPersonMutationVariables = Exact<{
  input: MatchOnCallPersonInput;
}>;


export type MatchOnCallPersonMutation = { matchOnCallPerson:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'MatchOnCallPersonSuccess', shifts: number }
    | { __typename: 'NotFoundError', message: string }
   };

export type OnCallQueryVariables = Exact<{
  input?: OnCallInput | null | undefined;
}>;


export type OnCallQuery = { onCall: { __typename: 'OnCallBoard', asOf: string | null, teams: Array<{ __typename: 'OnCallTeam', team: { __typename: 'Team', id: string, name: string, path: Array<string> }, now: Array<{ __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, next: Array<{ __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, health: { __typename: 'RosterHealth', state: RosterState, lastGoodAt: string | null, ageText: string, problem: string | null, unmatched: number } }> } };

export type ShiftPartsFragment = { __typename: 'Shift', id: string, role: string, personLabel: string, startsAt: string, endsAt: string, isAllDay: boolean, person: { __typename: 'Person', id: string, name: string } | null };

export type RosterHealthPartsFragment = { __typename: 'RosterHealth', state: RosterState, lastGoodAt: string | null, ageText: string, problem: string | null, unmatched: number };

export type OutboxQueryVariables = Exact<{
  input?: OutboxInput | null | undefined;
}>;


export type OutboxQuery = { outbox: { __typename: 'OutgoingMailConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, counts: Array<{ __typename: 'MailStateCount', state: MailState, count: number }>, edges: Array<{ __typename: 'OutgoingMailEdge', node: { __typename: 'OutgoingMail', id: string, recipient: string, kind: string, state: MailState, queuedOn: string, attempts: number, lastError: string | null } }> } };

export type RetryMailMutationVariables = Exact<{
  input: RetryMailInput;
}>;


export type RetryMailMutation = { retryMail:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RetryMailSuccess', mail: { __typename: 'OutgoingMail', id: string, recipient: string, kind: string, state: MailState, queuedOn: string, attempts: number, lastError: string | null } }
   };

export type PeopleQueryVariables = Exact<{
  input?: PeopleInput | null | undefined;
}>;


export type PeopleQuery = { people: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: string, email: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string } | null, leads: Array<{ __typename: 'Team', id: string, name: string }> } }> } };

export type TeamPartsFragment = { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } };

export type TeamQueryVariables = Exact<{
  input: TeamInput;
  after?: string | null | undefined;
}>;


export type TeamQuery = { team: { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, members: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: string, endedOn: string | null } }> }, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } } | null };

export type PersonPartsFragment = { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } };

export type PersonQueryVariables = Exact<{
  input: PersonInput;
}>;


export type PersonQuery = { person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } | null };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam:
    | { __typename: 'CreateTeamSuccess', team: { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type UpdateTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { updateTeam:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'UpdateTeamSuccess', team: { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } } }
   };

export type EndTeamMutationVariables = Exact<{
  input: EndTeamInput;
}>;


export type EndTeamMutation = { endTeam:
    | { __typename: 'EndTeamSuccess', team: { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'TeamNotEmpty', people: number, teams: number }
   };

export type SetTeamLeadsMutationVariables = Exact<{
  input: SetTeamLeadsInput;
}>;


export type SetTeamLeadsMutation = { setTeamLeads:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SetTeamLeadsSuccess', team: { __typename: 'Team', id: string, name: string, path: Array<string>, endedOn: string | null, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null, children: Array<{ __typename: 'Team', id: string, name: string, totalCount: number, leads: Array<{ __typename: 'Person', id: string, name: string }> }>, leads: Array<{ __typename: 'Person', id: string, name: string }>, viewerCan: { __typename: 'TeamPermissions', edit: boolean, viewResults: boolean } } }
   };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson:
    | { __typename: 'AddPersonSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'UpdatePersonSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
   };

export type EndPersonMutationVariables = Exact<{
  input: EndPersonInput;
}>;


export type EndPersonMutation = { endPerson:
    | { __typename: 'EndPersonSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'ErasePersonSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type SetAliasesMutationVariables = Exact<{
  input: SetAliasesInput;
}>;


export type SetAliasesMutation = { setAliases:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SetAliasesSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
   };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { setRoles:
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SetRolesSuccess', person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, startedOn: string | null, endedOn: string | null, isErased: boolean, isAdmin: boolean, seesWholeOrganization: boolean, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null, leads: Array<{ __typename: 'Team', id: string, name: string }>, aliases: Array<{ __typename: 'IdentityAlias', kind: string, value: string }>, memberships: Array<{ __typename: 'Membership', startsOn: string, endsOn: string | null, team: { __typename: 'Team', id: string, name: string } }>, viewerCan: { __typename: 'PersonPermissions', edit: boolean, erase: boolean } } }
   };

export type ImportPlanPartsFragment = { __typename: 'RosterImportPlan', planHash: string, lines: number, unchanged: number, mustTypeLeavers: number | null, teamsCreated: Array<string>, added: Array<{ __typename: 'RosterImportAdded', line: number, email: string, name: string, teamPath: string }>, changed: Array<{ __typename: 'RosterImportChanged', line: number, email: string, name: string, changes: Array<{ __typename: 'RosterImportChange', field: string, from: string | null, to: string | null }> }>, moved: Array<{ __typename: 'RosterImportMoved', line: number, email: string, name: string, fromPath: string | null, toPath: string }>, left: Array<{ __typename: 'RosterImportLeft', personId: string, email: string, name: string, teamPath: string | null }>, badLines: Array<{ __typename: 'RosterImportBadLine', line: number, code: string, message: string, raw: string }>, leadChanges: Array<{ __typename: 'RosterImportLeadChange', teamPath: string, email: string, becomesLead: boolean }>, unitsLost: Array<{ __typename: 'RosterImportUnitLost', teamPath: string, peopleNow: number, peopleThen: number, until: string | null, reason: string }> };

export type PlanRosterImportMutationVariables = Exact<{
  input: PlanRosterImportInput;
}>;


export type PlanRosterImportMutation = { planRosterImport:
    | { __typename: 'PlanRosterImportSuccess', plan: { __typename: 'RosterImportPlan', planHash: string, lines: number, unchanged: number, mustTypeLeavers: number | null, teamsCreated: Array<string>, added: Array<{ __typename: 'RosterImportAdded', line: number, email: string, name: string, teamPath: string }>, changed: Array<{ __typename: 'RosterImportChanged', line: number, email: string, name: string, changes: Array<{ __typename: 'RosterImportChange', field: string, from: string | null, to: string | null }> }>, moved: Array<{ __typename: 'RosterImportMoved', line: number, email: string, name: string, fromPath: string | null, toPath: string }>, left: Array<{ __typename: 'RosterImportLeft', personId: string, email: string, name: string, teamPath: string | null }>, badLines: Array<{ __typename: 'RosterImportBadLine', line: number, code: string, message: string, raw: string }>, leadChanges: Array<{ __typename: 'RosterImportLeadChange', teamPath: string, email: string, becomesLead: boolean }>, unitsLost: Array<{ __typename: 'RosterImportUnitLost', teamPath: string, peopleNow: number, peopleThen: number, until: string | null, reason: string }> } }
    | { __typename: 'RosterFileUnreadable', code: string, message: string }
   };

export type ApplyRosterImportMutationVariables = Exact<{
  input: ApplyRosterImportInput;
}>;


export type ApplyRosterImportMutation = { applyRosterImport:
    | { __typename: 'ApplyRosterImportSuccess', added: number, changed: number, moved: number, left: number, skippedBadLines: number }
    | { __typename: 'LeaversNotConfirmed', leavers: number }
    | { __typename: 'RosterFileUnreadable', code: string, message: string }
    | { __typename: 'RosterPlanStale', plan: { __typename: 'RosterImportPlan', planHash: string, lines: number, unchanged: number, mustTypeLeavers: number | null, teamsCreated: Array<string>, added: Array<{ __typename: 'RosterImportAdded', line: number, email: string, name: string, teamPath: string }>, changed: Array<{ __typename: 'RosterImportChanged', line: number, email: string, name: string, changes: Array<{ __typename: 'RosterImportChange', field: string, from: string | null, to: string | null }> }>, moved: Array<{ __typename: 'RosterImportMoved', line: number, email: string, name: string, fromPath: string | null, toPath: string }>, left: Array<{ __typename: 'RosterImportLeft', personId: string, email: string, name: string, teamPath: string | null }>, badLines: Array<{ __typename: 'RosterImportBadLine', line: number, code: string, message: string, raw: string }>, leadChanges: Array<{ __typename: 'RosterImportLeadChange', teamPath: string, email: string, becomesLead: boolean }>, unitsLost: Array<{ __typename: 'RosterImportUnitLost', teamPath: string, peopleNow: number, peopleThen: number, until: string | null, reason: string }> } }
   };

export type MemberLogQueryVariables = Exact<{
  input?: MemberLogInput | null | undefined;
}>;


export type MemberLogQuery = { memberLog: { __typename: 'MemberLogConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'MemberLogEdge', node: { __typename: 'MemberLogEntry', id: string, at: string, kind: string, text: string, by: string | null } }> } };

export type TeamOnCallQueryVariables = Exact<{
  input: OnCallTeamInput;
}>;


export type TeamOnCallQuery = { onCallTeam: { __typename: 'OnCallTeamDetail', team: { __typename: 'Team', id: string }, viewerCan: { __typename: 'OnCallPermissions', manage: boolean }, health: { __typename: 'RosterHealth', state: RosterState } } | null };

export type PulsePartsFragment = { __typename: 'Pulse', id: string, name: string, state: PulseState, cadence: Cadence, weekday: number, hour: number, timeZone: string, windowHours: number, leadHours: number, mode: string, k: number, commentK: number, asksComment: boolean, membersSeeResults: boolean, rotatingPerRound: number, nextOpensAt: string | null, audience: { __typename: 'Team', id: string, name: string, path: Array<string> }, fixedDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, rotatingDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, viewerCan: { __typename: 'PulsePermissions', edit: boolean, launch: boolean, startRound: boolean, pause: boolean, resume: boolean, end: boolean, delete: boolean } };

export type PulsesQueryVariables = Exact<{
  input?: PulsesInput | null | undefined;
}>;


export type PulsesQuery = { pulses: Array<{ __typename: 'Pulse', id: string, name: string, state: PulseState, cadence: Cadence, weekday: number, hour: number, timeZone: string, windowHours: number, leadHours: number, mode: string, k: number, commentK: number, asksComment: boolean, membersSeeResults: boolean, rotatingPerRound: number, nextOpensAt: string | null, audience: { __typename: 'Team', id: string, name: string, path: Array<string> }, fixedDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, rotatingDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, viewerCan: { __typename: 'PulsePermissions', edit: boolean, launch: boolean, startRound: boolean, pause: boolean, resume: boolean, end: boolean, delete: boolean } }> };

export type PulseQueryVariables = Exact<{
  input: PulseInput;
}>;


export type PulseQuery = { pulse: { __typename: 'Pulse', id: string, name: string, state: PulseState, cadence: Cadence, weekday: number, hour: number, timeZone: string, windowHours: number, leadHours: number, mode: string, k: number, commentK: number, asksComment: boolean, membersSeeResults: boolean, rotatingPerRound: number, nextOpensAt: string | null, audience: { __typename: 'Team', id: string, name: string, path: Array<string> }, fixedDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, rotatingDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, viewerCan: { __typename: 'PulsePermissions', edit: boolean, launch: boolean, startRound: boolean, pause: boolean, resume: boolean, end: boolean, delete: boolean } } | null };

export type PulseRoundsQueryVariables = Exact<{
  input: PulseInput;
  after?: string | null | undefined;
}>;


export type PulseRoundsQuery = { pulse: { __typename: 'Pulse', id: string, rounds: { __typename: 'RoundConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'RoundEdge', node: { __typename: 'Round', id: string, number: number, state: RoundState, announcedAt: string, opensAt: string, closesAt: string, closedAt: string | null, manifestPath: string, destroyed: number | null, units: Array<{ __typename: 'RoundUnit', id: string, name: string, eligible: number }> } }> } } | null };

export type PulsePlanQueryVariables = Exact<{
  input: PulsePlanInput;
}>;


export type PulsePlanQuery = { pulsePlan: { __typename: 'PulsePlan', warnings: Array<string>, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }>, units: Array<{ __typename: 'PlannedUnit', teamId: string, name: string, eligible: number, reachesKAt70: number, reachesKAt85: number, seesResultsAtClose: boolean }>, pooledTeams: Array<{ __typename: 'PooledTeam', teamId: string, name: string, people: number, answersAt: string, together: Array<string> }>, notAsked: Array<{ __typename: 'PlannedNotAsked', personId: string, name: string, reason: string }>, nextRounds: Array<{ __typename: 'PlannedRound', number: number, opensAt: string | null, closesAt: string | null, announcedAt: string | null, secondsToAnswer: number, items: Array<{ __typename: 'Item', id: string, text: string }> }>, firstAlarms: Array<{ __typename: 'PlannedFirstAlarm', roundNumber: number, date: string | null, driver: { __typename: 'Driver', id: string, name: string } }> } };

export type DriverPartsFragment = { __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean, isCustom: boolean, isRetired: boolean, names: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }>, items: Array<{ __typename: 'Item', id: string, version: number, text: string, scale: Scale, reversed: boolean, source: string, licence: string, isRetired: boolean, texts: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }> }> };

export type DriversQueryVariables = Exact<{
  input?: DriversInput | null | undefined;
}>;


export type DriversQuery = { drivers: Array<{ __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean, isCustom: boolean, isRetired: boolean, names: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }>, items: Array<{ __typename: 'Item', id: string, version: number, text: string, scale: Scale, reversed: boolean, source: string, licence: string, isRetired: boolean, texts: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }> }> }> };

export type SaveDriverMutationVariables = Exact<{
  input: SaveDriverInput;
}>;


export type SaveDriverMutation = { saveDriver:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SaveDriverSuccess', driver: { __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean, isCustom: boolean, isRetired: boolean, names: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }>, items: Array<{ __typename: 'Item', id: string, version: number, text: string, scale: Scale, reversed: boolean, source: string, licence: string, isRetired: boolean, texts: Array<{ __typename: 'LocalizedText', locale: Locale, text: string }> }> } }
   };

export type SavePulseMutationVariables = Exact<{
  input: SavePulseInput;
}>;


export type SavePulseMutation = { savePulse:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SavePulseSuccess', pulse: { __typename: 'Pulse', id: string, name: string, state: PulseState, cadence: Cadence, weekday: number, hour: number, timeZone: string, windowHours: number, leadHours: number, mode: string, k: number, commentK: number, asksComment: boolean, membersSeeResults: boolean, rotatingPerRound: number, nextOpensAt: string | null, audience: { __typename: 'Team', id: string, name: string, path: Array<string> }, fixedDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, rotatingDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, viewerCan: { __typename: 'PulsePermissions', edit: boolean, launch: boolean, startRound: boolean, pause: boolean, resume: boolean, end: boolean, delete: boolean } } }
   };

export type ChangePulseStateMutationVariables = Exact<{
  input: ChangePulseStateInput;
}>;


export type ChangePulseStateMutation = { changePulseState:
    | { __typename: 'ChangePulseStateSuccess', pulse: { __typename: 'Pulse', id: string, name: string, state: PulseState, cadence: Cadence, weekday: number, hour: number, timeZone: string, windowHours: number, leadHours: number, mode: string, k: number, commentK: number, asksComment: boolean, membersSeeResults: boolean, rotatingPerRound: number, nextOpensAt: string | null, audience: { __typename: 'Team', id: string, name: string, path: Array<string> }, fixedDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, rotatingDrivers: Array<{ __typename: 'Driver', id: string, name: string }>, viewerCan: { __typename: 'PulsePermissions', edit: boolean, launch: boolean, startRound: boolean, pause: boolean, resume: boolean, end: boolean, delete: boolean } } }
    | { __typename: 'NoUnitPossible', peopleAsked: number, needed: number }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PulseTransitionRefused', from: PulseState, to: PulseState }
   };

export type StartRoundMutationVariables = Exact<{
  input: StartRoundInput;
}>;


export type StartRoundMutation = { startRound:
    | { __typename: 'NoUnitPossible', peopleAsked: number, needed: number }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PulseTransitionRefused', from: PulseState, to: PulseState }
    | { __typename: 'RoundAlreadyRunning', round: { __typename: 'Round', id: string, number: number, state: RoundState, opensAt: string, closesAt: string } }
    | { __typename: 'StartRoundSuccess', round: { __typename: 'Round', id: string, number: number, opensAt: string, closesAt: string } }
   };

export type DeletePulseMutationVariables = Exact<{
  input: DeletePulseInput;
}>;


export type DeletePulseMutation = { deletePulse:
    | { __typename: 'DeletePulseSuccess', pulseId: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PulseHasHistory', state: PulseState }
   };

export type DestroyUnreadableAnswersMutationVariables = Exact<{
  input: DestroyUnreadableAnswersInput;
}>;


export type DestroyUnreadableAnswersMutation = { destroyUnreadableAnswers:
    | { __typename: 'DestroyUnreadableAnswersSuccess', answers: number, comments: number }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RoundNotOverdue', state: RoundState }
   };

export type CancelRoundMutationVariables = Exact<{
  input: CancelRoundInput;
}>;


export type CancelRoundMutation = { cancelRound:
    | { __typename: 'CancelRoundSuccess', round: { __typename: 'Round', id: string, state: RoundState } }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RoundTransitionRefused', state: RoundState }
   };

export type AddAnnotationMutationVariables = Exact<{
  input: AddAnnotationInput;
}>;


export type AddAnnotationMutation = { addAnnotation:
    | { __typename: 'AddAnnotationSuccess', annotation: { __typename: 'Annotation', id: string } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type ChangeAnnotationMutationVariables = Exact<{
  input: ChangeAnnotationInput;
}>;


export type ChangeAnnotationMutation = { changeAnnotation:
    | { __typename: 'ChangeAnnotationSuccess', annotation: { __typename: 'Annotation', id: string } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type RemoveAnnotationMutationVariables = Exact<{
  input: RemoveAnnotationInput;
}>;


export type RemoveAnnotationMutation = { removeAnnotation:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RemoveAnnotationSuccess', annotationId: string }
   };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { __typename: 'Viewer', sessions: Array<{ __typename: 'Session', id: string, deviceLabel: string, createdOn: string, lastUsedOn: string, isCurrent: boolean }>, apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, scopes: Array<string>, createdOn: string, lastUsedOn: string | null, expiresOn: string | null }> } | null };

export type UpdateMyPreferencesMutationVariables = Exact<{
  input: UpdateMyPreferencesInput;
}>;


export type UpdateMyPreferencesMutation = { updateMyPreferences:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'UpdateMyPreferencesSuccess', viewer: { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } } }
   };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RevokeSessionSuccess', sessions: Array<{ __typename: 'Session', id: string, deviceLabel: string, createdOn: string, lastUsedOn: string, isCurrent: boolean }> }
   };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'CreateApiTokenSuccess', secret: string, apiToken: { __typename: 'ApiToken', id: string, name: string } }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RevokeApiTokenSuccess', apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, scopes: Array<string>, createdOn: string, lastUsedOn: string | null, expiresOn: string | null }> }
   };

export type ModerationWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationWordsQuery = { moderationWords: Array<string> };

export type SetModerationWordsMutationVariables = Exact<{
  input: SetModerationWordsInput;
}>;


export type SetModerationWordsMutation = { setModerationWords:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'SetModerationWordsSuccess', words: Array<string> }
   };

export type CalendarFeedPartsFragment = { __typename: 'CalendarFeed', id: string, kind: CalendarFeedKind, address: string, createdOn: string, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ __typename: 'CalendarFeed', id: string, kind: CalendarFeedKind, address: string, createdOn: string, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null }> };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed:
    | { __typename: 'CreateCalendarFeedSuccess', feed: { __typename: 'CalendarFeed', id: string, kind: CalendarFeedKind, address: string, createdOn: string, team: { __typename: 'Team', id: string, name: string, path: Array<string> } | null } }
    | { __typename: 'NotFoundError', message: string }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RevokeCalendarFeedSuccess', feedId: string }
   };

export type CodeTDayPartsFragment = { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } };

export type CodeTPendingQueryVariables = Exact<{
  input: CodeTCalendarInput;
}>;


export type CodeTPendingQuery = { codeTCalendar: { __typename: 'CodeTCalendar', isOn: boolean, pending: Array<{ __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } }> } };

export type AnswerCodeTDayMutationVariables = Exact<{
  input: AnswerCodeTDayInput;
}>;


export type AnswerCodeTDayMutation = { answerCodeTDay:
    | { __typename: 'AnswerCodeTDaySuccess', day: { __typename: 'CodeTDay', id: string, day: string, state: CodeTDayState, reason: CodeTGoneBy | null, note: string | null, rebookedAs: string | null, answerUntil: string | null, project: { __typename: 'CodeTProject', id: string, title: string }, viewerCan: { __typename: 'CodeTDayPermissions', cancel: boolean, answer: Array<CodeTOutcome> } } }
    | { __typename: 'CodeTNotNow', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
   };

export type TeamsQueryVariables = Exact<{
  input?: TeamTreeInput | null | undefined;
}>;


export type TeamsQuery = { teamTree: Array<{ __typename: 'Team', id: string, name: string, path: Array<string>, directCount: number, totalCount: number, endedOn: string | null, parent: { __typename: 'Team', id: string } | null, leads: Array<{ __typename: 'Person', id: string, name: string }> }> };

export type PeopleNamesQueryVariables = Exact<{
  input?: PeopleInput | null | undefined;
}>;


export type PeopleNamesQuery = { people: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: string, team: { __typename: 'Team', id: string, name: string } | null } }> } };

export type OverviewPartsFragment = { __typename: 'OrganizationOverview', revision: string, expectedFalse: string, parametersVersion: number | null, isTeamRankingReliable: boolean, reliabilityText: string, drivers: Array<{ __typename: 'Driver', id: string, name: string, higherIsWorse: boolean }>, teams: Array<{ __typename: 'OverviewTeam', depth: number, pooledAt: string | null, team: { __typename: 'Team', id: string, name: string, path: Array<string>, totalCount: number }, cells: { __typename: 'OverviewCells', headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, n: Array<number | null>, z: Array<number | null>, signals: Array<SignalState | null>, results: Array<ResultState>, roundIds: Array<string | null>, newLevels: Array<{ __typename: 'NewLevel', since: string, was: number, now: number, direction: SignalDirection } | null> } }>, first: Array<{ __typename: 'OverviewFinding', z: number, p: number, isDiscovery: boolean, text: string, team: { __typename: 'Team', id: string, name: string }, driver: { __typename: 'Driver', id: string, name: string } }> };

export type OverviewQueryVariables = Exact<{
  input?: OrganizationOverviewInput | null | undefined;
}>;


export type OverviewQuery = { organizationOverview: { __typename: 'OrganizationOverview', revision: string, expectedFalse: string, parametersVersion: number | null, isTeamRankingReliable: boolean, reliabilityText: string, drivers: Array<{ __typename: 'Driver', id: string, name: string, higherIsWorse: boolean }>, teams: Array<{ __typename: 'OverviewTeam', depth: number, pooledAt: string | null, team: { __typename: 'Team', id: string, name: string, path: Array<string>, totalCount: number }, cells: { __typename: 'OverviewCells', headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, n: Array<number | null>, z: Array<number | null>, signals: Array<SignalState | null>, results: Array<ResultState>, roundIds: Array<string | null>, newLevels: Array<{ __typename: 'NewLevel', since: string, was: number, now: number, direction: SignalDirection } | null> } }>, first: Array<{ __typename: 'OverviewFinding', z: number, p: number, isDiscovery: boolean, text: string, team: { __typename: 'Team', id: string, name: string }, driver: { __typename: 'Driver', id: string, name: string } }> } };

export type OverviewChangedSubscriptionVariables = Exact<{
  input?: OverviewChangedInput | null | undefined;
}>;


export type OverviewChangedSubscription = { overviewChanged: { __typename: 'OverviewChange', revision: string } };

export type OpenRoundPartsFragment = { __typename: 'OpenRound', unitId: string | null, unitName: string | null, repliesPath: string | null, pooledWith: Array<string>, joinedSinceLast: Array<string>, leftSinceLast: Array<string>, notAskedReason: string | null, commentReaders: string, secondsToAnswer: number, round: { __typename: 'Round', id: string, number: number, state: RoundState, announcedAt: string, opensAt: string, closesAt: string, k: number, commentK: number, asksComment: boolean, manifestHash: string, manifestPath: string, pulse: { __typename: 'Pulse', id: string, name: string } } };

export type OpenRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenRoundsQuery = { openRounds: Array<{ __typename: 'OpenRound', unitId: string | null, unitName: string | null, repliesPath: string | null, pooledWith: Array<string>, joinedSinceLast: Array<string>, leftSinceLast: Array<string>, notAskedReason: string | null, commentReaders: string, secondsToAnswer: number, round: { __typename: 'Round', id: string, number: number, state: RoundState, announcedAt: string, opensAt: string, closesAt: string, k: number, commentK: number, asksComment: boolean, manifestHash: string, manifestPath: string, pulse: { __typename: 'Pulse', id: string, name: string } } }> };

export type ReplyFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReplyFilesQuery = { replyFiles: Array<{ __typename: 'ReplyFileAddress', roundId: string, pulseName: string, closesAt: string, unitId: string, unitName: string, repliesPath: string }> };

export type RoundManifestQueryVariables = Exact<{
  input: RoundManifestInput;
}>;


export type RoundManifestQuery = { roundManifest: { __typename: 'RoundManifest', roundId: string, hash: string, previousHash: string, body: string } | null };

export type IssuePassMutationVariables = Exact<{
  input: IssuePassInput;
}>;


export type IssuePassMutation = { issuePass:
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'IssuePassSuccess', unitId: string, evaluated: string, proof: string }
    | { __typename: 'NotAsked', reason: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PassIssuedToAnotherDevice', deviceLabel: string }
    | { __typename: 'RoundNotIssuing', state: RoundState }
   };

export type SignalPartsFragment = { __typename: 'Signal', state: SignalState, results: number, neededResults: number, direction: SignalDirection | null, since: string | null, sinceRoundId: string | null, change: number | null, low: number | null, high: number | null, z: number | null, text: string, newLevel: { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string } | null };

export type LevelPartsFragment = { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string };

export type AnnotationPartsFragment = { __typename: 'Annotation', id: string, kind: AnnotationKind, title: string, on: string, until: string | null, url: string | null, addedBy: string | null, team: { __typename: 'Team', id: string, name: string } | null, viewerCan: { __typename: 'AnnotationPermissions', edit: boolean } };

export type TrendPartsFragment = { __typename: 'TeamTrends', revision: string, team: { __typename: 'Team', id: string, name: string, path: Array<string>, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null }, pooledElsewhere: { __typename: 'PooledElsewhere', answersAtTeamId: string | null, answersAt: string, together: Array<string> } | null, pulses: Array<{ __typename: 'Pulse', id: string, name: string, k: number, commentK: number }>, rounds: Array<{ __typename: 'TrendRound', roundId: string, number: number, opensAt: string, closesAt: string, state: RoundState, answered: number | null, eligible: number | null, resultsAt: string | null, resultsWhen: string | null }>, series: Array<{ __typename: 'DriverSeries', states: Array<ResultState>, headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, n: Array<number | null>, fast: Array<number | null>, slow: Array<number | null>, limitLow: Array<number | null>, limitHigh: Array<number | null>, z: Array<number | null>, signals: Array<SignalState | null>, driver: { __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean }, newLevels: Array<{ __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string }>, signal: { __typename: 'Signal', state: SignalState, results: number, neededResults: number, direction: SignalDirection | null, since: string | null, sinceRoundId: string | null, change: number | null, low: number | null, high: number | null, z: number | null, text: string, newLevel: { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string } | null } | null }> };

export type TeamTrendsQueryVariables = Exact<{
  input: TeamTrendsInput;
}>;


export type TeamTrendsQuery = { teamTrends: { __typename: 'TeamTrends', revision: string, series: Array<{ __typename: 'DriverSeries', eligible: Array<number | null>, parametersVersions: Array<number | null>, states: Array<ResultState>, headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, n: Array<number | null>, fast: Array<number | null>, slow: Array<number | null>, limitLow: Array<number | null>, limitHigh: Array<number | null>, z: Array<number | null>, signals: Array<SignalState | null>, fan: { __typename: 'ForecastFan', dates: Array<string>, low: Array<number>, middle: Array<number>, high: Array<number>, threshold: number, isSaid: boolean, text: string, brierScore: number | null, loggedForecasts: number } | null, driver: { __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean }, newLevels: Array<{ __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string }>, signal: { __typename: 'Signal', state: SignalState, results: number, neededResults: number, direction: SignalDirection | null, since: string | null, sinceRoundId: string | null, change: number | null, low: number | null, high: number | null, z: number | null, text: string, newLevel: { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string } | null } | null }>, team: { __typename: 'Team', id: string, name: string, path: Array<string>, directCount: number, totalCount: number, viewerCan: { __typename: 'TeamPermissions', viewResults: boolean }, parent: { __typename: 'Team', id: string, name: string } | null }, annotations: Array<{ __typename: 'Annotation', id: string, kind: AnnotationKind, title: string, on: string, until: string | null, url: string | null, addedBy: string | null, team: { __typename: 'Team', id: string, name: string } | null, viewerCan: { __typename: 'AnnotationPermissions', edit: boolean } }>, lineage: Array<{ __typename: 'LineageEntry', on: string, text: string }>, parent: { __typename: 'ParentComparison', driverIds: Array<string>, headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, parentHeadline: Array<number | null>, difference: Array<number | null>, team: { __typename: 'Team', id: string, name: string } } | null, impact: { __typename: 'DriverImpactReport', isEnough: boolean, units: number, unitRounds: number, text: string, drivers: Array<{ __typename: 'DriverImpact', correlation: number, low: number, high: number, text: string, driver: { __typename: 'Driver', id: string, name: string } }> }, details: { __typename: 'RoundDetails', roundId: string, n: number | null, level: number, askedItems: number, commentsNote: string | null, items: Array<{ __typename: 'ItemResult', headline: number, low: number, high: number, n: number, favourable: number | null, bins: Array<number> | null, distribution: Array<number> | null, item: { __typename: 'Item', id: string, text: string, scale: Scale, reversed: boolean } }>, recommend: { __typename: 'RecommendResult', score: number, low: number, high: number, n: number } | null, comments: Array<{ __typename: 'ReleasedComment', id: string, body: string, roundId: string, dated: string }> } | null, pooledElsewhere: { __typename: 'PooledElsewhere', answersAtTeamId: string | null, answersAt: string, together: Array<string> } | null, pulses: Array<{ __typename: 'Pulse', id: string, name: string, k: number, commentK: number }>, rounds: Array<{ __typename: 'TrendRound', roundId: string, number: number, opensAt: string, closesAt: string, state: RoundState, answered: number | null, eligible: number | null, resultsAt: string | null, resultsWhen: string | null }> } | null };

export type TeamGlanceQueryVariables = Exact<{
  input: TeamTrendsInput;
}>;


export type TeamGlanceQuery = { teamTrends: { __typename: 'TeamTrends', revision: string, team: { __typename: 'Team', id: string, name: string, path: Array<string>, directCount: number, totalCount: number, parent: { __typename: 'Team', id: string, name: string } | null }, pooledElsewhere: { __typename: 'PooledElsewhere', answersAtTeamId: string | null, answersAt: string, together: Array<string> } | null, pulses: Array<{ __typename: 'Pulse', id: string, name: string, k: number, commentK: number }>, rounds: Array<{ __typename: 'TrendRound', roundId: string, number: number, opensAt: string, closesAt: string, state: RoundState, answered: number | null, eligible: number | null, resultsAt: string | null, resultsWhen: string | null }>, series: Array<{ __typename: 'DriverSeries', states: Array<ResultState>, headline: Array<number | null>, low: Array<number | null>, high: Array<number | null>, n: Array<number | null>, fast: Array<number | null>, slow: Array<number | null>, limitLow: Array<number | null>, limitHigh: Array<number | null>, z: Array<number | null>, signals: Array<SignalState | null>, driver: { __typename: 'Driver', id: string, kind: DriverKind, name: string, description: string, higherIsWorse: boolean }, newLevels: Array<{ __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string }>, signal: { __typename: 'Signal', state: SignalState, results: number, neededResults: number, direction: SignalDirection | null, since: string | null, sinceRoundId: string | null, change: number | null, low: number | null, high: number | null, z: number | null, text: string, newLevel: { __typename: 'NewLevel', since: string, alarmAt: string, was: number, now: number, direction: SignalDirection, text: string } | null } | null }> } | null };

export type VisibleTeamsQueryVariables = Exact<{
  input?: VisibleTeamsInput | null | undefined;
}>;


export type VisibleTeamsQuery = { visibleTeams: Array<{ __typename: 'VisibleTeam', isUnit: boolean, latestHeadline: number | null, latestLow: number | null, latestHigh: number | null, latestN: number | null, team: { __typename: 'Team', id: string, name: string, path: Array<string>, totalCount: number }, latest: { __typename: 'TrendRound', roundId: string, number: number, closesAt: string, state: RoundState, answered: number | null, eligible: number | null } | null }> };

export type AttentionSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionSummaryQuery = { attention: { __typename: 'Attention', summary: string } };

export type TeamTrendsChangedSubscriptionVariables = Exact<{
  input: TeamTrendsChangedInput;
}>;


export type TeamTrendsChangedSubscription = { teamTrendsChanged: { __typename: 'TeamTrendsChange', teamId: string, roundId: string, revision: string } };

export type ViewerPartsFragment = { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', roles: Array<Role>, locale: Locale, remindersMuted: boolean, seesWholeOrganization: boolean, person: { __typename: 'Person', id: string, name: string, email: string | null, timeZone: string, locale: Locale, isErased: boolean, team: { __typename: 'Team', id: string, name: string } | null }, organization: { __typename: 'Organization', id: string, name: string, timeZone: string, locale: Locale, isSample: boolean, mission: string | null }, leads: Array<{ __typename: 'Team', id: string, name: string, path: Array<string> }>, viewerCan: { __typename: 'ViewerPermissions', manageDirectory: boolean, managePulses: boolean, viewOutbox: boolean, viewResults: boolean, manageRoles: boolean, deleteSample: boolean, useCodeT: boolean, managePractices: boolean, seeOnCall: boolean } } | null };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { __typename: 'Installation', needsSetUp: boolean, mailDelivery: MailDelivery, version: string, sample: { __typename: 'SampleState', stage: string, done: number, total: number, ready: boolean } | null } };

export type BallotQuestionPartsFragment = { __typename: 'BallotQuestion', id: string, title: string, kind: BallotQuestionKind, limit: number, picks: Array<string>, watched: Array<string>, hasCast: boolean, receipt: string | null, candidates: Array<{ __typename: 'BallotCandidate', isOwn: boolean, isShown: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string } }> };

export type HackBallotPartsFragment = { __typename: 'HackBallot', state: BallotState, text: string, closesAt: string | null, questions: Array<{ __typename: 'BallotQuestion', id: string, title: string, kind: BallotQuestionKind, limit: number, picks: Array<string>, watched: Array<string>, hasCast: boolean, receipt: string | null, candidates: Array<{ __typename: 'BallotCandidate', isOwn: boolean, isShown: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string } }> }> };

export type HackBallotQueryVariables = Exact<{
  input: HackBallotInput;
}>;


export type HackBallotQuery = { hackBallot: { __typename: 'HackBallot', state: BallotState, text: string, closesAt: string | null, questions: Array<{ __typename: 'BallotQuestion', id: string, title: string, kind: BallotQuestionKind, limit: number, picks: Array<string>, watched: Array<string>, hasCast: boolean, receipt: string | null, candidates: Array<{ __typename: 'BallotCandidate', isOwn: boolean, isShown: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string } }> }> } | null };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { castBallot:
    | { __typename: 'BallotClosed', message: string }
    | { __typename: 'CastBallotSuccess', question: { __typename: 'BallotQuestion', id: string, title: string, kind: BallotQuestionKind, limit: number, picks: Array<string>, watched: Array<string>, hasCast: boolean, receipt: string | null, candidates: Array<{ __typename: 'BallotCandidate', isOwn: boolean, isShown: boolean, project: { __typename: 'HackProject', id: string, number: number, title: string, oneLine: string } }> } }
    | { __typename: 'HackWeekOff', message: string }
    | { __typename: 'InvalidInput', problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotShown', message: string }
    | { __typename: 'OwnProject', message: string }
    | { __typename: 'TooManyPicks', message: string, limit: number }
   };

export const HackResultRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackResultRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackResultRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"viewers"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isTied"}},{"kind":"Field","name":{"kind":"Name","value":"isRanked"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HackResultRowPartsFragment, unknown>;
export const HackAwardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackAwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HackAwardPartsFragment, unknown>;
export const CalendarEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalendarEntryPartsFragment, unknown>;
export const CodeTProjectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<CodeTProjectPartsFragment, unknown>;
export const CodeTWarningPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<CodeTWarningPartsFragment, unknown>;
export const CodeTDayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CodeTDayPartsFragment, unknown>;
export const CodeTCalendarDayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTWarningParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CodeTCalendarDayPartsFragment, unknown>;
export const CodeTPresentationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<CodeTPresentationPartsFragment, unknown>;
export const CodeTCalendarPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTCalendarDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTWarningParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<CodeTCalendarPartsFragment, unknown>;
export const CodeTPolicyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforePresentation"}},{"kind":"Field","name":{"kind":"Name","value":"blockingRoles"}},{"kind":"Field","name":{"kind":"Name","value":"coverageFloor"}},{"kind":"Field","name":{"kind":"Name","value":"countingScope"}},{"kind":"Field","name":{"kind":"Name","value":"whenRosterStale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeadsDisplace"}},{"kind":"Field","name":{"kind":"Name","value":"workingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CodeTPolicyPartsFragment, unknown>;
export const CodeTPolicyViewPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicyView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforePresentation"}},{"kind":"Field","name":{"kind":"Name","value":"blockingRoles"}},{"kind":"Field","name":{"kind":"Name","value":"coverageFloor"}},{"kind":"Field","name":{"kind":"Name","value":"countingScope"}},{"kind":"Field","name":{"kind":"Name","value":"whenRosterStale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeadsDisplace"}},{"kind":"Field","name":{"kind":"Name","value":"workingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CodeTPolicyViewPartsFragment, unknown>;
export const CommentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAcknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayRespond"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]} as unknown as DocumentNode<CommentPartsFragment, unknown>;
export const DemoSlotNewsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotNewsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlotNews"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}}]} as unknown as DocumentNode<DemoSlotNewsPartsFragment, unknown>;
export const StageSessionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<StageSessionPartsFragment, unknown>;
export const DemoSlotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}}]} as unknown as DocumentNode<DemoSlotPartsFragment, unknown>;
export const DemoStagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}}]} as unknown as DocumentNode<DemoStagePartsFragment, unknown>;
export const BoardStagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoStageParts"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"arrange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotParts"}}]}}]}}]} as unknown as DocumentNode<BoardStagePartsFragment, unknown>;
export const RosterSourcePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<RosterSourcePartsFragment, unknown>;
export const RosterPlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"aheadBefore"}},{"kind":"Field","name":{"kind":"Name","value":"aheadAfter"}},{"kind":"Field","name":{"kind":"Name","value":"isShrinking"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstShifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterPlanPartsFragment, unknown>;
export const ShiftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShiftPartsFragment, unknown>;
export const RosterHealthPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterHealthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterHealth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}}]}}]} as unknown as DocumentNode<RosterHealthPartsFragment, unknown>;
export const TeamPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<TeamPartsFragment, unknown>;
export const PersonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<PersonPartsFragment, unknown>;
export const ImportPlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterImportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"mustTypeLeavers"}},{"kind":"Field","name":{"kind":"Name","value":"teamsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fromPath"}},{"kind":"Field","name":{"kind":"Name","value":"toPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"badLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"becomesLead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitsLost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNow"}},{"kind":"Field","name":{"kind":"Name","value":"peopleThen"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ImportPlanPartsFragment, unknown>;
export const PulsePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"windowHours"}},{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"membersSeeResults"}},{"kind":"Field","name":{"kind":"Name","value":"rotatingPerRound"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotatingDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"launch"}},{"kind":"Field","name":{"kind":"Name","value":"startRound"}},{"kind":"Field","name":{"kind":"Name","value":"pause"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<PulsePartsFragment, unknown>;
export const DriverPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DriverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Driver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}},{"kind":"Field","name":{"kind":"Name","value":"isCustom"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<DriverPartsFragment, unknown>;
export const CalendarFeedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedPartsFragment, unknown>;
export const OverviewPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFalse"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isTeamRankingReliable"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityText"}},{"kind":"Field","name":{"kind":"Name","value":"drivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"pooledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"roundIds"}},{"kind":"Field","name":{"kind":"Name","value":"newLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"p"}},{"kind":"Field","name":{"kind":"Name","value":"isDiscovery"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OverviewPartsFragment, unknown>;
export const OpenRoundPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"manifestHash"}},{"kind":"Field","name":{"kind":"Name","value":"manifestPath"}},{"kind":"Field","name":{"kind":"Name","value":"pulse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"repliesPath"}},{"kind":"Field","name":{"kind":"Name","value":"pooledWith"}},{"kind":"Field","name":{"kind":"Name","value":"joinedSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"leftSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"notAskedReason"}},{"kind":"Field","name":{"kind":"Name","value":"commentReaders"}},{"kind":"Field","name":{"kind":"Name","value":"secondsToAnswer"}}]}}]} as unknown as DocumentNode<OpenRoundPartsFragment, unknown>;
export const AnnotationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnotationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Annotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<AnnotationPartsFragment, unknown>;
export const LevelPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<LevelPartsFragment, unknown>;
export const SignalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"neededResults"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"newLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<SignalPartsFragment, unknown>;
export const TrendPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrends"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pooledElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answersAtTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"answersAt"}},{"kind":"Field","name":{"kind":"Name","value":"together"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pulses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"resultsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultsWhen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"fast"}},{"kind":"Field","name":{"kind":"Name","value":"slow"}},{"kind":"Field","name":{"kind":"Name","value":"limitLow"}},{"kind":"Field","name":{"kind":"Name","value":"limitHigh"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}},{"kind":"Field","name":{"kind":"Name","value":"newLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"neededResults"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"newLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}}]}}]} as unknown as DocumentNode<TrendPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<ViewerPartsFragment, unknown>;
export const BallotQuestionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}},{"kind":"Field","name":{"kind":"Name","value":"hasCast"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}}]}}]}}]}}]} as unknown as DocumentNode<BallotQuestionPartsFragment, unknown>;
export const HackBallotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackBallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackBallot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotQuestionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}},{"kind":"Field","name":{"kind":"Name","value":"hasCast"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}}]}}]}}]}}]} as unknown as DocumentNode<HackBallotPartsFragment, unknown>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const RequestSignInLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignInLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignInLinkSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresInMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"mailDelivery"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const ConfirmSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignInSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInLinkInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const SetUpOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUpOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUpOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUpOrganizationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongSetUpCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadySetUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<SetUpOrganizationMutation, SetUpOrganizationMutationVariables>;
export const ExploreSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExploreSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExploreSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exploreSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExploreSampleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongSetUpCode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SampleNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<ExploreSampleMutation, ExploreSampleMutationVariables>;
export const DeleteSampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSample"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSampleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSample"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSampleSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeleteSampleMutation, DeleteSampleMutationVariables>;
export const BallotPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BallotPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultsVisible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hackBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackBallotParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}},{"kind":"Field","name":{"kind":"Name","value":"hasCast"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackBallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackBallot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotQuestionParts"}}]}}]}}]} as unknown as DocumentNode<BallotPageQuery, BallotPageQueryVariables>;
export const HackResultsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HackResultsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hackResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ballots"}},{"kind":"Field","name":{"kind":"Name","value":"votersText"}},{"kind":"Field","name":{"kind":"Name","value":"fewestViewers"}},{"kind":"Field","name":{"kind":"Name","value":"logPath"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackResultRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"winners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackResultRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackResultRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"viewers"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"isTied"}},{"kind":"Field","name":{"kind":"Name","value":"isRanked"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HackResultsPageQuery, HackResultsPageQueryVariables>;
export const HackBallotLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HackBallotLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HackBallotLogInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackBallotLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSame"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ballots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}}]}}]}}]}}]} as unknown as DocumentNode<HackBallotLogQuery, HackBallotLogQueryVariables>;
export const HackAwardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HackAwards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HackAwardsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackAwards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackAwardParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackAwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HackAwardsQuery, HackAwardsQueryVariables>;
export const CreateHackAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateHackAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateHackAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createHackAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateHackAwardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackAwardParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackAwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateHackAwardMutation, CreateHackAwardMutationVariables>;
export const ChangeHackAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeHackAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeHackAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeHackAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeHackAwardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackAwardParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackAwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackAward"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"newcomers"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangeHackAwardMutation, ChangeHackAwardMutationVariables>;
export const RemoveHackAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveHackAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveHackAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeHackAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveHackAwardSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveHackAwardMutation, RemoveHackAwardMutationVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"roster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarEntryParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const CodeTCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTCalendarParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTWarningParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTCalendarDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<CodeTCalendarQuery, CodeTCalendarQueryVariables>;
export const CodeTAroundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTAround"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTCalendarDayParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTCalendarDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTWarningParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}}]} as unknown as DocumentNode<CodeTAroundQuery, CodeTAroundQueryVariables>;
export const CodeTToConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<CodeTToConfirmQuery, CodeTToConfirmQueryVariables>;
export const CodeTProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTProjectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<CodeTProjectsQuery, CodeTProjectsQueryVariables>;
export const BookCodeTDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookCodeTDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookCodeTDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookCodeTDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BookCodeTDaySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTWarningParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotACodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextDays"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresentationDue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"canSchedule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlreadyBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterStale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTWarningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTWarning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<BookCodeTDayMutation, BookCodeTDayMutationVariables>;
export const CancelCodeTDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCodeTDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCodeTDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCodeTDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCodeTDaySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CancelCodeTDayMutation, CancelCodeTDayMutationVariables>;
export const CreateCodeTProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCodeTProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCodeTProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCodeTProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCodeTProjectSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTProjectParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<CreateCodeTProjectMutation, CreateCodeTProjectMutationVariables>;
export const ChangeCodeTProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCodeTProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCodeTProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCodeTProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCodeTProjectSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTProjectParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<ChangeCodeTProjectMutation, ChangeCodeTProjectMutationVariables>;
export const MoveCodeTProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCodeTProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCodeTProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCodeTProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCodeTProjectSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTProjectParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTProjectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<MoveCodeTProjectMutation, MoveCodeTProjectMutationVariables>;
export const CodeTPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyViewParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforePresentation"}},{"kind":"Field","name":{"kind":"Name","value":"blockingRoles"}},{"kind":"Field","name":{"kind":"Name","value":"coverageFloor"}},{"kind":"Field","name":{"kind":"Name","value":"countingScope"}},{"kind":"Field","name":{"kind":"Name","value":"whenRosterStale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeadsDisplace"}},{"kind":"Field","name":{"kind":"Name","value":"workingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicyView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}}]}}]} as unknown as DocumentNode<CodeTPolicyQuery, CodeTPolicyQueryVariables>;
export const PreviewCodeTPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewCodeTPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewCodeTPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewCodeTPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewCodeTPolicyQuery, PreviewCodeTPolicyQueryVariables>;
export const SetCodeTPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCodeTPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCodeTPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCodeTPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetCodeTPolicySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyViewParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"daysBeforePresentation"}},{"kind":"Field","name":{"kind":"Name","value":"blockingRoles"}},{"kind":"Field","name":{"kind":"Name","value":"coverageFloor"}},{"kind":"Field","name":{"kind":"Name","value":"countingScope"}},{"kind":"Field","name":{"kind":"Name","value":"whenRosterStale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeadsDisplace"}},{"kind":"Field","name":{"kind":"Name","value":"workingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPolicyViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPolicyView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"upcoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPolicyParts"}}]}}]}}]} as unknown as DocumentNode<SetCodeTPolicyMutation, SetCodeTPolicyMutationVariables>;
export const ScheduleCodeTPresentationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleCodeTPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleCodeTPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleCodeTPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleCodeTPresentationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<ScheduleCodeTPresentationMutation, ScheduleCodeTPresentationMutationVariables>;
export const MoveCodeTPresentationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCodeTPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCodeTPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCodeTPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCodeTPresentationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"released"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<MoveCodeTPresentationMutation, MoveCodeTPresentationMutationVariables>;
export const GiveCodeTPresentationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveCodeTPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveCodeTPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveCodeTPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiveCodeTPresentationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<GiveCodeTPresentationMutation, GiveCodeTPresentationMutationVariables>;
export const ConfirmCodeTPresentationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCodeTPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeTPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCodeTPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCodeTPresentationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<ConfirmCodeTPresentationMutation, ConfirmCodeTPresentationMutationVariables>;
export const CancelCodeTPresentationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCodeTPresentation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCodeTPresentationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCodeTPresentation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCodeTPresentationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"released"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<CancelCodeTPresentationMutation, CancelCodeTPresentationMutationVariables>;
export const CodeTShowcaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTShowcase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTShowcaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTShowcase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTPresentationParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTPresentationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTPresentation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"presenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"give"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]} as unknown as DocumentNode<CodeTShowcaseQuery, CodeTShowcaseQueryVariables>;
export const CodeTTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isCodeTDay"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"isBelowFloor"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dayId"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDisplace"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"displaced"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledForWork"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"protection"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CodeTTeamQuery, CodeTTeamQueryVariables>;
export const DisplaceCodeTDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisplaceCodeTDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisplaceCodeTDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displaceCodeTDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisplaceCodeTDaySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisplaceCodeTDayMutation, DisplaceCodeTDayMutationVariables>;
export const CommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAcknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayRespond"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]} as unknown as DocumentNode<CommentsQuery, CommentsQueryVariables>;
export const CommentTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommentTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}}]}}]}}]} as unknown as DocumentNode<CommentTermsQuery, CommentTermsQueryVariables>;
export const CommentTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommentTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrendsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTrends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pulses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}}]}}]}}]}}]} as unknown as DocumentNode<CommentTeamQuery, CommentTeamQueryVariables>;
export const AcknowledgeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeCommentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAcknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayRespond"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeCommentMutation, AcknowledgeCommentMutationVariables>;
export const ReplyToCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyToComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyToCommentSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentNotAnswerable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"roundNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAcknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayRespond"}},{"kind":"Field","name":{"kind":"Name","value":"canBeAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]} as unknown as DocumentNode<ReplyToCommentMutation, ReplyToCommentMutationVariables>;
export const DemoStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoStageParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"arrange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultsVisible"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotParts"}}]}}]}}]} as unknown as DocumentNode<DemoStageQuery, DemoStageQueryVariables>;
export const DemoStageChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DemoStageChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStageChangedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoStageChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotNewsParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotNewsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlotNews"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}}]} as unknown as DocumentNode<DemoStageChangedSubscription, DemoStageChangedSubscriptionVariables>;
export const MoveDemoStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDemoStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDemoStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDemoStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDemoStageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoStageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoStageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotParts"}}]}}]}}]} as unknown as DocumentNode<MoveDemoStageMutation, MoveDemoStageMutationVariables>;
export const SetDemoRecordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDemoRecording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDemoRecordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDemoRecording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetDemoRecordingSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetDemoRecordingMutation, SetDemoRecordingMutationVariables>;
export const RunningOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RunningOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackWeek"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"editionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"editionId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"demosAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardStageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageSessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoSlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"extendedMs"}},{"kind":"Field","name":{"kind":"Name","value":"liveStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMs"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"commands"}},{"kind":"Field","name":{"kind":"Name","value":"presenters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRemote"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"serverNow"}},{"kind":"Field","name":{"kind":"Name","value":"driftSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageSessionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoSlotParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardStageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoStageParts"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"arrange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]}}]} as unknown as DocumentNode<RunningOrderQuery, RunningOrderQueryVariables>;
export const PlanRunningOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRunningOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRunningOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRunningOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRunningOrderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"stageId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"budgetMs"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanRunningOrderMutation, PlanRunningOrderMutationVariables>;
export const ApplyRunningOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyRunningOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRunningOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyRunningOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRunningOrderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplyRunningOrderMutation, ApplyRunningOrderMutationVariables>;
export const MoveDemoSlotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveDemoSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDemoSlotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveDemoSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveDemoSlotSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveDemoSlotMutation, MoveDemoSlotMutationVariables>;
export const CreateDemoStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDemoStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDemoStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDemoStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDemoStageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateDemoStageMutation, CreateDemoStageMutationVariables>;
export const ChangeDemoStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDemoStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDemoStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDemoStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDemoStageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeDemoStageMutation, ChangeDemoStageMutationVariables>;
export const RemoveDemoStageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDemoStage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDemoStageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDemoStage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDemoStageSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveDemoStageMutation, RemoveDemoStageMutationVariables>;
export const AddDemoHostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddDemoHost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddDemoHostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addDemoHost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddDemoHostSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddDemoHostMutation, AddDemoHostMutationVariables>;
export const RemoveDemoHostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDemoHost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDemoHostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDemoHost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDemoHostSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveDemoHostMutation, RemoveDemoHostMutationVariables>;
export const SetStageSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStageSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetStageSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStageSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetStageSessionsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetStageSessionsMutation, SetStageSessionsMutationVariables>;
export const AttentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AttentionInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"expectation"}},{"kind":"Field","name":{"kind":"Name","value":"learning"}},{"kind":"Field","name":{"kind":"Name","value":"mailsMuted"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnotationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alsoAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"neededResults"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"newLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnotationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Annotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<AttentionQuery, AttentionQueryVariables>;
export const SetSignalMailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSignalMails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSignalMailsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSignalMails"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetSignalMailsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<SetSignalMailsMutation, SetSignalMailsMutationVariables>;
export const AdminTodoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminTodo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeEnded"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AdminTodoQuery, AdminTodoQueryVariables>;
export const FailedMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedMail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"FAILED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FailedMailQuery, FailedMailQueryVariables>;
export const OnCallTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnCallTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallTeamInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"board"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onCallTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manage"}},{"kind":"Field","name":{"kind":"Name","value":"seeLoad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterHealthParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShiftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShiftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"nightHours"}},{"kind":"Field","name":{"kind":"Name","value":"weekendHours"}},{"kind":"Field","name":{"kind":"Name","value":"longestHours"}},{"kind":"Field","name":{"kind":"Name","value":"shifts"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"evenShare"}},{"kind":"Field","name":{"kind":"Name","value":"weekly"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSourceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"shifts"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"board"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShiftParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterHealthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterHealth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<OnCallTeamQuery, OnCallTeamQueryVariables>;
export const RosterSourceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterSourceDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onCallTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterPlanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"displaced"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"aheadBefore"}},{"kind":"Field","name":{"kind":"Name","value":"aheadAfter"}},{"kind":"Field","name":{"kind":"Name","value":"isShrinking"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstShifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RosterSourceDetailQuery, RosterSourceDetailQueryVariables>;
export const PreviewRosterSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewRosterSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewRosterSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewRosterSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewRosterSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterPlanParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterUnreadable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"aheadBefore"}},{"kind":"Field","name":{"kind":"Name","value":"aheadAfter"}},{"kind":"Field","name":{"kind":"Name","value":"isShrinking"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"skippedCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstShifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ahead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"displaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewRosterSourceMutation, PreviewRosterSourceMutationVariables>;
export const AddRosterSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddRosterSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddRosterSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addRosterSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddRosterSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<AddRosterSourceMutation, AddRosterSourceMutationVariables>;
export const ChangeRosterSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRosterSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRosterSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRosterSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRosterSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<ChangeRosterSourceMutation, ChangeRosterSourceMutationVariables>;
export const RemoveRosterSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRosterSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSourceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRosterSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRosterSourceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"released"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveRosterSourceMutation, RemoveRosterSourceMutationVariables>;
export const ReadRosterNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadRosterNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSourceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readRosterNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadRosterNowSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<ReadRosterNowMutation, ReadRosterNowMutationVariables>;
export const AcceptHeldRosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptHeldRoster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSourceIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptHeldRoster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHeldRosterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSourceParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NothingHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSourceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRole"}},{"kind":"Field","name":{"kind":"Name","value":"lastTriedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"isRemoved"}}]}}]} as unknown as DocumentNode<AcceptHeldRosterMutation, AcceptHeldRosterMutationVariables>;
export const MatchOnCallPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MatchOnCallPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchOnCallPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchOnCallPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchOnCallPersonSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MatchOnCallPersonMutation, MatchOnCallPersonMutationVariables>;
export const OnCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShiftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShiftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterHealthParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShiftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"personLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAllDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterHealthParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterHealth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastGoodAt"}},{"kind":"Field","name":{"kind":"Name","value":"ageText"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"unmatched"}}]}}]} as unknown as DocumentNode<OnCallQuery, OnCallQueryVariables>;
export const OutboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutboxInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"queuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutboxQuery, OutboxQueryVariables>;
export const RetryMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetryMailSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"queuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetryMailMutation, RetryMailMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Team"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamParts"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const CreateTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTeamSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTeamSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const EndTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndTeamSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamNotEmpty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"teams"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<EndTeamMutation, EndTeamMutationVariables>;
export const SetTeamLeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTeamLeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTeamLeadsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setTeamLeads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetTeamLeadsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}}]} as unknown as DocumentNode<SetTeamLeadsMutation, SetTeamLeadsMutationVariables>;
export const AddPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddPersonSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const EndPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndPersonSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LastAdmin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<EndPersonMutation, EndPersonMutationVariables>;
export const ErasePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ErasePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ErasePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erasePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ErasePersonSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LastAdmin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<ErasePersonMutation, ErasePersonMutationVariables>;
export const SetAliasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAliases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAliasesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetAliasesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<SetAliasesMutation, SetAliasesMutationVariables>;
export const SetRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetRolesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LastAdmin"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"isAdmin"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"erase"}}]}}]}}]} as unknown as DocumentNode<SetRolesMutation, SetRolesMutationVariables>;
export const PlanRosterImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRosterImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRosterImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRosterImportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPlanParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterFileUnreadable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterImportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"mustTypeLeavers"}},{"kind":"Field","name":{"kind":"Name","value":"teamsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fromPath"}},{"kind":"Field","name":{"kind":"Name","value":"toPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"badLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"becomesLead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitsLost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNow"}},{"kind":"Field","name":{"kind":"Name","value":"peopleThen"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PlanRosterImportMutation, PlanRosterImportMutationVariables>;
export const ApplyRosterImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyRosterImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRosterImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyRosterImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRosterImportSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"skippedBadLines"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterFileUnreadable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterPlanStale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPlanParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaversNotConfirmed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leavers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterImportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"mustTypeLeavers"}},{"kind":"Field","name":{"kind":"Name","value":"teamsCreated"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fromPath"}},{"kind":"Field","name":{"kind":"Name","value":"toPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teamPath"}}]}},{"kind":"Field","name":{"kind":"Name","value":"badLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"becomesLead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitsLost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamPath"}},{"kind":"Field","name":{"kind":"Name","value":"peopleNow"}},{"kind":"Field","name":{"kind":"Name","value":"peopleThen"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ApplyRosterImportMutation, ApplyRosterImportMutationVariables>;
export const MemberLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberLogInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberLogQuery, MemberLogQueryVariables>;
export const TeamOnCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOnCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OnCallTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onCallTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<TeamOnCallQuery, TeamOnCallQueryVariables>;
export const PulsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pulses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PulsesInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"windowHours"}},{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"membersSeeResults"}},{"kind":"Field","name":{"kind":"Name","value":"rotatingPerRound"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotatingDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"launch"}},{"kind":"Field","name":{"kind":"Name","value":"startRound"}},{"kind":"Field","name":{"kind":"Name","value":"pause"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<PulsesQuery, PulsesQueryVariables>;
export const PulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PulseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"windowHours"}},{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"membersSeeResults"}},{"kind":"Field","name":{"kind":"Name","value":"rotatingPerRound"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotatingDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"launch"}},{"kind":"Field","name":{"kind":"Name","value":"startRound"}},{"kind":"Field","name":{"kind":"Name","value":"pause"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<PulseQuery, PulseQueryVariables>;
export const PulseRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PulseRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PulseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manifestPath"}},{"kind":"Field","name":{"kind":"Name","value":"destroyed"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PulseRoundsQuery, PulseRoundsQueryVariables>;
export const PulsePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PulsePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PulsePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulsePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"reachesKAt70"}},{"kind":"Field","name":{"kind":"Name","value":"reachesKAt85"}},{"kind":"Field","name":{"kind":"Name","value":"seesResultsAtClose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pooledTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"answersAt"}},{"kind":"Field","name":{"kind":"Name","value":"together"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondsToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstAlarms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roundNumber"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<PulsePlanQuery, PulsePlanQueryVariables>;
export const DriversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Drivers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DriversInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DriverParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DriverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Driver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}},{"kind":"Field","name":{"kind":"Name","value":"isCustom"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<DriversQuery, DriversQueryVariables>;
export const SaveDriverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDriver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDriverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDriver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDriverSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DriverParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DriverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Driver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}},{"kind":"Field","name":{"kind":"Name","value":"isCustom"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"isRetired"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDriverMutation, SaveDriverMutationVariables>;
export const SavePulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePulseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavePulseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"windowHours"}},{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"membersSeeResults"}},{"kind":"Field","name":{"kind":"Name","value":"rotatingPerRound"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotatingDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"launch"}},{"kind":"Field","name":{"kind":"Name","value":"startRound"}},{"kind":"Field","name":{"kind":"Name","value":"pause"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<SavePulseMutation, SavePulseMutationVariables>;
export const ChangePulseStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePulseState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePulseStateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePulseState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePulseStateSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PulseParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PulseTransitionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoUnitPossible"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleAsked"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PulseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pulse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"windowHours"}},{"kind":"Field","name":{"kind":"Name","value":"leadHours"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"membersSeeResults"}},{"kind":"Field","name":{"kind":"Name","value":"rotatingPerRound"}},{"kind":"Field","name":{"kind":"Name","value":"nextOpensAt"}},{"kind":"Field","name":{"kind":"Name","value":"audience"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixedDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rotatingDrivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"launch"}},{"kind":"Field","name":{"kind":"Name","value":"startRound"}},{"kind":"Field","name":{"kind":"Name","value":"pause"}},{"kind":"Field","name":{"kind":"Name","value":"resume"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<ChangePulseStateMutation, ChangePulseStateMutationVariables>;
export const StartRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundAlreadyRunning"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PulseTransitionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoUnitPossible"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleAsked"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartRoundMutation, StartRoundMutationVariables>;
export const DeletePulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeletePulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePulseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletePulse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletePulseSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pulseId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PulseHasHistory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeletePulseMutation, DeletePulseMutationVariables>;
export const DestroyUnreadableAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DestroyUnreadableAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DestroyUnreadableAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destroyUnreadableAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DestroyUnreadableAnswersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundNotOverdue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DestroyUnreadableAnswersMutation, DestroyUnreadableAnswersMutationVariables>;
export const CancelRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRoundSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundTransitionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CancelRoundMutation, CancelRoundMutationVariables>;
export const AddAnnotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAnnotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAnnotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAnnotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddAnnotationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddAnnotationMutation, AddAnnotationMutationVariables>;
export const ChangeAnnotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAnnotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAnnotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAnnotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAnnotationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAnnotationMutation, ChangeAnnotationMutationVariables>;
export const RemoveAnnotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAnnotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAnnotationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAnnotation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAnnotationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotationId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAnnotationMutation, RemoveAnnotationMutationVariables>;
export const MyAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]}}]} as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const UpdateMyPreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyPreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyPreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyPreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyPreferencesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<UpdateMyPreferencesMutation, UpdateMyPreferencesMutationVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const CreateApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ModerationWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModerationWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderationWords"}}]}}]} as unknown as DocumentNode<ModerationWordsQuery, ModerationWordsQueryVariables>;
export const SetModerationWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetModerationWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetModerationWordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setModerationWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetModerationWordsSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetModerationWordsMutation, SetModerationWordsMutationVariables>;
export const CalendarFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarFeedSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeedParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarFeedSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const CodeTPendingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeTPending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeTCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"pending"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<CodeTPendingQuery, CodeTPendingQueryVariables>;
export const AnswerCodeTDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCodeTDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCodeTDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerCodeTDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCodeTDaySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeTDayParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTNotNow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeTDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeTDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"rebookedAs"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<AnswerCodeTDayMutation, AnswerCodeTDayMutationVariables>;
export const TeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Teams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTreeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsQuery, TeamsQueryVariables>;
export const PeopleNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleNamesQuery, PeopleNamesQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationOverviewInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationOverview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFalse"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isTeamRankingReliable"}},{"kind":"Field","name":{"kind":"Name","value":"reliabilityText"}},{"kind":"Field","name":{"kind":"Name","value":"drivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"pooledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"roundIds"}},{"kind":"Field","name":{"kind":"Name","value":"newLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"p"}},{"kind":"Field","name":{"kind":"Name","value":"isDiscovery"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OverviewChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewChangedInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overviewChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<OverviewChangedSubscription, OverviewChangedSubscriptionVariables>;
export const OpenRoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeAnnounced"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenRoundParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenRoundParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OpenRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}},{"kind":"Field","name":{"kind":"Name","value":"asksComment"}},{"kind":"Field","name":{"kind":"Name","value":"manifestHash"}},{"kind":"Field","name":{"kind":"Name","value":"manifestPath"}},{"kind":"Field","name":{"kind":"Name","value":"pulse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"repliesPath"}},{"kind":"Field","name":{"kind":"Name","value":"pooledWith"}},{"kind":"Field","name":{"kind":"Name","value":"joinedSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"leftSinceLast"}},{"kind":"Field","name":{"kind":"Name","value":"notAskedReason"}},{"kind":"Field","name":{"kind":"Name","value":"commentReaders"}},{"kind":"Field","name":{"kind":"Name","value":"secondsToAnswer"}}]}}]} as unknown as DocumentNode<OpenRoundsQuery, OpenRoundsQueryVariables>;
export const ReplyFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplyFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replyFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"pulseName"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"repliesPath"}}]}}]}}]} as unknown as DocumentNode<ReplyFilesQuery, ReplyFilesQueryVariables>;
export const RoundManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoundManifestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundManifest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"previousHash"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]} as unknown as DocumentNode<RoundManifestQuery, RoundManifestQueryVariables>;
export const IssuePassDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssuePass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePassSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"evaluated"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassIssuedToAnotherDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceLabel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundNotIssuing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssuePassMutation, IssuePassMutationVariables>;
export const TeamTrendsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamTrends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrendsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTrends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendParts"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"parametersVersions"}},{"kind":"Field","name":{"kind":"Name","value":"fan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"middle"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"isSaid"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"brierScore"}},{"kind":"Field","name":{"kind":"Name","value":"loggedForecasts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewResults"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnotationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"driverIds"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"parentHeadline"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isEnough"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unitRounds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"drivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correlation"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"askedItems"}},{"kind":"Field","name":{"kind":"Name","value":"commentsNote"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"favourable"}},{"kind":"Field","name":{"kind":"Name","value":"bins"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"neededResults"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"newLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrends"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pooledElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answersAtTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"answersAt"}},{"kind":"Field","name":{"kind":"Name","value":"together"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pulses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"resultsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultsWhen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"fast"}},{"kind":"Field","name":{"kind":"Name","value":"slow"}},{"kind":"Field","name":{"kind":"Name","value":"limitLow"}},{"kind":"Field","name":{"kind":"Name","value":"limitHigh"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}},{"kind":"Field","name":{"kind":"Name","value":"newLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnotationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Annotation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]} as unknown as DocumentNode<TeamTrendsQuery, TeamTrendsQueryVariables>;
export const TeamGlanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrendsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTrends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrendParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"neededResults"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"sinceRoundId"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"newLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrendParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrends"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"directCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pooledElsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answersAtTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"answersAt"}},{"kind":"Field","name":{"kind":"Name","value":"together"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pulses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"k"}},{"kind":"Field","name":{"kind":"Name","value":"commentK"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"resultsAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultsWhen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"driver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"higherIsWorse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"fast"}},{"kind":"Field","name":{"kind":"Name","value":"slow"}},{"kind":"Field","name":{"kind":"Name","value":"limitLow"}},{"kind":"Field","name":{"kind":"Name","value":"limitHigh"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"signals"}},{"kind":"Field","name":{"kind":"Name","value":"newLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignalParts"}}]}}]}}]}}]} as unknown as DocumentNode<TeamGlanceQuery, TeamGlanceQueryVariables>;
export const VisibleTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisibleTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisibleTeamsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visibleTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUnit"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestHeadline"}},{"kind":"Field","name":{"kind":"Name","value":"latestLow"}},{"kind":"Field","name":{"kind":"Name","value":"latestHigh"}},{"kind":"Field","name":{"kind":"Name","value":"latestN"}}]}}]}}]} as unknown as DocumentNode<VisibleTeamsQuery, VisibleTeamsQueryVariables>;
export const AttentionSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<AttentionSummaryQuery, AttentionSummaryQueryVariables>;
export const TeamTrendsChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TeamTrendsChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TeamTrendsChangedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamTrendsChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamId"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<TeamTrendsChangedSubscription, TeamTrendsChangedSubscriptionVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"mission"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"remindersMuted"}},{"kind":"Field","name":{"kind":"Name","value":"seesWholeOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageDirectory"}},{"kind":"Field","name":{"kind":"Name","value":"managePulses"}},{"kind":"Field","name":{"kind":"Name","value":"viewOutbox"}},{"kind":"Field","name":{"kind":"Name","value":"viewResults"}},{"kind":"Field","name":{"kind":"Name","value":"manageRoles"}},{"kind":"Field","name":{"kind":"Name","value":"deleteSample"}},{"kind":"Field","name":{"kind":"Name","value":"useCodeT"}},{"kind":"Field","name":{"kind":"Name","value":"managePractices"}},{"kind":"Field","name":{"kind":"Name","value":"seeOnCall"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsSetUp"}},{"kind":"Field","name":{"kind":"Name","value":"mailDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}}]}}]}}]}}]} as unknown as DocumentNode<InstallationQuery, InstallationQueryVariables>;
export const HackBallotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HackBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HackBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hackBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HackBallotParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}},{"kind":"Field","name":{"kind":"Name","value":"hasCast"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HackBallotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackBallot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotQuestionParts"}}]}}]}}]} as unknown as DocumentNode<HackBallotQuery, HackBallotQueryVariables>;
export const CastBallotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastBallot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastBallotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castBallot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CastBallotSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BallotQuestionParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyPicks"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotShown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HackWeekOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BallotQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BallotQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"picks"}},{"kind":"Field","name":{"kind":"Name","value":"watched"}},{"kind":"Field","name":{"kind":"Name","value":"hasCast"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"isShown"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"oneLine"}}]}}]}}]}}]} as unknown as DocumentNode<CastBallotMutation, CastBallotMutationVariables>;