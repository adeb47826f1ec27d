import fc from 'fast-check';
import { contentOf } from './picture-content.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the content of a file', () => {
  it.each([
    ['a PNG', '\x89PNG\r\n\x1a\nrest', { isPicture: true, kind: 'png' }],
    ['a JPEG', '\xff\xd8\xff\xe0rest', { isPicture: true, kind: 'jpeg' }],
    ['a GIF', 'GIF89arest', { isPicture: true, kind: 'gif' }],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', { isPicture: true, kind: 'webp' }],
    ['an AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1', { isPicture: true, kind: 'avif' }],
    ['an AVIF whose first brand is the general one', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif', { isPicture: true, kind: 'avif' }],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', { isPicture: false, found: 'heic' }],
    ['an MP4', '\0\0\0\x18ftypisom\0\0\0\0isommp41', { isPicture: false, found: 'video' }],
    ['an AVI', 'RIFF\x10\0\0\0AVI LIST', { isPicture: false, found: 'video' }],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', { isPicture: false, found: 'svg' }],
    ['an SVG behind a prologue', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a --><SVG/>', { isPicture: false, found: 'svg' }],
    ['an SVG of two bytes a letter', '\xff\xfe<\0s\0v\0g\0', { isPicture: false, found: 'svg' }],
    ['a page', '<!DOCTYPE html><p>', { isPicture: false, found: 'html' }],
    ['a PDF', '%PDF-1.7', { isPicture: false, found: 'pdf' }],
    ['a ZIP', 'PK\x03\x04', { isPicture: false, found: 'archive' }],
    ['a packed SVG', '\x1f\x8b\x08', { isPicture: false, found: 'archive' }],
    ['a TIFF', 'II*\0', { isPicture: false, found: 'tiff' }],
    ['nothing', '', { isPicture: false, found: 'other' }],
    ['half a signature', '\x89PN', { isPicture: false, found: 'other' }],
  ])('%s is known for what it is', (_name, text, content) => {
    expect(contentOf(bytes(text))).toEqual(content);
  });

  it('is read of whatever bytes there are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (any) => ['boolean'].includes(typeof contentOf(any).isPicture)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (any) => typeof contentOf(Buffer.concat([bytes('\0\0\0\x18ftyp'), any])).isPicture === 'boolean'));
  });
});
