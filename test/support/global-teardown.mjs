// Stops what global-setup.mjs started, and drops its databases where the server is somebody else's.
export default async function globalTeardown() {
  await globalThis.stopTestCluster?.();
}
