import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { rotationOf } from '../domain/pulse-rotation.js';
import { questionsOfRound, type RoundQuestions } from '../domain/rotation.js';
import { DriverStore } from '../persistence/driver.store.js';
import type { StoredPulse } from '../persistence/pulse.store.js';

/** What a pulse's rounds ask, by the rotation over the drivers as they are today. */
@Injectable()
export class RoundQuestionsOf {
  constructor(private readonly drivers: DriverStore) {}

  /** A function of the round's number, so that whoever numbers the round can ask once it is known. */
  async of(tx: Tx, pulse: Pick<StoredPulse, 'settings'>): Promise<(number: number) => RoundQuestions> {
    const rotation = rotationOf(pulse.settings, await this.drivers.all(tx));
    return (number) => questionsOfRound(rotation, number);
  }
}
