import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'

/** Opens a connection to an address that was checked; `host` is whom the certificate has to name. */
export type Connect = (to: { address: string; port: number; host: string; secure: boolean }) => Socket

/** Never given a name: nothing is looked up again between the check and the connection. */
export const connectByMachine: Connect = ({ address, port, host, secure }) =>
  secure
    ? connectSecure({ host: address, port, servername: host, ALPNProtocols: ['http/1.1'] })
    : connectPlain({ host: address, port })
