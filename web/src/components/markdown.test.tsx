import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render.js';
import { Markdown, safeAddress } from './markdown.js';

describe('what people write in Markdown', () => {
  it('runs nothing and loads nothing from elsewhere', async () => {
    const { container } = await renderPage(<Markdown text={'<script>alert(1)</script><img src="https://spy.example/a.png" onerror="alert(1)">\n\n![A map](https://spy.example/map.png)\n\n[run](javascript:alert(1)) [mail](mailto:a@example.org) [page](https://example.org/x)\n\n# Big'} />);
    expect([...container.querySelectorAll('script, img, iframe, object')]).toEqual([]);
    expect([...container.querySelectorAll('a')].map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([['A map', 'https://spy.example/map.png'], ['mail', 'mailto:a@example.org'], ['page', 'https://example.org/x']]);
    expect([...container.querySelectorAll('a')].every((link) => link.rel.includes('noopener') && link.rel.includes('noreferrer') && link.target === '_blank')).toBe(true);
    expect(screen.getByRole('heading', { name: 'Big' }).tagName).toBe('H3');
  });

  it('takes the web and mail for addresses, and nothing that looks like them', () => {
    expect(['https://a.b', 'mailto:a@b.c', 'http://a.b'].map(safeAddress)).toEqual(['https://a.b', 'mailto:a@b.c', 'http://a.b']);
    expect(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '/settings', '//spy.example', 'blob:x'].map(safeAddress)).toEqual(Array(8).fill(''));
  });
});
