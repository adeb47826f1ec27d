import { notifications } from '@mantine/notifications';

/** Says something in the place of what was said under the same name: a second message of a name that still stands would not be shown. */
export function sayInPlace(id: string, message: string): void {
  notifications.hide(id);
  notifications.show({ id, message });
}
