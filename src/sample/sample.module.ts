import { Module } from '@nestjs/common';
import { RoundsModule } from '../listening/pulses/rounds.module.js';
import { LiveAnswers } from './app/live-answers.js';
import { SampleKeeper } from './app/sample-keeper.js';
import { Workshops } from './app/workshops.js';
import { SampleFactsStore } from './persistence/sample-facts.store.js';
import { SampleLock } from './persistence/sample-lock.js';

/** The sample organization: an outside user of every wing, which none of them knows of. */
@Module({
  imports: [RoundsModule],
  providers: [LiveAnswers, SampleFactsStore, SampleKeeper, SampleLock, Workshops],
})
export class SampleModule {}
