import { notifications } from '@mantine/notifications';

/** A refusal that no field is to blame for, in the server's words, which are in the reader's language. */
export function tell({ message }: { readonly message: string }): void {
  notifications.show({ color: 'red', message });
}

/** {@link tell}, for handlers that say whether it was done. */
export function refuse(problem: { readonly message: string }): false {
  tell(problem);
  return false;
}

/** What a change of a project makes stale: it may be the first of a list that is empty. */
export const staleProjects: string[] = ['HackProject', 'HackEdition', 'HackComment'];

/** One message of hack weeks at a time. */
export const hackToast = 'hack-week';
