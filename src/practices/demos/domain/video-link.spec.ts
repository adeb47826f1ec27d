import fc from 'fast-check';
import { EMBED_ORIGINS } from '../../../platform/http/security-headers.js';
import { videoOf } from './video-link.js';
import { webLink } from './web-link.js';

describe('an address of a video', () => {
  const id = 'dQw4w9WgXcQ';
  const hex = '0281766fa2d04bb788eaf19e65135184';
  it.each([
    [`https://www.youtube.com/watch?v=${id}`, 'youtube', `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`],
    [`http://m.youtube.com/watch?feature=share&v=${id}&t=1h2m3s`, 'youtube', `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&start=3723`],
    [`https://youtu.be/${id}?t=90`, 'youtube', `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&start=90`],
    [`https://youtube.com/shorts/${id}`, 'youtube', `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`],
    ['https://www.youtube.com/watch?v=short', 'other', null],
    ['https://vimeo.com/76979871', 'vimeo', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'],
    ['https://vimeo.com/76979871/8272103f6e', 'vimeo', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=8272103f6e'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=8272103f6e'],
    [`https://www.loom.com/share/My-demo-${hex}?sid=1`, 'loom', `https://www.loom.com/embed/${hex}?autoplay=1`],
    ['https://files.example.org/demo.MP4?x=1', 'file', null],
    ['https://peertube.example.org/w/1', 'other', null],
    [`https://youtube.com.evil.example/watch?v=${id}`, 'other', null],
    [`https://evil.example/?https://www.youtube.com/watch?v=${id}`, 'other', null],
  ])('%s is known', (address, host, embedUrl) => {
    expect(videoOf(address)).toMatchObject({ host, embedUrl });
  });

  it.each(['', 'javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'https://', 'https://exam', 'ftp://example.org', 'https://user:secret@example.org', 'https://example.org\\@evil', '//example.org', 'file:///etc/passwd'])('%p is none that may be linked', (address) => {
    const link = webLink(address);
    expect(link === null || link.startsWith('https://example.org/')).toBe(true);
    if (address !== 'https://example.org\\@evil') expect(videoOf(address)).toBeNull();
  });

  it('never puts anything but a known player in a frame, and never links anything but the web, whatever is typed', () => {
    const part = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), fc.constantFrom('https://', 'youtube.com', '/watch?v=', id, '"><script>', 'vimeo.com/', 'javascript:', '\u0000', '@', '#'));
    fc.assert(fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const video = videoOf(parts.join(''));
      if (!video) return;
      expect(['http:', 'https:']).toContain(new URL(video.watchUrl).protocol);
      if (video.embedUrl !== null) expect(EMBED_ORIGINS).toContain(new URL(video.embedUrl).origin);
      expect(`${video.watchUrl}${video.embedUrl}`).not.toMatch(/["<>\s]/);
    }));
  });
});
