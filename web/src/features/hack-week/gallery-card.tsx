import { IconPhoto, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { HackGalleryItemFragment } from '../../lib/graphql/generated.js';

/** A sheet with the number of the demo, where it has no picture. */
function NoPicture({ number, hasVideo }: { number: number; hasVideo: boolean }) {
  const Icon = hasVideo ? IconVideo : IconPhoto;
  return <span className="gallery-blank" aria-hidden="true"><Icon size={26} stroke={1.3} /><span className="gallery-number number">#{number}</span></span>;
}

/** One demo in the gallery. The whole card leads to it. */
export function GalleryCard({ project, withEdition }: { project: HackGalleryItemFragment; withEdition: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { demo, cover, number, edition, outcome, tags } = project;
  const people = (demo && demo.presenters.length > 0 ? demo.presenters : project.members).map(({ person }) => person.name);
  return (
    <article className="gallery-card">
      <div className="gallery-picture">{cover ? <img src={cover.smallUrl} alt="" width={cover.width} height={cover.height} loading="lazy" /> : <NoPicture number={number} hasVideo={demo?.video !== null && demo?.video !== undefined} />}</div>
      <div className="gallery-words">
        <h2 className="gallery-title"><Link to={`/hack-week/projects/${project.id}`}>{demo?.title || project.title}</Link></h2>
        <p className="small">{demo?.oneLine || project.oneLine}</p>
        <p className="tiny soft">{format.list(people)}{withEdition && ` · ${edition.name}`}</p>
        {(outcome || tags.length > 0) && (
          <ul className="hack-tags" aria-label={t('hackWeek.idea.tags')}>
            {outcome && <li className="hack-outcome">{t(`hackWeek.outcome.${outcome}`)}</li>}
            {tags.slice(0, 3).map((tag) => <li key={tag}>{tag}</li>)}
          </ul>
        )}
      </div>
    </article>
  );
}
