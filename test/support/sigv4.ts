import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const QUARTER_HOUR_MS = 900_000;

/**
 * Checks the signature of a request to S3 as Amazon describes it ("Authenticating Requests: Using the Authorization Header", Signature Version 4).
 * Written from that page alone, to know nothing of the client that it judges. Gives S3's code of what is wrong, or nothing.
 */
export function signatureProblem(request: WireRequest, { accessKey, secretKey, region }: Credentials, now: Date): string | undefined {
  const { headers } = request;
  const [, id, day, signedRegion, signedHeaders, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
  if (signature === undefined) return 'AccessDenied';
  if (id !== accessKey) return 'InvalidAccessKeyId';
  const at = headers['x-amz-date'] ?? '';
  const names = signedHeaders!.split(';');
  const mustBeSigned = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (signedRegion !== region || !at.startsWith(day!) || mustBeSigned.some((name) => !names.includes(name))) return 'AuthorizationHeaderMalformed';
  if (Math.abs(now.getTime() - instant(at)) > QUARTER_HOUR_MS) return 'RequestTimeTooSkewed';
  const payload = headers['x-amz-content-sha256'] ?? '';
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(request.body)) return 'XAmzContentSHA256Mismatch';
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical(request, names, payload))].join('\n');
  const key = [day!, region, 's3', 'aws4_request'].reduce<Buffer | string>((secret, part) => createHmac('sha256', secret).update(part).digest(), `AWS4${secretKey}`);
  const expected = createHmac('sha256', key).update(toSign).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method, url, headers }: WireRequest, names: readonly string[], payload: string): string {
  const [path, query = ''] = url.split('?', 2) as [string, string?];
  const pairs = query === '' ? [] : query.split('&').map((pair) => (pair.includes('=') ? pair : `${pair}=`)).sort();
  const values = names.map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`).join('');
  return [method, path, pairs.join('&'), values, names.join(';'), payload].join('\n');
}

function instant(at: string): number {
  return Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
