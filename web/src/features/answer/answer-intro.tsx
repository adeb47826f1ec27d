import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page.js';
import type { Manifest } from '../../lib/anonymity/manifest.js';
import type { PassRecord } from '../../lib/answering/device-store.js';
import { useDuration } from '../../lib/duration.js';
import { useFormat } from '../../lib/format.js';

interface AnswerIntroProps {
  pass: PassRecord;
  manifest: Manifest;
  onStart: () => void;
}

/** About five seconds a question and ten for the comment, as the planner counts. */
const secondsFor = (manifest: Manifest): number => manifest.questions.length * 5 + (manifest.asksComment ? 10 : 0);

/** What is promised, before the first question: how answers are kept, with whom they are added up, and who reads what. */
export function AnswerIntro({ pass, manifest, onStart }: AnswerIntroProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const duration = useDuration();
  const eligible = manifest.units.find(({ id }) => id === pass.unit)?.eligible ?? pass.pooledWith.length;
  return (
    <Page
      narrow title={manifest.pulseName}
      lead={t('answer.intro.lead', { questions: t('answer.intro.questions', { count: manifest.questions.length }), duration: duration(secondsFor(manifest)), moment: format.moment(pass.closesAt) })}
    >
      <div className="stack-l">
        <section className="promise">
          <p className="promise-main">{t('answer.intro.promise')}</p>
          <p className="soft">{t('answer.intro.nobody')} <Anchor component={Link} to="/how-anonymity-works">{t('answer.intro.how')}</Anchor></p>
        </section>
        <dl className="facts">
          <dt>{t('answer.intro.pooled')}</dt>
          <dd>
            {t('answer.intro.pooledWith', { unit: pass.unitName, people: t('peopleCount', { count: eligible }) })}
            <details className="roster"><summary>{t('answer.intro.roster')}</summary><p>{format.list(pass.pooledWith)}</p></details>
          </dd>
          <dt>{t('answer.intro.shown')}</dt>
          <dd>{t('answer.intro.shownFrom', { count: manifest.k })}</dd>
          {manifest.asksComment && (
            <>
              <dt>{t('answer.intro.comment')}</dt>
              <dd>{t('answer.intro.commentFrom', { readers: pass.commentReaders })}</dd>
            </>
          )}
          <dt>{t('answer.intro.mode')}</dt>
          <dd>{t('answer.intro.anonymous')}</dd>
          <dt>{t('answer.intro.manifest')}</dt>
          <dd><code title={pass.manifestHash}>{pass.manifestHash.slice(0, 12)}</code> <Anchor component={Link} to={pass.manifestPath.replace('/manifests/', '/verify/')}>{t('answer.intro.verify')}</Anchor></dd>
        </dl>
        <div>
          <Button size="lg" fullWidth onClick={onStart} data-autofocus>{t('answer.intro.start')}</Button>
          <p className="question-hint">{t('answer.intro.movesOn')}</p>
        </div>
      </div>
    </Page>
  );
}
