import type { HackImportPlanPartsFragment } from '../../lib/graphql/generated.js';
import { countsOf, headerOf, headersOf, mappingInput } from './import-mapping.js';

const line = (kind: HackImportPlanPartsFragment['lines'][number]['kind']): HackImportPlanPartsFragment['lines'][number] => ({ __typename: 'HackImportLine', line: 2, kind, title: 'Lantern', joining: 0, problems: [], project: null, changes: [] });
const plan: Pick<HackImportPlanPartsFragment, 'columns' | 'ignored'> = { ignored: ['Mood'], columns: [{ __typename: 'HackImportColumn', field: 'TITLE', header: 'Project Title' }, { __typename: 'HackImportColumn', field: 'ONE_LINE', header: 'Tagline' }] };

describe('a table of demos', () => {
  it('offers each header once, and says what is read from where', () => {
    expect(headersOf({ ...plan, ignored: ['Mood', 'Tagline'] })).toEqual(['Project Title', 'Tagline', 'Mood']);
    expect([headerOf(plan, 'TITLE'), headerOf(plan, 'STORY')]).toEqual(['Project Title', null]);
    expect(mappingInput({ STORY: 'Mood', LINKS: undefined })).toEqual([{ field: 'STORY', header: 'Mood' }]);
  });

  it('counts what would happen; lines left out and lines that change nothing are no change', () => {
    expect(countsOf([line('NEW'), line('SAME'), line('LEFT_OUT')])).toEqual({ counts: { NEW: 1, CHANGED: 0, SAME: 1, LEFT_OUT: 1 }, isEmpty: false });
    expect(countsOf([line('SAME'), line('LEFT_OUT')]).isEmpty).toBe(true);
  });
});
