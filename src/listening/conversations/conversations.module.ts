import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { RoundsModule } from '../pulses/rounds.module.js';
import { ResultsModule } from '../results/results.module.js';
import { ConversationReader } from './app/conversation-reader.js';
import { DeliverAnswers } from './app/deliver-answers.js';
import { HearAuthor } from './app/hear-author.js';
import { ModerationWords } from './app/moderation-words.js';
import { ReadComments } from './app/read-comments.js';
import { ReadReplyFile } from './app/read-reply-file.js';
import { RespondToComment } from './app/respond-to-comment.js';
import { SettleConversations } from './app/settle-conversations.js';
import { CONVERSATION_LOG } from './domain/conversation-log.js';
import { conversationPolicy } from './domain/conversation.policy.js';
import { AuthorOperations } from './graphql/author-operations.js';
import { CommentResolver } from './graphql/comment.resolver.js';
import { ReplyFileRoute } from './graphql/reply-file-route.js';
import { ConversationStore } from './persistence/conversation.store.js';
import { ModerationStore } from './persistence/moderation.store.js';

registerPolicy(conversationPolicy);
registerLogSentences(CONVERSATION_LOG);

const useCases = [ConversationReader, DeliverAnswers, HearAuthor, ModerationWords, ReadComments, ReadReplyFile, RespondToComment, SettleConversations];

/** Released comments: reading them, answering them, and hearing their authors without knowing who they are. */
@Module({
  imports: [DirectoryModule, ResultsModule, RoundsModule],
  providers: [...useCases, ConversationStore, ModerationStore, AuthorOperations, CommentResolver, ReplyFileRoute],
  exports: [DeliverAnswers, HearAuthor, RespondToComment, ReadComments],
})
export class ConversationsModule {}
