import { SetMetadata } from '@nestjs/common';

export const ACTION = 'barograph:action';
export const PUBLIC_REASON = 'barograph:public';

/** What one must be allowed to do to call this operation; the rule of that name decides. */
export const Can = (action: string): MethodDecorator => SetMetadata(ACTION, action);

/** Anybody may call this operation, and why that is right. */
export const Public = (why: string): MethodDecorator => SetMetadata(PUBLIC_REASON, why);
