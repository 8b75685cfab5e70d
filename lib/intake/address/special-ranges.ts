import { BlockList, isIP } from 'node:net'

/**
 * Addresses that are not the public internet: IANA's registries of special-purpose addresses (IPv4, IPv6), multicast and
 * reserved space, and what clouds serve their secrets from (169.254.169.254 is link-local, 168.63.129.16 looks public).
 */
const special4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'

/** Of IPv6 only 2000::/3 is given out; in it, what carries an IPv4 address (6to4, Teredo) or documents is not public. */
const public6 = '2000::/3'
const special6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'

function listOf(ranges: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges.split(' ')) {
    const [net = '', bits] = range.split('/')
    list.addSubnet(net, Number(bits), family)
  }
  return list
}
const refused4 = listOf(special4, 'ipv4')
const given6 = listOf(public6, 'ipv6')
const refused6 = listOf(special6, 'ipv6')

/** Whether an address (not a name) is one that anybody on the internet reaches. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !refused4.check(address, 'ipv4')
  if (family === 6) return given6.check(address, 'ipv6') && !refused6.check(address, 'ipv6')
  return false
}
