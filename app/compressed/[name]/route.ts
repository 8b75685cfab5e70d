import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const folder = join(process.cwd(), '.next/static/chunks')
/** A build has some hundred files of script; they never change, so each is compressed once. */
const done = new Map<string, Promise<Buffer>>()

async function compressed(name: string): Promise<Buffer> {
  return compress(await readFile(join(folder, name)), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

type Place = { params: Promise<{ name: string }> }

/**
 * Script as Brotli: a seventh less for a phone than the gzip Next would send. next.config.js leads here who takes it,
 * and says what it is: only through there is this of use.
 */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { name } = await params
  if (!/^[\w.~-]+\.js$/.test(name)) return new Response(null, { status: 404 })
  const body = done.get(name) ?? compressed(name)
  done.set(name, body)
  try {
    return new Response(new Uint8Array(await body), {
      headers: {
        'Content-Type': 'application/javascript; charset=UTF-8',
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
      },
    })
  } catch {
    // Not a file of this build, or gone with it.
    done.delete(name)
    return new Response(null, { status: 404 })
  }
}
