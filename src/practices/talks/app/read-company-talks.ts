import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Refusal } from '../../../platform/refusal.js';
import { isInternal, type Opportunity } from '../../opportunities/domain/opportunity.js';
import type { StoredSubmission } from '../domain/talk.js';
import { ReadSubmissions } from './read-submissions.js';
import { TalkLinks } from './talk-links.js';

/** A year of the company, with what it adds up to. */
export interface CompanyTalksYear {
  readonly years: readonly number[];
  readonly outside: readonly StoredSubmission[];
  readonly inside: readonly StoredSubmission[];
  readonly speakerIds: readonly PersonId[];
  readonly firstTimeSpeakerIds: readonly PersonId[];
  readonly given: number;
  readonly recorded: number;
  readonly countries: readonly string[];
  readonly opportunities: ReadonlyMap<string, Opportunity>;
}

/** What the company shares with the world and with itself. */
@Injectable()
export class ReadCompanyTalks {
  constructor(
    private readonly reading: ReadSubmissions,
    private readonly links: TalkLinks,
  ) {}

  async year(ctx: Ctx, year: number): Promise<CompanyTalksYear> {
    if (year < 1970 || year > 2199) throw new Refusal('BAD_INPUT', 'year must be between 1970 and 2199.');
    const { years, submissions, firstTimeSpeakerIds } = await this.reading.year(ctx, year);
    const found = await this.links.opportunitiesById(ctx, [...new Set(submissions.map(({ opportunityId }) => opportunityId))]);
    const opportunities = new Map<string, Opportunity>(found.map((one) => [one.opportunityId, one]));
    const at = ({ opportunityId }: StoredSubmission): Opportunity => opportunities.get(opportunityId)!;
    const given = submissions.filter(({ delivery }) => delivery === 'delivered');
    return {
      years, outside: submissions.filter((one) => !isInternal(at(one).kind)), inside: submissions.filter((one) => isInternal(at(one).kind)), speakerIds: [...new Set(submissions.flatMap(({ speakerIds }) => speakerIds))],
      firstTimeSpeakerIds, given: given.length, recorded: given.filter(({ recordingUrl }) => recordingUrl !== null).length,
      countries: [...new Set(given.map((one) => at(one).country).filter((country) => country !== null))].sort(), opportunities,
    };
  }
}
