import { ActionIcon, Avatar } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Fragment, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { HackCommentsDocument, type HackCommentPartsFragment, type HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { initials } from '../../lib/initials.js';
import { CommentForm } from './comment-form.js';
import { partsOf } from './mentions.js';
import { useCommentCommands } from './use-comment-commands.js';

const pageSize = 20;

/** A comment's words with the people whom it names made visible. */
function Words({ comment: { text, mentions } }: { comment: HackCommentPartsFragment }) {
  return <p className="hack-plain">{partsOf(text, mentions.map(({ name }) => name)).map((part, index) => (part.isMention ? <span key={index} className="mention">{part.text}</span> : <Fragment key={index}>{part.text}</Fragment>))}</p>;
}

function Comment({ comment }: { comment: HackCommentPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const commands = useCommentCommands();
  const { author, at, viewerCanRemove } = comment;
  return (
    <li className="hack-comment">
      <Avatar size={32} radius="xl" color="petrol" aria-hidden="true">{initials(author.name)}</Avatar>
      <div className="grow">
        <p className="small"><span className="strong">{author.name}</span> <span className="soft">{format.moment(at)}</span></p>
        {comment.isRemoved ? <p className="soft">{t('hackWeek.comments.removed')}</p> : <Words comment={comment} />}
      </div>
      {viewerCanRemove && <ActionIcon variant="subtle" color="gray" aria-label={t('hackWeek.comments.remove', { name: author.name })} onClick={() => void commands.remove(comment.id)}><IconTrash size={16} stroke={1.6} /></ActionIcon>}
    </li>
  );
}

function CommentsPart({ projectId, after, onNext }: { projectId: string; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({
    query: HackCommentsDocument, variables: useMemo(() => ({ id: projectId, first: pageSize, after }), [projectId, after]), context: useMemo(() => ({ additionalTypenames: ['HackComment'] }), []), requestPolicy: 'cache-and-network',
  });
  const pageInfo = result.data?.hackProject?.comments.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
      {({ hackProject }) => (!hackProject || hackProject.comments.edges.length === 0
        ? <p className="soft">{t('hackWeek.comments.none')}</p>
        : <ul className="plain-list hack-comments">{hackProject.comments.edges.map(({ node }) => <Comment key={node.id} comment={node} />)}</ul>)}
    </QueryState>
  );
}

/** What people say to a project; those who are in it and those who follow it hear of it. */
export function CommentsPanel({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('hackWeek.comments.title')} lead={project.followers > 0 ? t('hackWeek.comments.followers', { count: project.followers }) : undefined}>
      <div className="stack" id="comments">
        {project.viewerCan.comment && <CommentForm projectId={project.id} />}
        <EndlessList key={project.id} renderPage={(after, onNext) => <CommentsPart projectId={project.id} after={after} onNext={onNext} />} />
      </div>
    </Panel>
  );
}
