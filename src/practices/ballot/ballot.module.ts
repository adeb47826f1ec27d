import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { HackWeekModule } from '../hack-week/hack-week.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { Awards } from './app/awards.js';
import { BallotClock } from './app/ballot-clock.js';
import { BallotPhases } from './app/ballot-phases.js';
import { BallotQuestions } from './app/ballot-questions.js';
import { CastBallot } from './app/cast-ballot.js';
import { CountBallots } from './app/count-ballots.js';
import { ReadBallot } from './app/read-ballot.js';
import { ReadResults } from './app/read-results.js';
import { AwardResolver } from './graphql/award.resolver.js';
import { BallotResolver } from './graphql/ballot.resolver.js';
import { AwardStore } from './persistence/award.store.js';
import { BallotBoxStore } from './persistence/ballot-box.store.js';
import { BallotQuestionStore } from './persistence/ballot-question.store.js';
import { BallotResultStore } from './persistence/ballot-result.store.js';

const useCases = [Awards, BallotClock, BallotPhases, BallotQuestions, CastBallot, CountBallots, ReadBallot, ReadResults];
const stores = [AwardStore, BallotBoxStore, BallotQuestionStore, BallotResultStore];

/** Ballots of hack weeks: cast in secret, counted once, published with a log that anybody can count again. */
@Module({ imports: [DirectoryModule, HackWeekModule, PoliciesModule], providers: [...useCases, ...stores, AwardResolver, BallotResolver], exports: [Awards, BallotClock, CastBallot, ReadBallot, ReadResults] })
export class BallotModule {}
