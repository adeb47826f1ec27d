import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/locale.types.js';

export enum Scale {
  AGREE_5 = 'AGREE_5',
  RECOMMEND_0_10 = 'RECOMMEND_0_10',
}
registerEnumType(Scale, {
  name: 'Scale', description: 'How a question is answered.',
  valuesMap: { AGREE_5: { description: 'Agreement, 1 (not at all) to 5 (fully).' }, RECOMMEND_0_10: { description: 'How likely to recommend, 0 to 10.' } },
});

export enum DriverKind {
  OUTCOME = 'OUTCOME',
  STRAIN = 'STRAIN',
  DRIVER = 'DRIVER',
  RECOMMEND = 'RECOMMEND',
}
registerEnumType(DriverKind, {
  name: 'DriverKind', description: 'What a driver is to the product.',
  valuesMap: {
    OUTCOME: { description: 'What the other drivers should move (engagement).' },
    STRAIN: { description: 'Harm, shown as harm: higher is worse (exhaustion).' },
    DRIVER: { description: 'A condition of work that a team or its lead can change.' },
    RECOMMEND: { description: 'The one 0 to 10 question.' },
  },
});

@ObjectType({ description: 'A text in one language.' })
export class LocalizedText {
  @Field(() => Locale, { description: 'The language of the text.' })
  locale: Locale;
  @Field(() => String, { description: 'The text.' })
  text: string;
}

@ObjectType({ description: 'One question. A new wording is a new version: answers to two wordings are never added up.' })
export class Item {
  @Field(() => ID, { description: 'Stays the same over versions.' })
  id: string;
  @Field(() => Int, { description: 'Version of the wording, from 1.' })
  version?: number;
  @Field(() => [LocalizedText], { description: 'The question in every language.' })
  texts?: LocalizedText[];
  @Field(() => String, { description: "The question in the viewer's language." })
  text?: string;
  @Field(() => Scale, { description: 'How it is answered.' })
  scale?: Scale;
  @Field(() => Boolean, { description: 'Agreeing means less of what the driver is called; its answers are turned round before they count.' })
  reversed?: boolean;
  @Field(() => String, { description: 'The construct it asks about, and who described that construct.' })
  source?: string;
  @Field(() => String, { description: 'Whose words these are and what may be done with them.' })
  licence?: string;
  @Field(() => Boolean, { description: 'Not asked in new rounds any more.' })
  isRetired?: boolean;
}

@ObjectType({ description: 'What is measured, by one to five items.' })
export class Driver {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;
  @Field(() => DriverKind, { description: 'What it is to the product.' })
  kind?: DriverKind;
  @Field(() => [LocalizedText], { description: 'The name in every language.' })
  names?: LocalizedText[];
  @Field(() => String, { description: "The name in the viewer's language." })
  name?: string;
  @Field(() => String, { description: "One sentence on what it asks about, in the viewer's language." })
  description?: string;
  @Field(() => Boolean, { description: 'A higher headline is worse (strain).' })
  higherIsWorse?: boolean;
  @Field(() => Boolean, { description: 'Written by this organization; standard drivers keep their words.' })
  isCustom?: boolean;
  @Field(() => Boolean, { description: 'Not asked in new rounds any more.' })
  isRetired?: boolean;
  @Field(() => [Item], { description: 'Its questions, in the newest version each, the retired ones last.' })
  items?: Item[];
}
