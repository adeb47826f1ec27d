import fc from 'fast-check';
import type { CalendarFeedId, OrganizationId } from '../../../kernel/ids.js';
import { readAlarm } from './calendar-feed.js';
import { feedSecret, readFeedSecret, type FeedPlace } from './feed-address.js';

const key = new Uint8Array(32).fill(3);
const place: FeedPlace = { organization: '018f0000-0000-7000-8000-00000000000a' as OrganizationId, feedId: 'ffffffff-ffff-4fff-bfff-ffffffffffff' as CalendarFeedId };

describe('the secret of a feed’s address', () => {
  it('names the feed again, under the key it was made with', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), (organization, feedId) => {
      const made = { organization, feedId } as FeedPlace;
      expect(readFeedSecret(feedSecret(made, key), key)).toEqual(made);
      expect(readFeedSecret(feedSecret(made, key), new Uint8Array(32).fill(4))).toBeUndefined();
    }));
  });

  it('opens nothing when any letter of it is another', () => {
    const secret = feedSecret(place, key);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let index = 0; index < secret.length; index += 1) {
      for (const letter of letters) {
        if (letter !== secret[index]) expect(readFeedSecret(`${secret.slice(0, index)}${letter}${secret.slice(index + 1)}`, key)).toBeUndefined();
      }
    }
  });

  it('opens nothing when it is no secret at all', () => {
    for (const text of ['', 'x', `${feedSecret(place, key)}A`, feedSecret(place, key).slice(1), '='.repeat(86), 'é'.repeat(86)]) expect(readFeedSecret(text, key)).toBeUndefined();
  });
});

describe('the reminder wanted of a feed', () => {
  it('is whole minutes up to a week, or none', () => {
    expect([undefined, '0', '15', '10080', '10081', '-5', '1.5', '', 'soon', '99999'].map(readAlarm)).toEqual([null, 0, 15, 10080, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
