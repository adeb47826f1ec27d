import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import type { TalkNewsItem } from '../domain/talk-news.js';
import { latestTalks } from '../persistence/talk-news.query.js';

const MOST = 50;

/** What the company shares lately, for feeds. */
@Injectable()
export class TalkNews {
  constructor(private readonly practice: TalksPractice) {}

  /** As everybody sees it for whom talks are on; undefined where they are off or not open to that person's team. */
  async latest(tx: Tx, now: Date, personId: PersonId): Promise<readonly TalkNewsItem[] | undefined> {
    return (await this.isOpenTo(tx, now, personId)) ? latestTalks(tx, MOST) : undefined;
  }

  async isOpenTo(tx: Tx, now: Date, personId: PersonId): Promise<boolean> {
    const rules = await this.practice.settings(tx, now);
    return rules.isOn && (await this.practice.isOpenTo(tx, rules, personId, now));
  }
}
