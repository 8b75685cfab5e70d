// Certificates for tests, made on the spot: X.509 v3 (RFC 5280) in DER, P-256 keys, signed by an authority of our own.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts)
const oid = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
const text = (tag: number, words: string) => tagged(tag, Buffer.from(words, 'latin1'))
const bits = (bytes: Buffer) => tagged(0x03, Buffer.from([0]), bytes)
const yes = Buffer.from([0x01, 0x01, 0xff])

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const named = (name: string) => sequence(tagged(0x31, sequence(oid('550403'), text(0x0c, name))))
/** UTCTime: "261231235959Z". */
const time = (date: Date) => text(0x17, `${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`)
const extension = (id: string, value: Buffer, ...critical: Buffer[]) =>
  sequence(oid(id), ...critical, tagged(0x04, value))
const asPem = (der: Buffer, label: string) =>
  `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`

type Signer = { name: string; key: KeyObject }
type Wanted = { name: string; hosts: string[]; until: Date; by: Signer | null }

function issue({ name, hosts, until, by }: Wanted) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const signer = by ?? { name, key: privateKey }
  const extensions =
    hosts.length > 0
      ? extension('551d11', sequence(...hosts.map(host => text(0x82, host))))
      : extension('551d13', sequence(yes), yes)
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1, ...Array.from({ length: 8 }, () => Math.floor(Math.random() * 256))])),
    ecdsaWithSha256,
    named(signer.name),
    sequence(time(new Date('2020-01-01T00:00:00Z')), time(until)),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(extensions)),
  )
  const signature = sign('sha256', body, { key: signer.key, dsaEncoding: 'der' })
  const der = sequence(body, ecdsaWithSha256, bits(signature))
  return {
    cert: asPem(der, 'CERTIFICATE'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    signer: { name, key: privateKey },
  }
}

const farOff = new Date('2049-01-01T00:00:00Z')

/** An authority: `cert` is what has to be trusted, `certify` makes certificates that it answers for. */
export function anAuthority(name: string) {
  const { cert, signer } = issue({ name, hosts: [], until: farOff, by: null })
  return {
    cert,
    certify: (hosts: string[], until = farOff) =>
      issue({ name: hosts[0] ?? 'nobody', hosts, until, by: signer }),
  }
}
