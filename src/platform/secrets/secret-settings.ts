/** The server key: 32 bytes kept outside the database and outside every backup. Pending answers and mails are sealed under it. */
export interface SecretSettings {
  readonly serverKey: Uint8Array;
}

export const SECRET_SETTINGS = Symbol('SecretSettings');
