import { IconClock, IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { useFormat } from '../../lib/format.js';
import type { OpenRoundPartsFragment } from '../../lib/graphql/generated.js';

function AnnouncedRow({ asked }: { asked: OpenRoundPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { passStates } = useAnswering();
  const { round } = asked;
  const isHeld = passStates.get(round.id)?.kind === 'held';
  return (
    <li className="announced">
      <IconClock size={20} stroke={1.5} aria-hidden="true" className="soft" />
      <div className="grow">
        <p className="strong">{round.pulse.name}</p>
        <p className="small soft">{t('home.opens', { moment: format.moment(round.opensAt) })} · {asked.unitId ? asked.unitName : t('home.notAsked')}</p>
        {isHeld && <p className="small row pass-held"><IconTicket size={16} stroke={1.6} aria-hidden="true" />{t('home.passHeld')}</p>}
        {!asked.unitId && asked.notAskedReason && <p className="small soft">{asked.notAskedReason}</p>}
      </div>
    </li>
  );
}

/** Rounds whose manifest is published and that open later. */
export function AnnouncedRounds({ rounds }: { rounds: readonly OpenRoundPartsFragment[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('home.announced')}>
      <ul className="plain-list stack">{rounds.map((asked) => <AnnouncedRow key={asked.round.id} asked={asked} />)}</ul>
    </Panel>
  );
}
