// Says in one sentence that this Node.js is too old. Imports nothing, so that any version reaches the sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!isNewEnough) {
  console.error(`Barograph needs Node.js 20.19, 22.12, 24 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`);
  process.exit(1);
}
