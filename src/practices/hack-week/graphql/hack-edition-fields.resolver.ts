import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { localeOf } from '../../../platform/access/acting.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { endsOn, phaseDatesOf, type Edition } from '../domain/edition.js';
import { datesToCome, isAtLeast, PHASE_FLAGS, PHASES, phasesFrom } from '../domain/edition-phase.js';
import { sayPhase } from '../domain/hack-week-words.js';
import { HackCan, HackCounts, HackEdition, HackEditionPermissions, HackPhase, HackPhaseRow, HackStep } from './hack-edition.types.js';
import { HackWeekLoading } from './hack-week.loader.js';

type Request = RequestContext;

/** Everything of an edition from its id, in batches. */
@Resolver(() => HackEdition)
export class HackEditionFields {
  constructor(private readonly loading: HackWeekLoading) {}

  @ResolveField(() => Int, { description: '1 for the first of the organization.' })
  async number(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<number> {
    return (await this.of(it, request)).number;
  }

  @ResolveField(() => String, { description: 'What it is called.' })
  async name(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).name;
  }

  @ResolveField(() => HackPhase, { description: 'Where it is.' })
  async phase(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<HackPhase> {
    return toEnum(HackPhase, (await this.of(it, request)).phase);
  }

  @ResolveField(() => String, { description: 'The phase, in the viewer’s language.' })
  async phaseText(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return sayPhase((await this.of(it, request)).phase, localeOf(request.ctx));
  }

  @ResolveField(() => Day, { description: 'The first day.' })
  async startsOn(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).startsOn;
  }

  @ResolveField(() => Day, { description: 'The last day.' })
  async endsOn(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return endsOn(await this.of(it, request));
  }

  @ResolveField(() => Int, { description: 'Days in a row.' })
  async days(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<number> {
    return (await this.of(it, request)).days;
  }

  @ResolveField(() => String, { description: 'IANA time zone of its days.' })
  async zone(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).zone;
  }

  @ResolveField(() => Day, { nullable: true, description: 'The day from which ideas are gathered by themselves; null: an organizer opens them.' })
  async ideasFrom(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string | null> {
    return (await this.of(it, request)).ideasFrom;
  }

  @ResolveField(() => Date, { description: 'When demos freeze.' })
  async freezesAt(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<Date> {
    return (await this.of(it, request)).freezesAt;
  }

  @ResolveField(() => Date, { description: 'When demos begin.' })
  async demosAt(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<Date> {
    return (await this.of(it, request)).demosAt;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When the ballot closes by itself; null: an organizer closes it.' })
  async ballotClosesAt(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<Date | null> {
    return (await this.of(it, request)).ballotClosesAt;
  }

  @ResolveField(() => String, { description: 'What people read first, in Markdown.' })
  async welcome(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<string> {
    return (await this.of(it, request)).welcome;
  }

  @ResolveField(() => Boolean, { description: 'Dates move it on by themselves.' })
  async followsDates(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<boolean> {
    return (await this.of(it, request)).followsDates;
  }

  @ResolveField(() => HackStep, { nullable: true, description: 'What comes next by itself; null: an organizer says when it goes on.' })
  async nextStep(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<HackStep | null> {
    const [next] = datesToCome(phaseDatesOf(await this.of(it, request)));
    return next ? outcome(HackStep, { phase: toEnum(HackPhase, next.phase), at: next.at }) : null;
  }

  @ResolveField(() => HackCan, { description: 'What the phase allows to those who take part.' })
  async can(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<HackCan> {
    const flags = PHASE_FLAGS[(await this.of(it, request)).phase];
    return outcome(HackCan, { propose: flags.canPropose, join: flags.canJoin, editDemo: flags.canEditDemo, submit: flags.canSubmit, vote: flags.canVote, resultsVisible: flags.resultsVisible });
  }

  @ResolveField(() => [Person], { description: 'Who organizes it, besides admins.' })
  async organizers(@Parent() { id }: HackEdition, @CurrentRequest() request: Request): Promise<Person[]> {
    return (await this.loading.of(request).organizers.load(id)).map((personId) => outcome(Person, { id: personId }));
  }

  @ResolveField(() => Int, { description: 'Grows with every change; what is written names the one that was read.' })
  async version(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<number> {
    return (await this.of(it, request)).version;
  }

  @ResolveField(() => HackEditionPermissions, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<HackEditionPermissions> {
    const [{ phase }, { isAdmin, organizes, settings }, { entries }] = await Promise.all([this.of(it, request), this.loading.of(request).facts(), this.loading.of(request).counts.load(it.id)]);
    const organize = isAdmin || organizes.has(it.id);
    const moveTo = phasesFrom(phase).filter((to) => to !== 'draft' || entries === 0);
    return outcome(HackEditionPermissions, {
      organize, propose: PHASE_FLAGS[phase].canPropose && (organize || settings.mayAnybodyPropose), moveTo: organize ? moveTo.map((to) => toEnum(HackPhase, to)) : [], remove: organize && phase === 'draft',
    });
  }

  @ResolveField(() => [HackPhaseRow], { description: 'The phases that it entered, in order, also more than once, and those to come.' })
  async phases(@Parent() it: HackEdition, @CurrentRequest() request: Request): Promise<HackPhaseRow[]> {
    const [edition, past] = await Promise.all([this.of(it, request), this.loading.of(request).phaseChanges.load(it.id)]);
    const dates = new Map(datesToCome(phaseDatesOf(edition)).map(({ phase, at }) => [phase, at]));
    const toCome = PHASES.filter((phase) => phase !== edition.phase && isAtLeast(phase, edition.phase));
    return [
      ...past.map(({ phase, at, by, reason }) => outcome(HackPhaseRow, { phase: toEnum(HackPhase, phase), at, by: by === null ? null : outcome(Person, { id: by }), reason, isPast: true })),
      ...toCome.map((phase) => outcome(HackPhaseRow, { phase: toEnum(HackPhase, phase), at: dates.get(phase) ?? null, by: null, reason: null, isPast: false })),
    ];
  }

  @ResolveField(() => HackCounts, { description: 'How much is going on.' })
  async counts(@Parent() { id }: HackEdition, @CurrentRequest() request: Request): Promise<HackCounts> {
    const { ideas, projects, submitted, people } = await this.loading.of(request).counts.load(id);
    return outcome(HackCounts, { ideas, projects, submitted, people });
  }

  private of({ id }: HackEdition, request: Request): Promise<Edition> {
    return this.loading.of(request).editions.load(id);
  }
}
