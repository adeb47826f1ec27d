import fc from 'fast-check';
import { networkOf } from './network.js';

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0000:ffff::1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['not an address', 'unknown'],
    [undefined, 'unknown'],
  ])('reads %p as %p', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('counts all addresses of one /64 as one network, and those of another as another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 12, maxLength: 12 }), (groups) => {
        const part = (from: number, to: number): string => groups.slice(from, to).map((group) => group.toString(16)).join(':');
        const [prefix, one, other] = [part(0, 4), part(4, 8), part(8, 12)];
        expect(networkOf(`${prefix}:${one}`)).toBe(networkOf(`${prefix}:${other}`));
        const elsewhere = `${((groups[0]! + 1) % 0x10000).toString(16)}:${part(1, 4)}`;
        expect(networkOf(`${elsewhere}:${one}`)).not.toBe(networkOf(`${prefix}:${one}`));
      }),
    );
  });
});
