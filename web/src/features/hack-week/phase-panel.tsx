import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Markdown } from '../../components/markdown.js';
import { StageLinks } from '../../components/stage-links.js';
import { useFormat } from '../../lib/format.js';
import type { HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { Countdown } from './countdown-clock.js';
import { PhaseLine } from './phase-line.js';

/** What people wait for in each phase. */
function NextMoment({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const { phase, startsOn, freezesAt, demosAt, ballotClosesAt } = edition;
  const format = useFormat();
  const over = t('hackWeek.countdown.now');
  if (phase === 'IDEAS') return <div className="countdown"><span className="countdown-label">{t('hackWeek.countdown.starts')}</span><span className="countdown-left">{format.relative(`${startsOn}T09:00:00Z`, Date.now())}</span><span className="countdown-moment">{format.day(startsOn)}</span></div>;
  if (phase === 'HACKING') return <Countdown until={freezesAt} label={t('hackWeek.countdown.freeze')} overText={over} />;
  if (phase === 'FROZEN') return <Countdown until={demosAt} label={t('hackWeek.countdown.demos')} overText={over} />;
  if (phase === 'DEMOS' && ballotClosesAt) return <Countdown until={ballotClosesAt} label={t('hackWeek.countdown.ballot')} overText={over} />;
  return null;
}

/** The one thing to do in this phase. */
function PhaseActions({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const { id, phase, can, viewerCan } = edition;
  const ballot = can.vote && <Button component={Link} to={`/hack-week/${id}/ballot`}>{t('hackWeek.actions.vote')}</Button>;
  const results = can.resultsVisible && <Button component={Link} to={`/hack-week/${id}/results`}>{t('hackWeek.actions.results')}</Button>;
  const propose = viewerCan.propose && <Button component={Link} to={`/hack-week/propose?edition=${id}`}>{t('hackWeek.propose.open')}</Button>;
  const gallery = ['FROZEN', 'DEMOS', 'TALLY', 'PUBLISHED', 'ARCHIVED'].includes(phase) && <Button component={Link} to={`/hack-week/gallery?edition=${id}`} variant="default">{t('hackWeek.actions.gallery')}</Button>;
  const report = can.resultsVisible && <Button component={Link} to={`/hack-week/${id}/report`} variant="default">{t('hackWeek.actions.report')}</Button>;
  const stages = ['FROZEN', 'DEMOS'].includes(phase) && <StageLinks editionId={id} />;
  return <div className="row">{propose}{stages}{ballot}{results}{gallery}{report}</div>;
}

function Counts({ counts: { ideas, projects, submitted, people } }: Pick<HackEditionPartsFragment, 'counts'>) {
  const { t } = useTranslation();
  const lines = [['ideas', ideas], ['projects', projects], ['submitted', submitted], ['people', people]] as const;
  return (
    <dl className="hack-counts">
      {lines.map(([name, count]) => <div key={name}><dt>{t(`hackWeek.counts.${name}`, { count })}</dt><dd className="number">{count}</dd></div>)}
    </dl>
  );
}

/** Where the week stands, what that means for everybody, and what comes next. */
export function PhasePanel({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="panel hack-now" aria-label={t('hackWeek.phases.now')}>
      <PhaseLine edition={edition} />
      <div className="hack-now-body">
        <div className="stack-s grow">
          <h2 className="hack-now-title">{edition.phaseText}</h2>
          <p className="hack-now-text">{t(`hackWeek.means.${edition.phase}`)}</p>
          <PhaseActions edition={edition} />
        </div>
        <NextMoment edition={edition} />
      </div>
      <Counts counts={edition.counts} />
      {edition.welcome.trim() !== '' && <details className="hack-welcome" open={edition.phase === 'IDEAS'}><summary>{t('hackWeek.welcome')}</summary><Markdown text={edition.welcome} /></details>}
      <p className="tiny soft hack-now-foot">
        {edition.organizers.length > 0 ? t('hackWeek.organizedBy', { names: format.list(edition.organizers.map(({ name }) => name)) }) : t('hackWeek.organizedByAdmins')}
        {edition.viewerCan.organize && <> · <Anchor component={Link} to={`/settings/hack-week/${edition.id}`}>{t('hackWeek.organize')}</Anchor></>}
      </p>
    </section>
  );
}
