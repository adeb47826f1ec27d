import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { ImportPlanPartsFragment } from '../../lib/graphql/generated.js';

interface SectionProps {
  title: string;
  count: number;
  isOpen?: boolean;
  head: readonly string[];
  children: ReactNode;
}

function Section({ title, count, isOpen = false, head, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <details className="diff" open={isOpen || count <= 12}>
      <summary><span className="strong">{title}</span> <span className="chip number">{count}</span></summary>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="table">
          <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}

function Change({ from, to }: { from: string | null; to: string | null }) {
  const { t } = useTranslation();
  return <><del>{from ?? t('import.empty')}</del> <IconArrowRight size={14} stroke={1.8} className="inline-icon" role="img" aria-label={t('import.becomes')} /> <ins>{to ?? t('import.empty')}</ins></>;
}

function Troubles({ plan }: { plan: ImportPlanPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Section title={t('import.bad')} count={plan.badLines.length} isOpen head={[t('import.line'), t('import.reason'), t('import.raw')]}>
        {plan.badLines.map(({ line, message, raw }) => <tr key={line}><td className="number">{line}</td><td>{message}</td><td><code>{raw}</code></td></tr>)}
      </Section>
      <Section title={t('import.unitsLost')} count={plan.unitsLost.length} isOpen head={[t('people.team'), t('import.now'), t('import.then'), t('import.until'), t('import.reason')]}>
        {plan.unitsLost.map(({ teamPath, peopleNow, peopleThen, until, reason }) => (
          <tr key={teamPath}><td>{teamPath}</td><td className="number">{peopleNow}</td><td className="number">{peopleThen}</td><td>{until ? format.date(until) : t('import.forGood')}</td><td>{reason}</td></tr>
        ))}
      </Section>
    </>
  );
}

/** The differences by kind, trouble first; lines are those of the file as an editor shows them. */
export function ImportDiff({ plan }: { plan: ImportPlanPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Panel flush>
      <Troubles plan={plan} />
      <Section title={t('import.left')} count={plan.left.length} isOpen head={[t('people.name'), t('people.email'), t('people.team')]}>
        {plan.left.map(({ personId, name, email, teamPath }) => <tr key={personId}><td>{name}</td><td>{email}</td><td>{teamPath}</td></tr>)}
      </Section>
      <Section title={t('import.added')} count={plan.added.length} head={[t('import.line'), t('people.name'), t('people.email'), t('people.team')]}>
        {plan.added.map(({ line, name, email, teamPath }) => <tr key={email}><td className="number">{line}</td><td>{name}</td><td>{email}</td><td>{teamPath}</td></tr>)}
      </Section>
      <Section title={t('import.moved')} count={plan.moved.length} head={[t('import.line'), t('people.name'), t('import.move')]}>
        {plan.moved.map(({ line, name, email, fromPath, toPath }) => <tr key={email}><td className="number">{line}</td><td>{name}</td><td><Change from={fromPath} to={toPath} /></td></tr>)}
      </Section>
      <Section title={t('import.changed')} count={plan.changed.length} head={[t('import.line'), t('people.name'), t('import.changes')]}>
        {plan.changed.map(({ line, name, email, changes }) => (
          <tr key={email}>
            <td className="number">{line}</td><td>{name}</td>
            <td>{changes.map(({ field, from, to }) => <div key={field}><span className="soft">{field}</span> <Change from={from} to={to} /></div>)}</td>
          </tr>
        ))}
      </Section>
      <Section title={t('import.teams')} count={plan.teamsCreated.length} head={[t('people.team')]}>
        {plan.teamsCreated.map((path) => <tr key={path}><td>{path}</td></tr>)}
      </Section>
      <Section title={t('import.leads')} count={plan.leadChanges.length} head={[t('people.team'), t('people.email'), t('import.change')]}>
        {plan.leadChanges.map(({ teamPath, email, becomesLead }) => <tr key={teamPath + email}><td>{teamPath}</td><td>{email}</td><td>{t(becomesLead ? 'import.becomesLead' : 'import.noLonger')}</td></tr>)}
      </Section>
    </Panel>
  );
}
