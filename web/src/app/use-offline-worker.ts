import { useEffect } from 'react';

const address = '/service-worker.js';

/** Only built pages have a worker; with Vite's own server every file changes as it is edited. */
async function keepPages(isAnswering: boolean): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (isAnswering) {
    await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration(address);
  if (!registration) return;
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith('barograph-pages-')) await caches.delete(name);
}

/** On a device that somebody answers on, the answer page starts without a network, too. Once it is forgotten, nothing of that stays. */
export function useOfflineWorker(isReady: boolean, isAnswering: boolean): void {
  useEffect(() => {
    // A browser that forbids workers loses the cold start without a network and nothing else.
    if (isReady) void keepPages(isAnswering).catch(() => undefined);
  }, [isReady, isAnswering]);
}
