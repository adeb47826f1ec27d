import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A link, as typed.' })
export class HackLinkInput {
  @Field(() => String, { description: 'What it says; empty shows the host.' })
  label: string;
  @Field(() => String, { description: 'Where it leads.' })
  url: string;
}

@InputType({ description: 'Who shows a demo.' })
export class HackPresenterInput {
  @Field(() => ID, { description: 'Somebody of the team; others are left out.' })
  personId: string;
  @Field(() => Boolean, { description: 'Not in the room.' })
  isRemote: boolean;
}

@InputType({ isAbstract: true })
class DemoFields {
  @Field(() => ID, { description: 'The project, in its hack week.' })
  entryId: string;
  @Field(() => Int, { description: 'The version that was typed over.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'What it is called; absent, like every field here: it stays.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is, in one line.' })
  oneLine?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about, in Markdown.' })
  story?: string | null;
  @Field(() => Int, { nullable: true, description: 'On stage, in seconds; null: as long as all.' })
  lengthSeconds?: number | null;
  @Field(() => String, { nullable: true, description: 'Address of a video; empty: none.' })
  videoUrl?: string | null;
  @Field(() => [HackLinkInput], { nullable: true, description: 'All links, in this order.' })
  links?: HackLinkInput[] | null;
  @Field(() => [HackPresenterInput], { nullable: true, description: 'All who show it, in this order.' })
  presenters?: HackPresenterInput[] | null;
  @Field(() => Boolean, { nullable: true, description: 'The team says that it is there when its turn comes.' })
  agreed?: boolean | null;
}

@InputType({ description: 'What was typed, finished or not.' })
export class SaveHackDemoDraftInput extends DemoFields {}

@InputType({ description: 'The demo to submit.' })
export class SubmitHackDemoInput extends DemoFields {}

@InputType({ description: 'Which demo.' })
export class UnsubmitHackDemoInput {
  @Field(() => ID, { description: 'The project, in its hack week.' })
  entryId: string;
}

@InputType({ description: 'What to change of a picture; what is absent stays.' })
export class ChangeHackPictureInput {
  @Field(() => ID, { description: 'The picture.' })
  pictureId: string;
  @Field(() => String, { nullable: true, description: 'What it shows, in at most 300 characters.' })
  alt?: string | null;
  @Field(() => Int, { nullable: true, description: 'Its place among the pictures, counted from 0.' })
  position?: number | null;
}

@InputType({ description: 'Which picture.' })
export class RemoveHackPictureInput {
  @Field(() => ID, { description: 'The picture.' })
  pictureId: string;
}
