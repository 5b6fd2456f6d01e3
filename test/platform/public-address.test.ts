/** Which addresses may be asked; the ranges are those of IANA's two registries of special addresses. */
import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/platform/public-address.ts';

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '110.242.68.66',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2001:4860:4860::8888',
  '240e:ff:e020:9ae:0:ff:b014:8e8b',
  '2400:da00::1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '::ffff:808:808',
];

const NOT_PUBLIC: readonly (readonly [address: string, what: string])[] = [
  ['0.0.0.0', 'this machine'],
  ['0.1.2.3', 'this network'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['100.64.0.0', 'shared by a carrier'],
  ['100.100.100.200', 'a cloud’s metadata'],
  ['100.127.255.255', 'shared by a carrier'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['169.254.169.254', 'a cloud’s metadata'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.0.0.8', 'protocol assignments'],
  ['192.0.2.1', 'documentation'],
  ['192.88.99.1', '6to4 relays'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'benchmarks, and proxies that make addresses up'],
  ['198.19.255.255', 'benchmarks'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'this machine'],
  ['::1', 'loopback'],
  ['::127.0.0.1', 'loopback, IPv4-compatible'],
  ['::8.8.8.8', 'IPv4-compatible'],
  ['0:0:0:0:0:0:8.8.8.8', 'IPv4-compatible'],
  ['::ffff:127.0.0.1', 'loopback, IPv4-mapped'],
  ['::ffff:7f00:1', 'loopback, IPv4-mapped'],
  ['::ffff:169.254.169.254', 'metadata, IPv4-mapped'],
  ['::ffff:10.0.0.1', 'private, IPv4-mapped'],
  ['::ffff:0:127.0.0.1', 'translated'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::1', 'NAT64 of one network'],
  ['100::1', 'discarded'],
  ['2001::1', 'Teredo'],
  ['2001:2::1', 'benchmarks'],
  ['2001:20::1', 'ORCHID'],
  ['2001:db8::1', 'documentation'],
  ['3fff::1', 'documentation'],
  ['2002:7f00:1::', '6to4'],
  ['4000::1', 'not assigned'],
  ['5f00::1', 'segment routing'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'a cloud’s metadata'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local, with its zone'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['', 'nothing'],
  ['example.com', 'no address'],
  ['127.0.0.1.', 'no address'],
];

test.each(PUBLIC)('%s', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(NOT_PUBLIC)('%s: %s', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

// What a system would read as 127.0.0.1, however it is written.
test.each(['0177.0.0.1', '0x7f.0.0.1', '2130706433', '127.1', '0x7f000001'])(
  '%s is loopback, if anything',
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);
