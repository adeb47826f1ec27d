import { ELEMENT_BYTES } from '../../../engines/anonymity/pass.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { bytesFromBase64Url } from './base64url.js';

/** Longest name of a device ("Firefox on Linux"). */
export const DEVICE_LABEL_MAX_LENGTH = 60;
/** Members whose issue state shares a row, so that a row's version points at no member. */
export const SLOTS_PER_BUCKET = 64;

/** A request for a pass as it can be used. */
export interface PassRequest {
  readonly blinded: Uint8Array;
  readonly deviceLabel: string;
}

/** Reads a request for a pass; every problem at once. Whether `blinded` is a group element is the issuer's to say. */
export function parsePassRequest(input: { readonly blinded: string; readonly deviceLabel: string }): Result<PassRequest, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const blinded = bytesFromBase64Url(input.blinded, ELEMENT_BYTES);
  if (!blinded) problems.push({ path: 'blinded', code: 'malformed-element', message: `blinded is base64url of ${ELEMENT_BYTES} bytes.` });
  const deviceLabel = input.deviceLabel.trim();
  if (deviceLabel.length < 1 || deviceLabel.length > DEVICE_LABEL_MAX_LENGTH || /[\p{Cc}\p{Cs}]/u.test(deviceLabel)) {
    problems.push({ path: 'deviceLabel', code: 'malformed-label', message: `A device's name has 1 to ${DEVICE_LABEL_MAX_LENGTH} printable characters.` });
  }
  return blinded && problems.length === 0 ? ok({ blinded, deviceLabel }) : err(problems);
}

/** The bucket that a slot's issue state lies in. */
export function bucketOf(slot: number): number {
  return Math.floor(slot / SLOTS_PER_BUCKET);
}
