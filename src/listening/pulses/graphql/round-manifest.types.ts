import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'Which round.' })
export class RoundManifestInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@ObjectType({ description: 'What a round promises; never changes once announced. Every member may read it.' })
export class RoundManifest {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => String, { description: 'SHA-256 of body, hex.' })
  hash: string;
  @Field(() => String, { description: 'Hash of the organization’s manifest before this one; 64 zeros for the first.' })
  previousHash: string;
  @Field(() => String, { description: 'The canonical JSON text that was hashed.' })
  body: string;
}
