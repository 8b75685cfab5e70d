import { expect, it } from 'vitest'
import { fetchPage } from '@/lib/intake/address/fetch-page'

const names: Record<string, string[]> = {
  'loop.example': ['127.0.0.1'],
  'private.example': ['10.1.2.3'],
  'half.example': ['93.184.216.34', '192.168.1.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'ula.example': ['fd00::1'],
  'metadata.example': ['169.254.169.254'],
  'carrier.example': ['100.64.0.1'],
  'zero.example': ['0.0.0.0'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'six-to-four.example': ['2002:7f00:1::'],
  'teredo.example': ['2001:0:7f00:1::'],
  'link.example': ['fe80::1'],
  'garbage.example': ['not an address'],
  'nowhere.example': [],
}

const notPublic = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0/',
  'http://0.0.0.0/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://app.localhost/',
  'http://router.local/',
  'http://wiki.internal/',
  'http://intranet/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/metadata',
  'http://100.100.100.200/latest/meta-data/',
  'http://198.18.0.1/',
  'http://192.0.2.7/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://１２７.０.０.１/',
  'http://127。0。0。1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  ...Object.keys(names)
    .filter(name => name !== 'nowhere.example')
    .map(name => `http://${name}/`),
]
const refused: [address: string, code: string][] = [
  ...notPublic.map((address): [string, string] => [address, 'address-not-public']),
  ['http://nowhere.example/', 'address-not-found'],
  ['ftp://loop.example/', 'address-scheme'],
  ['file:///etc/passwd', 'address-scheme'],
  ['gopher://127.0.0.1:25/_HELO', 'address-scheme'],
  ['data:text/html,hello', 'address-scheme'],
  ['javascript:alert(1)', 'address-scheme'],
  ['http://user@93.184.216.34/', 'address-credentials'],
  ['http://user:secret@news.example/', 'address-credentials'],
  ['http://news.example@127.0.0.1/', 'address-credentials'],
  ['http://news.example:22/', 'address-port'],
  ['http://news.example:8080/', 'address-port'],
  ['https://news.example:6379/', 'address-port'],
  ['http://[fe80::1%25eth0]/', 'address-malformed'],
  ['http://exa mple/', 'address-malformed'],
  ['http://', 'address-malformed'],
  ['', 'address-malformed'],
  [`http://news.example/${'a'.repeat(3_000)}`, 'address-malformed'],
]

it('are more than fifty', () => {
  expect(refused.length).toBeGreaterThan(50)
  expect(new Set(refused.map(([address]) => address)).size).toBe(refused.length)
})

it.each(refused)('%s is refused before anything is connected', async (address, code) => {
  const result = await fetchPage(address, {
    resolve: async name => names[name] ?? ['93.184.216.34'],
    connect: () => {
      throw new Error('connected')
    },
  })
  expect(result).toMatchObject({ ok: false, failure: { code, field: 'address' } })
})
