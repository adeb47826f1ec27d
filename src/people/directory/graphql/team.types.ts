import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TeamId } from '../../../kernel/ids.js';

/** A stub with the id is enough: every other field is resolved by the directory. */
@ObjectType({ description: 'A team of the organization’s tree.' })
export class Team {
  @Field(() => ID, { description: 'Stable id.' })
  id: TeamId;
}

@ObjectType({ description: 'What the signed-in person may do with a team.' })
export class TeamPermissions {
  @Field(() => Boolean, { description: 'Rename, re-hang, end, set leads.' })
  edit: boolean;
  @Field(() => Boolean, { description: 'Open its results as a lead of it or of a team above, or as the organization’s appointed viewer.' })
  viewResults: boolean;
}
