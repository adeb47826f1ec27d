import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { CodeTModule } from '../code-t/code-t.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { ActingOn } from './app/acting-on.js';
import { Comments } from './app/comments.js';
import { AdvanceEditions } from './app/advance-editions.js';
import { BringIn } from './app/bring-in.js';
import { CodeTLinks } from './app/code-t-links.js';
import { Editions } from './app/editions.js';
import { Entries } from './app/entries.js';
import { HackWeekClock } from './app/hack-week-clock.js';
import { HackWeekDoor } from './app/hack-week-door.js';
import { HackWeekPolicies } from './app/hack-week-policies.js';
import { HackWeekProjects } from './app/hack-week-projects.js';
import { HackWeekMails } from './app/hack-week-mails.js';
import { JoinProjects } from './app/join-projects.js';
import { Joining } from './app/joining.js';
import { LeaveHackWeeks } from './app/leave-hack-weeks.js';
import { OrganizeEditions } from './app/organize-editions.js';
import { ReadHackWeek } from './app/read-hack-week.js';
import { RemindPeople } from './app/remind-people.js';
import { Skills } from './app/skills.js';
import { TakeOffProject } from './app/take-off-project.js';
import { TellMentions } from './app/tell-mentions.js';
import { hackWeekPolicy } from './domain/hack-week.policy.js';
import { HackEditionFields } from './graphql/hack-edition-fields.resolver.js';
import { HackEditionResolver } from './graphql/hack-edition.resolver.js';
import { HackProjectFields } from './graphql/hack-project-fields.resolver.js';
import { HackProjectResolver } from './graphql/hack-project.resolver.js';
import { HackTalkResolver } from './graphql/hack-talk.resolver.js';
import { HackWeekPolicyResolver } from './graphql/hack-week-policy.resolver.js';
import { HackWeekLoading } from './graphql/hack-week.loader.js';
import { CommentStore } from './persistence/comment.store.js';
import { EditionStore } from './persistence/edition.store.js';
import { EntryStore } from './persistence/entry.store.js';
import { HackEventStore } from './persistence/hack-event.store.js';
import { MemberStore } from './persistence/member.store.js';
import { MentionStore } from './persistence/mention.store.js';
import { ReminderStore } from './persistence/reminder.store.js';
import { RequestStore } from './persistence/request.store.js';
import { RoleStore } from './persistence/role.store.js';
import { SkillStore } from './persistence/skill.store.js';

registerPolicy(hackWeekPolicy);

const useCases = [ActingOn, AdvanceEditions, BringIn, CodeTLinks, Comments, Editions, Entries, HackWeekClock, HackWeekDoor, HackWeekMails, HackWeekPolicies, HackWeekProjects, Joining, JoinProjects, LeaveHackWeeks, OrganizeEditions, ReadHackWeek, RemindPeople, Skills, TakeOffProject, TellMentions];
const stores = [CommentStore, EditionStore, EntryStore, HackEventStore, MemberStore, MentionStore, ReminderStore, RequestStore, RoleStore, SkillStore];
const resolvers = [HackEditionFields, HackEditionResolver, HackProjectFields, HackProjectResolver, HackTalkResolver, HackWeekPolicyResolver];

/** Hack weeks: editions with their phases, projects with their people. Demos, stage, ballot and report are rooms of their own that build on it. */
@Module({
  imports: [CodeTModule, DirectoryModule, PoliciesModule],
  providers: [...useCases, ...stores, ...resolvers, HackWeekLoading],
  exports: [ActingOn, BringIn, CodeTLinks, Editions, Entries, HackWeekClock, HackWeekDoor, HackWeekLoading, HackWeekPolicies, HackWeekProjects, Joining, JoinProjects, OrganizeEditions, ReadHackWeek, Skills],
})
export class HackWeekModule {}
