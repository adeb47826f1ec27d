import type { ApolloServerPlugin } from '@apollo/server';

/** An answer without data is the client's mistake (400) unless one of its errors is ours (500). */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined || !body.singleResult.errors?.length || (http.status ?? 200) < 500) return;
        if (body.singleResult.errors.every((error) => error.extensions?.code !== 'INTERNAL')) http.status = 400;
      },
    };
  },
};
