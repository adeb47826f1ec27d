import { Button } from '@mantine/core';
import { IconCheck, IconFlag3, IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { CommentPartsFragment } from '../../lib/graphql/generated.js';
import { MessageForm } from './message-form.js';
import { Talk } from './talk.js';
import { useCommentCommands } from './use-comment-commands.js';

interface CommentItemProps {
  comment: CommentPartsFragment;
  /** The team whose page this is: only what was released elsewhere names its team */
  teamId: string;
  /** Called after an acknowledgement, which may take the comment off the list */
  onAcknowledged: () => void;
}

/** Taking note in one click; pressed again, it is taken back. */
function AcknowledgeButton({ comment, onAcknowledged }: Pick<CommentItemProps, 'comment' | 'onAcknowledged'>) {
  const { t } = useTranslation();
  const { acknowledge, isAcknowledging } = useCommentCommands();
  const isOn = comment.viewerAcknowledged;
  const toggle = async () => { if (await acknowledge(comment.id, !isOn)) onAcknowledged(); };
  return (
    <Button
      size="xs" variant={isOn ? 'light' : 'default'} aria-pressed={isOn} title={isOn ? t('conversations.takeBack') : undefined} loading={isAcknowledging}
      leftSection={<IconCheck size={16} stroke={1.8} aria-hidden="true" />} onClick={() => void toggle()}
    >{t(isOn ? 'conversations.acknowledged' : 'conversations.acknowledge')}</Button>
  );
}

function Reply({ commentId, text, onText, onClose }: { commentId: string; text: string; onText: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { reply, isReplying } = useCommentCommands();
  const [error, setError] = useState<string>();
  const send = async () => {
    const problem = await reply(commentId, text.trim());
    if (problem !== null) return setError(problem);
    onText('');
    onClose();
  };
  return (
    <MessageForm label={t('conversations.replyLabel')} text={text} onText={onText} error={error} send={t('conversations.send')} isSending={isReplying} onSend={() => void send()} onClose={onClose}>
      <p><span className="strong">{t('conversations.unknowable')}</span> {t('conversations.sees')}</p>
      <p>{t('conversations.everyone')}</p>
    </MessageForm>
  );
}

function Actions({ comment, onAcknowledged }: Pick<CommentItemProps, 'comment' | 'onAcknowledged'>) {
  const { t } = useTranslation();
  const [isReplying, setReplying] = useState(false);
  const [text, setText] = useState('');
  return (
    <>
      <div className="row talk-actions">
        <AcknowledgeButton comment={comment} onAcknowledged={onAcknowledged} />
        {comment.canBeAnswered && !isReplying && (
          <Button size="xs" variant="default" leftSection={<IconMessageReply size={16} stroke={1.7} aria-hidden="true" />} onClick={() => setReplying(true)}>{t(text.trim() ? 'conversations.replyGoOn' : 'conversations.reply')}</Button>
        )}
        {!comment.canBeAnswered && <span className="tiny soft">{t('conversations.notAnswerable')}</span>}
      </div>
      {isReplying && <Reply commentId={comment.id} text={text} onText={setText} onClose={() => setReplying(false)} />}
    </>
  );
}

/** One released comment with what was said about it. */
export function CommentItem({ comment, teamId, onAcknowledged }: CommentItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (comment.isWithdrawn || comment.body === null) {
    return <li className="talk talk-withdrawn"><p><span className="strong">{t('conversations.withdrawn')}</span> <span className="soft small">{t('conversations.withdrawnText')}</span></p></li>;
  }
  const { flags, acknowledgements, messages, team } = comment;
  return (
    <li className="talk">
      <blockquote className="talk-body">{comment.body}</blockquote>
      {(flags.length > 0 || team.id !== teamId || acknowledgements.length > 0) && (
        <p className="row talk-facts">
          {flags.length > 0 && <span className="chip chip-wait"><IconFlag3 size={14} stroke={1.8} aria-hidden="true" />{t('conversations.marked', { count: flags.length, words: format.list(flags) })}</span>}
          {team.id !== teamId && <span className="tiny soft">{t('conversations.releasedAt', { team: team.name })}</span>}
          {acknowledgements.length > 0 && <span className="tiny soft">{t('conversations.acknowledgedBy', { names: format.list(acknowledgements.map(({ by, on }) => t('conversations.messageOn', { by, date: format.shortDay(on) }))) })}</span>}
        </p>
      )}
      <Talk turns={messages.map(({ id, from, by, on, body }) => ({ key: id, by: by ?? t('conversations.author'), on, body, isAuthor: from === 'AUTHOR' }))} />
      {comment.viewerMayRespond && <Actions comment={comment} onAcknowledged={onAcknowledged} />}
    </li>
  );
}
