import { Button } from '@mantine/core';
import { IconClockPause, IconTicketOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { Loading, StateCard } from '../../components/states.js';
import { readManifest } from '../../lib/anonymity/manifest.js';
import { useAnswering, type Answering } from '../../lib/answering/answering-context.js';
import { ownerKey, type PassRecord } from '../../lib/answering/device-store.js';
import { useFormat } from '../../lib/format.js';
import { useViewerState } from '../../lib/viewer.js';
import { AnswerFlow } from './answer-flow.js';
import { DonePanel } from './done-panel.js';
import { NoPass } from './no-pass.js';
import { RefusedPanel } from './refused-panel.js';
import { WhoAnswers } from './who-answers.js';

/** The pass to answer with: the signed-in member's own, else the one that this device holds for the round; several are asked about. */
function choosePass(answering: Answering, round: string, owner: string | null, chosen: string | null): PassRecord | readonly PassRecord[] {
  const passes = answering.passes.filter((pass) => pass.round === round);
  if (owner) return passes.find((pass) => ownerKey(pass) === owner) ?? [];
  return passes.find(({ key }) => key === chosen) ?? (passes.length === 1 ? passes[0]! : passes);
}

function HeldPass({ pass }: { pass: PassRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answering = useAnswering();
  const manifest = useMemo(() => readManifest({ body: pass.manifestBody, hash: pass.manifestHash }), [pass]);
  const receipt = answering.receipts.find(({ key }) => key === pass.key);
  const draft = answering.drafts.find(({ key }) => key === pass.key);
  const [now] = useState(() => new Date().toISOString());
  if (receipt) return <DonePanel pass={pass} manifest={manifest} receipt={receipt} />;
  if (draft?.state === 'refused') return <RefusedPanel pass={pass} draft={draft} />;
  if (pass.opensAt > now) {
    return <Page title={manifest.pulseName} narrow><StateCard icon={<IconClockPause size={30} stroke={1.5} />} title={t('answer.notOpen', { moment: format.moment(pass.opensAt) })} text={t('answer.notOpenText')} /></Page>;
  }
  if (pass.closesAt <= now && draft?.state !== 'queued') {
    return <Page title={manifest.pulseName} narrow><StateCard icon={<IconTicketOff size={30} stroke={1.5} />} title={t('answer.over')} text={t('answer.overText', { moment: format.moment(pass.closesAt) })} /></Page>;
  }
  return <AnswerFlow key={pass.key} pass={pass} manifest={manifest} saved={draft} />;
}

/** Answering one round: on this device, with a pass, signed in or not. */
export function AnswerPage() {
  const { t } = useTranslation();
  const { roundId = '' } = useParams();
  const { viewer } = useViewerState();
  const answering = useAnswering();
  const [chosen, setChosen] = useState<string | null>(null);
  const found = choosePass(answering, roundId, viewer ? ownerKey({ organization: viewer.organization.id, person: viewer.person.id }) : null, chosen);
  const isWaiting = !answering.isReady && !answering.isBlocked;
  if (isWaiting) return <Page title={t('answer.title')} narrow><Loading blocks={[120, 300]} /></Page>;
  if (!Array.isArray(found)) return <HeldPass pass={found as PassRecord} />;
  return (
    <Page title={t('answer.title')} narrow>
      {found.length > 1
        ? <WhoAnswers passes={found} devices={answering.devices} onChoose={setChosen} />
        : <NoPass roundId={roundId} />}
      <Button component={Link} to="/" variant="subtle" mt="lg">{t('answer.home')}</Button>
    </Page>
  );
}
