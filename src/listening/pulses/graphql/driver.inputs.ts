import { Field, ID, InputType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/locale.types.js';

@InputType({ description: 'Which drivers to list.' })
export class DriversInput {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also those that are not asked any more.' })
  includeRetired?: boolean | null;
}

@InputType({ description: 'A text in one language.' })
export class LocalizedTextInput {
  @Field(() => Locale, { description: 'The language of the text.' })
  locale: Locale;
  @Field(() => String, { description: 'The text.' })
  text: string;
}

@InputType({ description: 'One question of a driver, a statement that people agree or disagree with.' })
export class SaveItemInput {
  @Field(() => ID, { nullable: true, description: 'The question to keep or change; left out, a new one.' })
  itemId?: string | null;
  @Field(() => [LocalizedTextInput], { description: 'At least one language; missing ones borrow the first. Changed words make a new version.' })
  texts: LocalizedTextInput[];
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Agreeing means less of what the driver is called.' })
  reversed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Take it out of new rounds.' })
  retired?: boolean | null;
}

@InputType({ description: 'A driver as it should be. Questions left out are retired, never lost.' })
export class SaveDriverInput {
  @Field(() => ID, { nullable: true, description: 'The driver to change; left out, a new one. Of standard drivers only retired can change.' })
  driverId?: string | null;
  @Field(() => [LocalizedTextInput], { description: 'At least one language.' })
  names: LocalizedTextInput[];
  @Field(() => String, { nullable: true, description: 'One sentence on what it asks about; left out or empty, none.' })
  description?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'A higher headline is worse.' })
  higherIsWorse?: boolean | null;
  @Field(() => [SaveItemInput], { description: 'Its questions, in order.' })
  items: SaveItemInput[];
  @Field(() => Boolean, { nullable: true, description: 'Take it out of new rounds (true) or back in (false).' })
  retired?: boolean | null;
}
