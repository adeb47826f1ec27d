import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';

export enum HackVideoHost {
  YOUTUBE = 'YOUTUBE',
  VIMEO = 'VIMEO',
  LOOM = 'LOOM',
  FILE = 'FILE',
  OTHER = 'OTHER',
}
registerEnumType(HackVideoHost, {
  name: 'HackVideoHost', description: 'Where a video is.',
  valuesMap: { YOUTUBE: { description: 'YouTube.' }, VIMEO: { description: 'Vimeo.' }, LOOM: { description: 'Loom.' }, FILE: { description: 'A file of its own, MP4 or WebM.' }, OTHER: { description: 'Elsewhere.' } },
});

export enum HackCheckItem {
  TITLE = 'TITLE',
  ONE_LINE = 'ONE_LINE',
  PRESENTER = 'PRESENTER',
  SOMETHING_TO_SEE = 'SOMETHING_TO_SEE',
  LINKS_WORK = 'LINKS_WORK',
  VIDEO_WORKS = 'VIDEO_WORKS',
  STORY = 'STORY',
  AGREED = 'AGREED',
}
registerEnumType(HackCheckItem, {
  name: 'HackCheckItem', description: 'A line of the checklist of a demo.',
  valuesMap: {
    TITLE: { description: 'A title.' }, ONE_LINE: { description: 'One line.' }, PRESENTER: { description: 'Somebody of the team presents.' }, SOMETHING_TO_SEE: { description: 'A link, a video or a picture.' },
    LINKS_WORK: { description: 'Links are whole addresses.' }, VIDEO_WORKS: { description: 'The video’s address is whole.' }, STORY: { description: 'A story.' }, AGREED: { description: 'The team says that it is there when its turn comes.' },
  },
});

@ObjectType({ description: 'Who shows a demo.' })
export class HackPresenter {
  @Field(() => Person, { description: 'Somebody of the team.' })
  person: Person;
  @Field(() => Boolean, { description: 'Not in the room.' })
  isRemote: boolean;
}

@ObjectType({ description: 'A link of a demo.' })
export class HackLink {
  @Field(() => String, { description: 'What it says.' })
  label: string;
  @Field(() => String, { description: 'Where it leads.' })
  url: string;
}

@ObjectType({ description: 'A video of a demo, known from its address: nobody else is asked before somebody presses play.' })
export class HackVideo {
  @Field(() => String, { description: 'Where it is watched.' })
  url: string;
  @Field(() => HackVideoHost, { description: 'Who has it.' })
  host: HackVideoHost;
  @Field(() => String, { nullable: true, description: 'What a frame may load once somebody presses play (with referrerpolicy="strict-origin-when-cross-origin", which players ask for); null: it has to be opened.' })
  embedUrl: string | null;
}

@ObjectType({ description: 'A picture of a demo.' })
export class HackPicture {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What it shows, for those who don’t see it; may be empty.' })
  alt: string;
  @Field(() => Int, { description: 'Width of the large one, in pixels.' })
  width: number;
  @Field(() => Int, { description: 'Height of the large one, in pixels.' })
  height: number;
  @Field(() => String, { description: 'Path of the large one, at most 1,600 pixels wide and high; for who is signed in.' })
  largeUrl: string;
  @Field(() => String, { description: 'Path of the small one, at most 480.' })
  smallUrl: string;
}

@ObjectType({ description: 'A line of the checklist.' })
export class HackCheck {
  @Field(() => HackCheckItem, { description: 'Which.' })
  item: HackCheckItem;
  @Field(() => Boolean, { description: 'It is so.' })
  isMet: boolean;
  @Field(() => Boolean, { description: 'Without it a demo can’t be submitted; the others are good advice.' })
  isRequired: boolean;
  @Field(() => String, { description: 'In the viewer’s language.' })
  text: string;
}

@ObjectType({ description: 'A text as it was after a save. To have it back, save its fields.' })
export class HackDemoVersion {
  @Field(() => Int, { description: 'Which save.' })
  version: number;
  @Field(() => Date, { description: 'When.' })
  savedAt: Date;
  @Field(() => Person, { nullable: true, description: 'By whom; null: by an import.' })
  savedBy: Person | null;
  @Field(() => String, { description: 'What it was called.' })
  title: string;
  @Field(() => String, { description: 'What it was, in one line.' })
  oneLine: string;
  @Field(() => String, { description: 'What it was about, in Markdown.' })
  story: string;
  @Field(() => String, { description: 'Address of the video, as typed.' })
  videoUrl: string;
  @Field(() => [HackLink], { description: 'Links as typed; never to be followed.' })
  typedLinks: HackLink[];
}

@ObjectType({ description: 'The demo of a project. While its team can edit it, they see what they are editing; all others, and later everybody, what was submitted.' })
export class HackDemo {
  @Field(() => ID, { description: 'Of the project that it is the demo of.' })
  entryId: string;
  @Field(() => Int, { description: 'Counts the saves; to be sent along with the next. 0: nothing was saved.' })
  version: number;
  @Field(() => Boolean, { description: 'It takes part.' })
  isSubmitted: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was first submitted.' })
  submittedAt: Date | null;
  @Field(() => Boolean, { description: 'Something was saved after it was submitted and is seen by its team alone.' })
  hasUnsubmittedChanges: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was last saved.' })
  savedAt: Date | null;
  @Field(() => Person, { nullable: true, description: 'By whom.' })
  savedBy: Person | null;
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => String, { description: 'What it is, in one line.' })
  oneLine: string;
  @Field(() => String, { description: 'What it is about, in Markdown; not sanitized: render it without HTML.' })
  story: string;
  @Field(() => Int, { nullable: true, description: 'On stage, in seconds; null: as long as all.' })
  lengthSeconds: number | null;
  @Field(() => [HackPresenter], { description: 'Who shows it, in this order.' })
  presenters: HackPresenter[];
  @Field(() => [HackLink], { description: 'Links that may be followed: http and https.' })
  links: HackLink[];
  @Field(() => [HackLink], { description: 'Links as they were typed, whole or not, for the form; never to be followed.' })
  typedLinks: HackLink[];
  @Field(() => HackVideo, { nullable: true, description: 'The video, where its address is whole.' })
  video: HackVideo | null;
  @Field(() => String, { description: 'Its address as it was typed, for the form; may be empty.' })
  videoUrl: string;
  @Field(() => Boolean, { description: 'The team says that it is there when its turn comes.' })
  agreed: boolean;
  @Field(() => [HackPicture], { description: 'Pictures, in this order.' })
  pictures: HackPicture[];
  @Field(() => Int, { description: 'So many pictures it can have.' })
  mostPictures: number;
  @Field(() => String, { description: 'Where a picture is added: POST the file as the body, with its image type and the header `X-Barograph-Upload: 1`. 201 answers `{ picture }`, everything else `{ code, message }`.' })
  uploadPath: string;
  @Field(() => [HackCheck], { description: 'The checklist, for those who can edit it; else empty.' })
  checklist: HackCheck[];
  @Field(() => Boolean, { description: 'Its team can’t change it any more.' })
  isFrozen: boolean;
  @Field(() => Boolean, { description: 'The viewer can change it; after the freeze an organizer still can, by submitting again.' })
  viewerCanEdit: boolean;
}
