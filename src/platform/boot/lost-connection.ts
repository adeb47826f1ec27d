const codes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03']);
const sentences = /^(Connection terminated|terminating connection|Client has encountered a connection error|the database system is )/;

/** Whether `reason` says no more than that the database went away in the middle: nothing is wrong with the program then. */
export function isLostConnection(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  const { code, syscall } = reason as NodeJS.ErrnoException;
  return codes.has(code ?? '') || (code?.startsWith('08') ?? false) || (code === 'ENOENT' && syscall === 'connect') || sentences.test(reason.message);
}
