import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';

const steps = ['manifest', 'pass', 'send', 'seal', 'show', 'talk', 'recount'] as const;
const others = ['colleague', 'admin', 'thief', 'server'] as const;
const limits = ['collusion', 'unanimity', 'style', 'small', 'device', 'lost', 'timing', 'destroyed', 'reminders'] as const;

/** The threat model in plain words: what protects answers, against whom, and what does not. */
export function AnonymityPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('anonymity.title')} lead={t('anonymity.lead')}>
      <div className="stack">
        <section className="promise">
          <p className="promise-main">{t('anonymity.promise')}</p>
          <p className="soft">{t('anonymity.notPromised')}</p>
        </section>
        <Panel title={t('anonymity.how')}>
          <ol className="explained">
            {steps.map((step) => <li key={step}><h3>{t(`anonymity.step.${step}`)}</h3><p>{t(`anonymity.stepText.${step}`)}</p></li>)}
          </ol>
        </Panel>
        <Panel title={t('anonymity.against')} flush>
          <div className="table-scroll" tabIndex={0} role="group" aria-label={t('anonymity.against')}>
            <table className="table threats">
              <thead><tr><th scope="col">{t('anonymity.who')}</th><th scope="col">{t('anonymity.can')}</th><th scope="col">{t('anonymity.cannot')}</th></tr></thead>
              <tbody>
                {others.map((other) => (
                  <tr key={other}><th scope="row">{t(`anonymity.other.${other}`)}</th><td>{t(`anonymity.otherCan.${other}`)}</td><td>{t(`anonymity.otherCannot.${other}`)}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
        <Panel title={t('anonymity.limits')} lead={t('anonymity.limitsLead')}>
          <dl className="limits">
            {limits.map((limit) => <div key={limit}><dt>{t(`anonymity.limit.${limit}`)}</dt><dd>{t(`anonymity.limitText.${limit}`)}</dd></div>)}
          </dl>
        </Panel>
      </div>
    </Page>
  );
}
