import { CreateRolesAndSchemas1763000000000 } from './1763000000000-create-roles-and-schemas.js';
import { CreateInstallation1763000001000 } from './1763000001000-create-installation.js';
import { CreateOrganizations1763000002000 } from './1763000002000-create-organizations.js';
import { CreateDirectory1763000003000 } from './1763000003000-create-directory.js';
import { CreateAccounts1763000004000 } from './1763000004000-create-accounts.js';
import { CreateNotifications1763000005000 } from './1763000005000-create-notifications.js';
import { CreateDrivers1763000006000 } from './1763000006000-create-drivers.js';
import { CreatePulsesAndRounds1763000007000 } from './1763000007000-create-pulses-and-rounds.js';
import { CreatePassesAndAnswers1763000008000 } from './1763000008000-create-passes-and-answers.js';
import { CreateBatchesAndReleases1763000009000 } from './1763000009000-create-batches-and-releases.js';
import { CreateJobDoor1763000010000 } from './1763000010000-create-job-door.js';
import { LookUpSessions1763000020000 } from './1763000020000-look-up-sessions.js';
import { FindPeopleLeaving1763000021000 } from './1763000021000-find-people-leaving.js';
import { CreateRoundAsks1763000030000 } from './1763000030000-create-round-asks.js';
import { HardenRounds1763000040000 } from './1763000040000-harden-rounds.js';
import { KeepSampleFacts1763000045000 } from './1763000045000-keep-sample-facts.js';
import { IndexLogAuthors1763000050000 } from './1763000050000-index-log-authors.js';
import { CreateTrends1763000060000 } from './1763000060000-create-trends.js';
import { CreateConversations1763000070000 } from './1763000070000-create-conversations.js';
import { IndexComments1763000070010 } from './1763000070010-index-comments.js';
import { CreateEventOutbox1763000080000 } from './1763000080000-create-event-outbox.js';
import { CreateAnnotations1763000080010 } from './1763000080010-create-annotations.js';
import { CreatePracticeGauges1763000080020 } from './1763000080020-create-practice-gauges.js';
import { ForecastAfterFold1763000080090 } from './1763000080090-forecast-after-fold.js';
import { AcceptAnswersInGroups1763000090000 } from './1763000090000-accept-answers-in-groups.js';
import { ShuffleWaitingAnswers1763000100000 } from './1763000100000-shuffle-waiting-answers.js';
import { HideAuthorsArrivals1763000105000 } from './1763000105000-hide-authors-arrivals.js';
import { KeepNewLevels1763000110000 } from './1763000110000-keep-new-levels.js';
import { CreatePolicies1763000120000 } from './1763000120000-create-policies.js';
import { CreateCalendar1763000120010 } from './1763000120010-create-calendar.js';
import { CreateCalendarFeeds1763000120020 } from './1763000120020-create-calendar-feeds.js';
import { CreateOnCall1763000130000 } from './1763000130000-create-on-call.js';
import { CreateCodeT1763000140000 } from './1763000140000-create-code-t.js';
import { CreateOpportunities1763000150000 } from './1763000150000-create-opportunities.js';
import { CreateTalks1763000155000 } from './1763000155000-create-talks.js';
import { CreateReadingGroups1763000158000 } from './1763000158000-create-reading-groups.js';
import { CreateHackWeek1763000160000 } from './1763000160000-create-hack-week.js';
import { CreateHackReminders1763000160010 } from './1763000160010-create-hack-reminders.js';
import { CreatePictures1763000165000 } from './1763000165000-create-pictures.js';
import { CreateDemos1763000165010 } from './1763000165010-create-demos.js';
import { CreateDemoStages1763000170000 } from './1763000170000-create-demo-stages.js';
import { CreateBallots1763000175000 } from './1763000175000-create-ballots.js';
import { CreateHackOutcomes1763000175010 } from './1763000175010-create-hack-outcomes.js';
import { PutReadingInCalendars1763000178000 } from './1763000178000-put-reading-in-calendars.js';
import { CreateStageSteps1763000181000 } from './1763000181000-create-stage-steps.js';
import { CreateMediaLeftovers1763000181010 } from './1763000181010-create-media-leftovers.js';
import { BatchHackMentions1763000181020 } from './1763000181020-batch-hack-mentions.js';
import { FeedNewsOfTalks1763000182000 } from './1763000182000-feed-news-of-talks.js';
import { NumberSubmissionSteps1763000182010 } from './1763000182010-number-submission-steps.js';
import { RememberMergedOpportunities1763000183000 } from './1763000183000-remember-merged-opportunities.js';

/** Every migration in order; a new one is added at the end and an old one never changes. */
export const allMigrations = [
  CreateRolesAndSchemas1763000000000,
  CreateInstallation1763000001000,
  CreateOrganizations1763000002000,
  CreateDirectory1763000003000,
  CreateAccounts1763000004000,
  CreateNotifications1763000005000,
  CreateDrivers1763000006000,
  CreatePulsesAndRounds1763000007000,
  CreatePassesAndAnswers1763000008000,
  CreateBatchesAndReleases1763000009000,
  CreateJobDoor1763000010000,
  LookUpSessions1763000020000,
  FindPeopleLeaving1763000021000,
  CreateRoundAsks1763000030000,
  HardenRounds1763000040000,
  KeepSampleFacts1763000045000,
  IndexLogAuthors1763000050000,
  CreateTrends1763000060000,
  CreateConversations1763000070000,
  IndexComments1763000070010,
  CreateEventOutbox1763000080000,
  CreateAnnotations1763000080010,
  CreatePracticeGauges1763000080020,
  ForecastAfterFold1763000080090,
  AcceptAnswersInGroups1763000090000,
  ShuffleWaitingAnswers1763000100000,
  HideAuthorsArrivals1763000105000,
  KeepNewLevels1763000110000,
  CreatePolicies1763000120000,
  CreateCalendar1763000120010,
  CreateCalendarFeeds1763000120020,
  CreateOnCall1763000130000,
  CreateCodeT1763000140000,
  CreateOpportunities1763000150000,
  CreateTalks1763000155000,
  CreateReadingGroups1763000158000,
  CreateHackWeek1763000160000,
  CreateHackReminders1763000160010,
  CreatePictures1763000165000,
  CreateDemos1763000165010,
  CreateDemoStages1763000170000,
  CreateBallots1763000175000,
  CreateHackOutcomes1763000175010,
  PutReadingInCalendars1763000178000,
  CreateStageSteps1763000181000,
  CreateMediaLeftovers1763000181010,
  BatchHackMentions1763000181020,
  FeedNewsOfTalks1763000182000,
  NumberSubmissionSteps1763000182010,
  RememberMergedOpportunities1763000183000,
];
