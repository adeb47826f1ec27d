import { Injectable } from '@nestjs/common';
import type { Caller } from '../graphql/http-caller.js';
import type { Picture } from './picture.js';

/** Whether somebody may see a picture that belongs to a feature. */
export type MaySeePicture = (caller: Caller, picture: Picture) => Promise<boolean>;

/** Features whose pictures are served; each says who sees its own. */
@Injectable()
export class PictureOwners {
  private readonly rules = new Map<string, MaySeePicture>();

  register(owner: string, maySee: MaySeePicture): void {
    if (this.rules.has(owner)) throw new Error(`two owners of the pictures of ${owner}`);
    this.rules.set(owner, maySee);
  }

  async maySee(caller: Caller, picture: Picture): Promise<boolean> {
    return (await this.rules.get(picture.owner)?.(caller, picture)) ?? false;
  }
}
