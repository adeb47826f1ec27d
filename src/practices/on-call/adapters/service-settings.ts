import { z } from 'zod';

/** The address of a service, without a slash at its end. Whether it may be reached is decided when it is. */
export const serviceAddress = z.string().trim().max(500)
  .refine((text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol) && !new URL(text).username && !new URL(text).search && !new URL(text).hash, 'must be an http or https address such as https://oncall.example.com')
  .transform((text) => text.replace(/\/+$/, ''));

/** What a service calls a schedule or team. */
export const serviceName = z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters').regex(/^\P{Cc}*$/u, 'must be readable');
