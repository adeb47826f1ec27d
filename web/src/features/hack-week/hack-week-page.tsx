import { Anchor, Button } from '@mantine/core';
import { IconArchive, IconRocket } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { HackWeekDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { MyProjectsPanel } from './my-projects-panel.js';
import { OtherEditionsPanel } from './other-editions-panel.js';
import { PhasePanel } from './phase-panel.js';
import { ProjectList } from './project-list.js';
import { SuggestionsPanel } from './suggestions-panel.js';

/** No edition is announced. */
function NoEdition({ text }: { text: string }) {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  return (
    <div className="panel">
      <StateCard
        tall icon={<IconRocket size={30} stroke={1.5} />} title={t('hackWeek.none.title')} text={text}
        action={viewerCan.organizeHackWeeks && <Button component={Link} to="/settings/hack-week">{t('hackWeek.none.plan')}</Button>}
      />
    </div>
  );
}

function Edition({ edition }: { edition: HackEditionPartsFragment }) {
  return (
    <div className="hack-columns">
      <div className="hack-top"><PhasePanel edition={edition} /></div>
      <div className="stack hack-side">
        <MyProjectsPanel edition={edition} />
        {edition.can.join && <SuggestionsPanel edition={edition} />}
        <OtherEditionsPanel editionId={edition.id} />
      </div>
      <div className="hack-main"><ProjectList edition={edition} /></div>
    </div>
  );
}

/** A hack week: where it stands, its ideas and projects, and one's own part in it. Without an id, the current one. */
export function HackWeekPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { editionId } = useParams();
  const { viewerCan } = useViewer();
  const isOff = !viewerCan.useHackWeek;
  const [result, reload] = useQuery({ query: HackWeekDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), requestPolicy: 'cache-and-network', pause: isOff });
  const edition = result.data?.hackWeek.edition;
  const title = edition?.name ?? t('hackWeek.title');
  return (
    <Page
      title={title} wide
      lead={edition ? `${format.day(edition.startsOn)} – ${format.day(edition.endsOn)}` : t('hackWeek.lead')}
      trail={editionId && <Anchor component={Link} to="/hack-week">{t('hackWeek.title')}</Anchor>}
      actions={!isOff && <Button component={Link} to="/hack-week/gallery" variant="default" leftSection={<IconArchive size={17} stroke={1.6} aria-hidden="true" />}>{t('hackWeek.gallery.title')}</Button>}
    >
      {isOff ? <PracticeOff practice="hackWeek" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[260, 420]}>
          {({ hackWeek }) => (hackWeek.edition ? <Edition key={hackWeek.edition.id} edition={hackWeek.edition} /> : <NoEdition text={hackWeek.text} />)}
        </QueryState>
      )}
    </Page>
  );
}
