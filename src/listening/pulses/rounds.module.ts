import { Module } from '@nestjs/common';
import { ReleasesModule } from '../results/releases.module.js';
import { AnnounceRound } from './app/announce-round.js';
import { CancelRound } from './app/cancel-round.js';
import { CloseRound } from './app/close-round.js';
import { OpenRound } from './app/open-round.js';
import { RoundSecrets } from './app/round-secrets.js';
import { SealRound } from './app/seal-round.js';
import { AnnouncementStore } from './persistence/announcement.store.js';
import { ClosingStore } from './persistence/closing.store.js';
import { RoundStore } from './persistence/round.store.js';
import { SealingStore } from './persistence/sealing.store.js';

/** The life of a round and of an answer. */
@Module({
  imports: [ReleasesModule],
  providers: [AnnouncementStore, ClosingStore, RoundStore, SealingStore, RoundSecrets, AnnounceRound, OpenRound, CancelRound, SealRound, CloseRound],
  exports: [AnnounceRound, OpenRound, CancelRound, SealRound, CloseRound],
})
export class RoundsModule {}
