import { IconExternalLink } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Markdown } from '../../components/markdown.js';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import { HackDemoShownDocument, type HackDemoPartsFragment, type HackProjectPartsFragment } from '../../lib/graphql/generated.js';
import { PictureGallery } from './picture-gallery.js';
import { VideoFrame } from './video-frame.js';

function Links({ links }: Pick<HackDemoPartsFragment, 'links'>) {
  return (
    <ul className="plain-list hack-links">
      {links.map(({ label, url }) => <li key={url}><a href={url} target="_blank" rel="noopener noreferrer">{label || url} <IconExternalLink size={14} stroke={1.7} className="inline-icon" aria-hidden="true" /></a></li>)}
    </ul>
  );
}

function Demo({ demo }: { demo: HackDemoPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { presenters, pictures, video, story, links } = demo;
  return (
    <div className="stack">
      {demo.oneLine && <p className="hack-demo-line">{demo.oneLine}</p>}
      {presenters.length > 0 && <p className="small soft">{t('hackDemo.shownBy', { names: format.list(presenters.map(({ person, isRemote }) => (isRemote ? t('hackDemo.remoteName', { name: person.name }) : person.name))) })}</p>}
      {pictures.length > 0 && <PictureGallery pictures={pictures} />}
      {video && <VideoFrame video={video} title={t('hackDemo.video.title', { title: demo.title })} />}
      {story.trim() !== '' && <Markdown text={story} />}
      {links.length > 0 && <Links links={links} />}
    </div>
  );
}

/** What the project shows on demo day, once it is submitted. */
export function DemoPanel({ project }: { project: HackProjectPartsFragment }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: HackDemoShownDocument, variables: useMemo(() => ({ id: project.id }), [project.id]), requestPolicy: 'cache-and-network' });
  const demo = result.data?.hackProject?.demo;
  if (!demo?.isSubmitted) return null;
  return <Panel title={t('hackDemo.panel', { title: demo.title })}><Demo demo={demo} /></Panel>;
}
