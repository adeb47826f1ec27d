import { Button } from '@mantine/core';
import { IconCheck, IconClock, IconCloudOff, IconMessageCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { markSeen, newReplies, type Conversation } from '../../lib/answering/conversations.js';
import { useFormat } from '../../lib/format.js';
import { MyAnswer } from './my-answer.js';
import { turnsOf, type MyTurn } from './my-turns.js';
import { Talk, type Turn } from './talk.js';
import { WithdrawDialog } from './withdraw-dialog.js';

function Status({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return <p className="talk-status"><span aria-hidden="true" className="row">{icon}</span><span>{children}</span></p>;
}

/** How far the comment got, in one line. */
function HowFar({ conversation: { thread, entry, isKnown }, now }: { conversation: Conversation; now: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (thread.closesAt > now) return <Status icon={<IconClock size={17} stroke={1.7} />}>{t('conversations.mine.waiting')}</Status>;
  if (!isKnown) return <Status icon={<IconCloudOff size={17} stroke={1.7} />}>{t('conversations.mine.unreachable')}</Status>;
  if (!entry) return <Status icon={<IconMessageCircle size={17} stroke={1.7} />}>{t('conversations.mine.notReleased')}</Status>;
  if (entry.acknowledgements.length > 0) {
    const names = format.list(entry.acknowledgements.map(({ by, on }) => t('conversations.messageOn', { by, date: format.shortDay(on) })));
    return <Status icon={<IconCheck size={17} stroke={1.9} />}>{t('conversations.acknowledgedBy', { names })}</Status>;
  }
  return entry.replies.length === 0 ? <Status icon={<IconMessageCircle size={17} stroke={1.7} />}>{t('conversations.mine.unread')}</Status> : null;
}

/** The turns in words. */
function useTurns(conversation: Conversation): Turn[] {
  const { t } = useTranslation();
  const format = useFormat();
  const noteOf = (turn: MyTurn): string | undefined => {
    if (turn.kind === 'reply' || turn.state === 'delivered') return undefined;
    return turn.state === 'queued' || turn.on === null ? t('conversations.mine.queued') : t('conversations.mine.delivers', { day: format.day(turn.on) });
  };
  return turnsOf(conversation).map((turn) => ({
    key: turn.key, by: turn.kind === 'own' ? t('conversations.mine.you') : turn.by, on: turn.kind === 'own' && turn.state !== 'delivered' ? null : turn.on, body: turn.body, isAuthor: turn.kind === 'own', note: noteOf(turn),
  }));
}

/** The comment itself, where its words are on this device. */
function Words({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { thread } = conversation;
  return thread.body === null ? <p className="soft">{t('conversations.mine.otherDevice')}</p> : <blockquote className="talk-body">{thread.body}</blockquote>;
}

/** One comment of this device: its words, how far it got, what was said, and what its author can do. */
export function MyConversation({ conversation, onChange }: { conversation: Conversation; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useState(() => new Date().toISOString());
  const fresh = useRef(0);
  fresh.current = Math.max(fresh.current, newReplies(conversation));
  const [isWithdrawing, setWithdrawing] = useState(false);
  const turns = useTurns(conversation);
  useEffect(() => { void markSeen(conversation).catch(() => undefined); }, [conversation]);
  const { thread, entry } = conversation;
  const isGone = thread.isWithdrawn;
  const place = thread.closesAt > now ? t('conversations.mine.placeOpen', { unit: thread.unitName, moment: format.moment(thread.closesAt) }) : t('conversations.mine.place', { unit: thread.unitName, date: format.date(thread.closesAt) });
  return (
    <Panel title={thread.pulseName} lead={place} actions={!isGone && fresh.current > 0 && <span className="chip chip-wait">{t('conversations.mine.fresh', { count: fresh.current })}</span>}>
      {isGone && <p className="soft">{t('conversations.mine.isWithdrawn')}</p>}
      {!isGone && (
        <>
          <Words conversation={conversation} />
          <HowFar conversation={conversation} now={now} />
          <Talk turns={turns} />
          {entry && (
            <div className="stack-s">
              {entry.replies.length > 0 && <div><MyAnswer conversation={conversation} onSent={onChange} /></div>}
              <div><Button className="talk-withdraw" size="xs" variant="subtle" color="red" onClick={() => setWithdrawing(true)}>{t('conversations.mine.withdraw')}</Button></div>
            </div>
          )}
        </>
      )}
      {isWithdrawing && <WithdrawDialog thread={thread} onDone={onChange} onClose={() => setWithdrawing(false)} />}
    </Panel>
  );
}
