import { fireEvent, screen } from '@testing-library/react';
import type { CodeTPresentationPartsFragment } from '../../lib/graphql/generated.js';
import { codeTViewer } from '../../testing/code-t.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer } from '../../testing/server.js';
import { ShowcasePage } from './showcase-page.js';

const shown = (id: string): { __typename: 'CodeTShowcaseEdge'; node: CodeTPresentationPartsFragment } => ({
  __typename: 'CodeTShowcaseEdge',
  node: {
    __typename: 'CodeTPresentation', id, state: 'GIVEN', form: 'DEMO', day: '2026-11-19', url: 'https://example.org/x', note: '', presenter: { __typename: 'Person', id: 'p', name: 'Noor' },
    project: { __typename: 'CodeTProject', id, title: `Project ${id}` }, confirmedBy: { __typename: 'Person', id: 'q', name: 'Jonas' },
    viewerCan: { __typename: 'CodeTPresentationPermissions', move: false, cancel: false, give: false, confirm: false },
  },
});

async function page(ids: string[]) {
  const server = fakeServer({
    CodeTShowcase: ({ input }) => {
      const found = ids.filter((id) => !input['search'] || id === input['search']);
      const page = input['after'] ? found.slice(1) : found.slice(0, 1);
      return { codeTShowcase: { __typename: 'CodeTShowcaseConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: !input['after'] && found.length > 1, endCursor: 'c' }, edges: page.map(shown) } };
    },
  });
  await renderPage(server.around(<ShowcasePage />), { viewer: codeTViewer });
}

describe('the showcase', () => {
  it('shows what was presented, page by page', async () => {
    await page(['a', 'b']);
    expect(await screen.findByRole('heading', { name: 'Project a' })).toBeTruthy();
    expect(screen.getByText('Noor · 19 Nov 2026 · seen by Jonas')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('heading', { name: 'Project b' })).toBeTruthy();
  });

  it('finds by words, and says when there is nothing like that', async () => {
    await page(['a', 'b']);
    fireEvent.change(await screen.findByLabelText('Search projects and people'), { target: { value: 'b' } });
    expect(await screen.findByRole('heading', { name: 'Project b' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Search projects and people'), { target: { value: 'zzz' } });
    expect(await screen.findByText('Nothing like that was presented')).toBeTruthy();
  });

  it('says what will appear here before anything has', async () => {
    await page([]);
    expect(await screen.findByText('Nothing was presented yet')).toBeTruthy();
  });
});
