import { ObjectType } from '@nestjs/graphql';
import { UserError } from '../../../platform/graphql/user-error.js';

@ObjectType({ implements: () => UserError, description: 'Hack weeks are off, or not open to the viewer’s team.' })
export class HackWeekOff extends UserError {}
