import { Injectable } from '@nestjs/common';
import { Authenticator, type Identity } from '../../../platform/access/authenticator.js';

@Injectable()
export class SessionAuthenticator extends Authenticator {
  async identify(): Promise<Identity | undefined> {
    return undefined;
  }
}
