import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { ReleasesModule } from '../results/releases.module.js';
import { AnnounceRound } from './app/announce-round.js';
import { AudiencePartition } from './app/audience-partition.js';
import { AuthorDoor } from './app/author-door.js';
import { CancelRound } from './app/cancel-round.js';
import { CloseRound } from './app/close-round.js';
import { DestroyUnreadable } from './app/destroy-unreadable.js';
import { IssueForAll } from './app/issue-for-all.js';
import { IssuePass } from './app/issue-pass.js';
import { ReadManifestPage } from './app/manifest-page.js';
import { OpenRound } from './app/open-round.js';
import { PassChecks } from './app/pass-checks.js';
import { PassPrimitives } from './app/pass-primitives.js';
import { ReplyAddresses } from './app/reply-addresses.js';
import { RoundDoor } from './app/round-door.js';
import { RoundSecrets } from './app/round-secrets.js';
import { SealRound } from './app/seal-round.js';
import { SubmitResponse } from './app/submit-response.js';
import { WithdrawSpentHashes } from './app/withdraw-spent-hashes.js';
import { AnswersEndpoint } from './graphql/answers-endpoint.js';
import { AnswersRoute } from './graphql/answers-route.js';
import { IssuePassResolver } from './graphql/issue-pass.resolver.js';
import { ManifestRoute } from './graphql/manifest-route.js';
import { RoundManifestResolver } from './graphql/round-manifest.resolver.js';
import { AnnouncementStore } from './persistence/announcement.store.js';
import { AnswerDoor } from './persistence/answer-door.js';
import { ClosingStore } from './persistence/closing.store.js';
import { IssueStore } from './persistence/issue.store.js';
import { ManifestQuery } from './persistence/manifest.query.js';
import { RoundStore } from './persistence/round.store.js';
import { SealingStore } from './persistence/sealing.store.js';

const stores = [AnnouncementStore, AnswerDoor, ClosingStore, IssueStore, ManifestQuery, RoundStore, SealingStore];
const useCases = [AnnounceRound, OpenRound, CancelRound, IssueForAll, IssuePass, SubmitResponse, SealRound, CloseRound, DestroyUnreadable, ReadManifestPage, WithdrawSpentHashes];
const doors = [AnswersEndpoint, AnswersRoute, ManifestRoute, IssuePassResolver, RoundManifestResolver];

/** The life of a round and the way of an answer. */
@Module({
  imports: [DirectoryModule, ReleasesModule],
  providers: [{ provide: PassPrimitives, useFactory: () => PassPrimitives.load() }, PassChecks, AudiencePartition, AuthorDoor, ReplyAddresses, RoundSecrets, RoundDoor, ...stores, ...useCases, ...doors],
  exports: [AudiencePartition, AnnounceRound, OpenRound, CancelRound, SealRound, CloseRound, DestroyUnreadable, IssueForAll, IssuePass, RoundDoor, AuthorDoor, ReplyAddresses],
})
export class RoundsModule {}
