import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { useFormat } from '../../lib/format.js';
import { HackSuggestionsDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { SkillsDialog } from './skills-dialog.js';

const shown = 5;

/** Projects that look for what one can, and where one says what that is. */
export function SuggestionsPanel({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const [result, reload] = useQuery({
    query: HackSuggestionsDocument, variables: useMemo(() => ({ input: { editionId: edition.id } }), [edition.id]),
    context: useMemo(() => ({ additionalTypenames: ['HackProject', 'HackSkills'] }), []), requestPolicy: 'cache-and-network',
  });
  const skills = result.data?.mySkills ?? [];
  return (
    <Panel
      title={t('hackWeek.skills.title')} lead={t('hackWeek.skills.lead')}
      actions={result.data && <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>{t(skills.length === 0 ? 'hackWeek.skills.add' : 'hackWeek.skills.edit')}</Button>}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
        {({ hackSuggestions, mySkills }) => (
          <div className="stack">
            {mySkills.length > 0 && <ul className="hack-tags" aria-label={t('hackWeek.skills.mine')}>{mySkills.map((skill) => <li key={skill}>{skill}</li>)}</ul>}
            {mySkills.length === 0 && <p className="small soft">{t('hackWeek.skills.none')}</p>}
            {mySkills.length > 0 && hackSuggestions.length === 0 && <p className="small soft">{t('hackWeek.skills.noMatch')}</p>}
            {hackSuggestions.length > 0 && (
              <ul className="plain-list stack-s">
                {hackSuggestions.slice(0, shown).map(({ project, skills: fitting }) => (
                  <li key={project.id}><Link to={`/hack-week/projects/${project.id}`} className="strong">{project.title}</Link><br /><span className="small soft">{t('hackWeek.skills.fits', { skills: format.list(fitting) })}</span></li>
                ))}
              </ul>
            )}
          </div>
        )}
      </QueryState>
      {isEditing && <SkillsDialog skills={skills} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
