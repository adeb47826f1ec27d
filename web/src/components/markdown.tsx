import { IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import ReactMarkdown, { type Components } from 'react-markdown';

/** Where a link in somebody's text may lead: the web and mail. Everything else (scripts, data, files, other programs) is no link. */
export function safeAddress(address: string): string {
  try {
    const { protocol } = new URL(address);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? address : '';
  } catch {
    return '';
  }
}

/** Pictures of other sites would tell them who reads: their place is a link. */
function RemotePicture({ src, alt }: { src?: unknown; alt?: string }) {
  const { t } = useTranslation();
  const words = <><IconPhoto size={16} stroke={1.6} className="inline-icon" aria-hidden="true" /> {alt || t('markdown.picture')}</>;
  return typeof src === 'string' && src !== '' ? <a href={src} target="_blank" rel="noopener noreferrer nofollow">{words}</a> : <span>{words}</span>;
}

/** A text has its place below the headings of the page. */
const components: Components = {
  a: ({ href, children }) => (href ? <a href={href} target="_blank" rel="noopener noreferrer nofollow">{children}</a> : <span>{children}</span>),
  img: ({ src, alt }) => <RemotePicture src={src} alt={alt} />,
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h5>{children}</h5>,
  h6: ({ children }) => <h5>{children}</h5>,
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
};

/** What somebody wrote in Markdown: no HTML of theirs, no pictures from elsewhere, links to the web and mail only. */
export function Markdown({ text }: { text: string }) {
  return <div className="markdown"><ReactMarkdown skipHtml components={components} urlTransform={safeAddress}>{text}</ReactMarkdown></div>;
}
