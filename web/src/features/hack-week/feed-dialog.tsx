import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Dialog } from '../../components/dialog.js';
import { QueryState } from '../../components/query-state.js';
import { CreateHackFeedDocument, HackFeedDocument, RevokeHackFeedDocument } from '../../lib/graphql/generated.js';
import { useCommand } from '../../lib/graphql/use-command.js';
import { matchResult } from '../../lib/match-result.js';
import { refuse } from './tell.js';

/** Nothing there yet names no type by itself. */
const context = { additionalTypenames: ['HackFeed'] };

/** New demos as news in a feed reader, at an address of one's own that can be taken back. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: HackFeedDocument, context, requestPolicy: 'cache-and-network' });
  const create = useCommand(CreateHackFeedDocument);
  const revoke = useCommand(RevokeHackFeedDocument);
  const make = async () => {
    const data = await create.run({}, ['HackFeed']);
    if (data) matchResult<typeof data.createHackFeed, unknown>(data.createHackFeed, { CreateHackFeedSuccess: () => null, HackWeekOff: refuse });
  };
  return (
    <Dialog title={t('hackWeek.feed.title')} onClose={onClose}>
      <div className="stack">
        <p className="small soft">{t('hackWeek.feed.text')}</p>
        <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
          {({ hackFeed }) => (hackFeed ? (
            <div className="stack-s">
              <TextInput readOnly label={t('hackWeek.feed.address')} classNames={{ input: 'feed-address' }} value={hackFeed.address} onFocus={(event) => event.currentTarget.select()} />
              <div className="row">
                <CopyButton value={hackFeed.address}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? 'action.copied' : 'action.copy')}</Button>}</CopyButton>
                <Button variant="subtle" color="red" loading={revoke.isRunning} onClick={() => void revoke.run({}, ['HackFeed'])}>{t('hackWeek.feed.revoke')}</Button>
              </div>
            </div>
          ) : <p><Button loading={create.isRunning} onClick={() => void make()}>{t('hackWeek.feed.create')}</Button></p>)}
        </QueryState>
      </div>
    </Dialog>
  );
}
