import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '../../../kernel/locale.js';
import { pictureAnswer } from '../../../platform/media/picture.errors.js';
import { PictureUploads, type UploadRefused } from '../../../platform/media/picture-uploads.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Caller } from '../../../platform/graphql/http-caller.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import { offWords } from '../../hack-week/domain/hack-week-words.js';
import { frozenWords, pictureLimitWords, stateWords } from '../domain/demo-words.js';
import { DemoViews } from './demo-views.js';
import { DEMO_PICTURES, DemoPictures, type AddPictureError } from './demo-pictures.js';

/** POST /api/hack-week/demos/<project>/pictures: one picture as the body. */
@Injectable()
export class PictureUpload implements OnModuleInit {
  constructor(
    private readonly uploads: PictureUploads,
    private readonly pictures: DemoPictures,
    private readonly views: DemoViews,
    private readonly door: HackWeekDoor,
    private readonly uow: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.uploads.open({
      owner: DEMO_PICTURES,
      path: '/api/hack-week/demos/:id/pictures',
      action: 'hack-week:use',
      before: async (caller, id) => {
        const room = await this.pictures.mayAdd(caller, id);
        return room.ok ? undefined : this.refused(caller, room.error);
      },
      add: async (caller, id, picture) => {
        const added = await this.pictures.add(caller, id, picture.pictureId);
        if (!added.ok) return this.refused(caller, added.error);
        const [shown] = await this.uow.read(caller, (tx) => this.views.pictures(tx, [added.value.entryId]).then((all) => all.filter(({ pictureId }) => pictureId === added.value.pictureId)));
        if (!shown) return this.refused(caller, { kind: 'not-found' });
        const { pictureId, alt, width, height, largeUrl, smallUrl } = shown;
        return { body: { picture: { id: pictureId, alt, width, height, largeUrl, smallUrl } } };
      },
    });
  }

  private async refused(caller: Caller, error: AddPictureError): Promise<UploadRefused> {
    const { locale } = caller.actor;
    if (error.kind !== 'frozen') return refusal(error, locale);
    const { zone } = await this.uow.read(caller, (tx) => this.door.look(tx, caller));
    return { status: 409, code: 'FROZEN', message: frozenWords(error, zone, locale) };
  }
}

function refusal(error: Exclude<AddPictureError, { kind: 'frozen' }>, locale: Locale): UploadRefused {
  switch (error.kind) {
    case 'too-many-pictures': return { status: 409, code: 'TOO_MANY_PICTURES', message: pictureLimitWords(error.limit, locale) };
    case 'not-in-that-state': return { status: 409, code: 'NOT_NOW', message: stateWords(error.state, locale) };
    case 'off': return { status: 403, code: 'HACK_WEEK_OFF', message: offWords(error.why, locale) };
    case 'not-found': return { status: 404, code: 'NOT_FOUND', message: locale === 'de' ? 'Das gibt es nicht, oder es gehört nicht dir.' : 'There is no such thing, or it is not yours.' };
    case 'too-late': return pictureAnswer({ kind: 'too-slow' }, locale);
  }
}
