import { webLink } from './web-link.js';

/** Where a video is. Of the first three a player can be shown in the page; a file and others are opened by themselves. */
export type VideoHost = 'youtube' | 'vimeo' | 'loom' | 'file' | 'other';

/** What is known of a video from its address alone: nothing is asked of anybody before somebody presses play. */
export interface Video {
  readonly host: VideoHost;
  /** Where people watch it. */
  readonly watchUrl: string;
  /** What a frame in the page loads, on one of `EMBED_ORIGINS`; null: it has to be opened. */
  readonly embedUrl: string | null;
}

const ELEVEN = /^[\w-]{11}$/;
const DIGITS = /^\d{1,15}$/;
const HASH = /^[0-9a-f]{6,40}$/;

/** Reads an address of a video. Null when it is no address that may be linked. */
export function videoOf(typed: string): Video | null {
  const watchUrl = webLink(typed);
  if (watchUrl === null) return null;
  const url = new URL(watchUrl);
  return youtube(url) ?? vimeo(url) ?? loom(url) ?? { host: /\.(mp4|webm)$/i.test(url.pathname) ? 'file' : 'other', watchUrl, embedUrl: null };
}

function youtube(url: URL): Video | undefined {
  const host = url.hostname.replace(/^(www|m|music)\./, '');
  const parts = url.pathname.split('/').filter(Boolean);
  const isIn = host === 'youtube.com' || host === 'youtube-nocookie.com';
  const id = host === 'youtu.be' ? parts[0] : isIn && parts[0] === 'watch' ? url.searchParams.get('v') : isIn && ['shorts', 'embed', 'live', 'v'].includes(parts[0] ?? '') ? parts[1] : undefined;
  if (!id || !ELEVEN.test(id)) return undefined;
  const from = secondsOf(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '');
  return { host: 'youtube', watchUrl: `https://www.youtube.com/watch?v=${id}${from > 0 ? `&t=${from}` : ''}`, embedUrl: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${from > 0 ? `&start=${from}` : ''}` };
}

function vimeo(url: URL): Video | undefined {
  const parts = url.pathname.split('/').filter(Boolean);
  const isPlayer = url.hostname === 'player.vimeo.com' && parts[0] === 'video';
  if (!isPlayer && url.hostname.replace(/^www\./, '') !== 'vimeo.com') return undefined;
  const [id = '', secret = ''] = isPlayer ? [parts[1], url.searchParams.get('h') ?? ''] : parts;
  if (!DIGITS.test(id)) return undefined;
  // A video that isn't listed has a second number, without which it isn't shown.
  const hash = HASH.test(secret) ? secret : '';
  return { host: 'vimeo', watchUrl: `https://vimeo.com/${id}${hash && `/${hash}`}`, embedUrl: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hash && `&h=${hash}`}` };
}

function loom(url: URL): Video | undefined {
  const [kind = '', id = ''] = url.pathname.split('/').filter(Boolean);
  // Titles stand before the id: /share/My-demo-0281766fa2d04bb788eaf19e65135184
  const hex = /([0-9a-f]{32})$/.exec(id)?.[1];
  if (url.hostname.replace(/^www\./, '') !== 'loom.com' || !['share', 'embed', 'v'].includes(kind) || !hex) return undefined;
  return { host: 'loom', watchUrl: `https://www.loom.com/share/${hex}`, embedUrl: `https://www.loom.com/embed/${hex}?autoplay=1` };
}

/** `90`, `90s`, `1m30s`, `1h2m3s` as seconds; 0 for anything else. */
function secondsOf(text: string): number {
  const [, hours, minutes, seconds] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
