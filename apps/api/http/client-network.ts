import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import type { Context } from 'hono';

/** Stands for every client whose address nobody tells; they share what there is. */
const UNKNOWN = 'unknown';
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/i;

/**
 * The network that a request comes from: an IPv4 address, or the first 64 bits of an IPv6 address, which
 * is what one household or office has. Behind `proxies` reverse proxies it is the entry of
 * `X-Forwarded-For` that the outermost of them wrote; what a client writes before it counts for nothing.
 */
export function clientNetwork(c: Context, proxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return networkOf(told) ?? networkOf(socketAddress(c)) ?? UNKNOWN;
}

/** True for a request that came straight from a program on this machine, and not through a proxy on it. */
export function isFromThisMachine(c: Context): boolean {
  if (c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined) {
    return false;
  }
  const address = socketAddress(c);
  // Without a socket nobody asked from outside.
  return address === undefined || LOOPBACK.test(address);
}

function socketAddress(c: Context): string | undefined {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return incoming?.socket.remoteAddress;
}

function networkOf(address: string | undefined): string | null {
  if (address === undefined) return null;
  const embedded = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.['v4'] ?? address;
  if (isIPv4(embedded)) return embedded;
  if (!isIPv6(address)) return null;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = address.includes('::') ? [...before, ...zeros, ...after] : before;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
