import { Injectable } from '@nestjs/common';
import { Sealer } from '../../../platform/secrets/sealer.js';
import { readReplyAddress, replyAddress, replyPlaceBytes, type ReplyPlace } from '../domain/reply-address.js';

const PURPOSE = 'reply-address';

/**
 * Addresses of reply files, one for each unit of a round. They are kept nowhere: an address carries what it names and a code over it under the server
 * key, so only the server can make one. It gives a unit's to the people who are asked in the unit, whether they write a comment or not.
 */
@Injectable()
export class ReplyAddresses {
  constructor(private readonly sealer: Sealer) {}

  /** Where the file of this unit will be read. */
  pathOf(place: ReplyPlace): string {
    return `/replies/${replyAddress(place, this.sealer.codeOf(PURPOSE, replyPlaceBytes(place)))}`;
  }

  /** What an address names; undefined for one that this server did not give. */
  read(address: string): ReplyPlace | undefined {
    const found = readReplyAddress(address);
    return found && this.sealer.isCodeOf(PURPOSE, replyPlaceBytes(found.place), found.code) ? found.place : undefined;
  }
}
