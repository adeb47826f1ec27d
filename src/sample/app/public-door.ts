import http from 'node:http';

const SUBMIT = `mutation Submit($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename ... on RateLimited { retryAfterSeconds } } }`;
const PATIENCE_MS = 10_000;

/** What the second, cookie-less endpoint says to an answer. */
export interface DoorReply {
  readonly __typename: string;
  readonly retryAfterSeconds?: number;
}

/** One answer with its pass, as the endpoint takes it. */
export interface SentResponse {
  readonly roundId: string;
  readonly unitId: string;
  readonly nonce: string;
  readonly token: string;
  readonly answers: readonly { readonly itemId: string; readonly value: number | null }[];
  readonly comment: string | null;
  /** The comment's own key, if its device leaves one. */
  readonly publicKey: string | null;
}

/** Where this server itself can be reached, and the host name that it answers to. */
export interface OwnAddress {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
}

/** Sends an answer through the door that everybody uses: POST /answers over the network. Throws when there is no usable reply. */
export function sendResponse(address: OwnAddress, input: SentResponse): Promise<DoorReply> {
  const body = JSON.stringify({ query: SUBMIT, variables: { input } });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), host: new URL(address.publicUrl).host };
    const request = http.request({ host: address.host, port: address.port, path: '/answers', method: 'POST', headers, timeout: PATIENCE_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', reject).on('end', () => {
        const reply = readReply(text);
        if (reply) resolve(reply);
        else reject(new Error(`the door answered ${response.statusCode}`));
      });
    });
    request.on('error', reject).on('timeout', () => request.destroy(new Error('the door did not answer in time')));
    request.end(body);
  });
}

function readReply(text: string): DoorReply | undefined {
  try {
    return (JSON.parse(text) as { data?: { submitResponse?: DoorReply } }).data?.submitResponse;
  } catch {
    return undefined;
  }
}
