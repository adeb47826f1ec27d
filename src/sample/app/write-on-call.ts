import type { CalendarDate } from '../../kernel/calendar-date.js';
import type { OrganizationId, PersonId, TeamId } from '../../kernel/ids.js';
import { ManageRosterSources } from '../../practices/on-call/app/manage-roster-sources.js';
import { ReadRosterNow } from '../../practices/on-call/app/read-roster-now.js';
import type { TypedSource } from '../../practices/on-call/domain/typed-source.js';
import { sampleRosterFile, type SampleRoster, type SampleRotation } from '../domain/sample-roster.js';
import type { Workshop } from './workshops.js';
import { done } from './write-people.js';

/** The plan reaches half a year beyond the last week of the past. */
const WEEKS_AHEAD = 26;

interface KeptRoster {
  readonly sourceId: string;
  roster: SampleRoster;
}

/** The sample's rosters: uploaded as files, changed now and then, read again. The clock is the workshop's. */
export class SampleRosters {
  private readonly kept: KeptRoster[] = [];

  constructor(
    private readonly workshop: Workshop,
    private readonly organization: OrganizationId,
    private readonly adminId: PersonId,
  ) {}

  /** Uploads a roster and reads it. `weeks` lie behind at the end of the story. */
  async add(teamId: TeamId, rotation: SampleRotation, firstMonday: CalendarDate, weeks: number, hasStranger: boolean): Promise<void> {
    const roster = { rotation, firstMonday, weeks: weeks + WEEKS_AHEAD, swaps: [], strangerWeek: hasStranger ? weeks + 2 : null };
    const { sourceId } = done(await this.workshop.get(ManageRosterSources).add(this.admin(), teamId, `${rotation.team} duty plan`, this.source(roster)));
    this.kept.push({ sourceId, roster });
    await this.read(sourceId);
  }

  /** Somebody takes over the first duty of a week: who has a Code T day then loses it to the shift. */
  async swap(team: string, week: number, person: string): Promise<void> {
    const kept = this.kept.find(({ roster }) => roster.rotation.team === team)!;
    kept.roster = { ...kept.roster, swaps: [...kept.roster.swaps, { week, person }] };
    done(await this.workshop.get(ManageRosterSources).change(this.admin(), kept.sourceId, { label: undefined, isPaused: undefined, source: this.source(kept.roster) }));
    await this.read(kept.sourceId);
  }

  async readAll(): Promise<void> {
    for (const { sourceId } of this.kept) await this.read(sourceId);
  }

  private async read(sourceId: string): Promise<void> {
    done(await this.workshop.get(ReadRosterNow).run(this.admin(), sourceId));
  }

  private admin(): ReturnType<Workshop['asAdmin']> {
    return this.workshop.asAdmin(this.organization, this.adminId);
  }

  private source(roster: SampleRoster): TypedSource {
    const fileBase64 = Buffer.from(sampleRosterFile(roster, this.workshop.clock.now())).toString('base64');
    return { kind: 'ics-file', url: null, fileBase64, schedule: null, token: null, defaultRole: null };
  }
}
