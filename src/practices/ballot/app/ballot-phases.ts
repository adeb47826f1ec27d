import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Locale } from '../../../kernel/locale.js';
import { Departures } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Editions } from '../../hack-week/app/editions.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import type { Phase } from '../../hack-week/domain/edition-phase.js';
import { BallotBoxStore } from '../persistence/ballot-box.store.js';
import { BallotQuestionStore } from '../persistence/ballot-question.store.js';
import { BallotQuestions } from './ballot-questions.js';
import { CountBallots } from './count-ballots.js';

const COUNTED: Readonly<Record<Locale, string>> = {
  en: 'The ballots are counted and nobody knows any more whose was whose: they can’t be opened again.',
  de: 'Die Stimmen sind ausgezählt, und niemand weiß mehr, welche von wem war: Sie lassen sich nicht wieder öffnen.',
};

/** What phases and people's leaving mean for ballots. */
@Injectable()
export class BallotPhases implements OnModuleInit {
  constructor(
    private readonly editions: Editions,
    private readonly departures: Departures,
    private readonly questions: BallotQuestions,
    private readonly store: BallotQuestionStore,
    private readonly box: BallotBoxStore,
    private readonly counting: CountBallots,
  ) {}

  onModuleInit(): void {
    this.editions.mayEnter((tx, _, edition, to) => this.veto(tx, edition, to));
    this.editions.onPhase((tx, ctx, edition, __, to) => this.entered(tx, ctx, edition, to));
    // Whoever leaves has voted while they were here. Of whoever is erased, the ballot goes as long as it can be told from the others.
    this.departures.register({ erased: (tx, _, personId) => this.erase(tx, personId) });
  }

  private async veto(tx: Tx, edition: Edition, to: Phase): Promise<Readonly<Record<Locale, string>> | undefined> {
    const isBack = edition.phase === 'tally' && to === 'demos';
    return isBack && (await this.store.find(tx, edition.editionId))?.seed === null ? COUNTED : undefined;
  }

  private async entered(tx: Tx, ctx: Ctx, edition: Edition, to: Phase): Promise<void> {
    if (to === 'demos') await this.questions.ensureMain(tx, ctx, edition);
    if (to === 'published') await this.counting.run(tx, ctx, edition);
  }

  private async erase(tx: Tx, personId: PersonId): Promise<void> {
    await this.box.clear(tx, await this.box.questionsOf(tx, personId), personId);
  }
}
