import { type Theme, themeFrom } from '@/app/_theme/theme'
import { type Comfort, comfortAttributes, comfortCookie, comfortFrom, writeComfort } from './comfort'

const year = 60 * 60 * 24 * 365

function cookie(name: string): string | undefined {
  return document.cookie
    .split('; ')
    .find(each => each.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** Remembered on the device, without the server: it works through an outage, and the next page comes set so. */
function keep(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax`
}

let timer: ReturnType<typeof setTimeout> | undefined

/** On the account too, where there is one; the device has it already, so nothing is said when that fails. */
function keepOnAccount(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const body = JSON.stringify({ comfort: writeComfort(deviceComfort()), theme: deviceTheme() })
    const headers = { 'Content-Type': 'application/json' }
    void fetch('/api/v1/comfort', { method: 'PUT', headers, body, keepalive: true }).catch(() => undefined)
  }, 1000)
}

export const deviceComfort = () => comfortFrom(cookie(comfortCookie))
export const deviceTheme = () => themeFrom(cookie('theme'))

export function setComfort(comfort: Comfort): void {
  keep(comfortCookie, writeComfort(comfort))
  keepOnAccount()
  for (const [name, step] of Object.entries(comfortAttributes(comfort)))
    document.documentElement.setAttribute(name, step)
}

export function setTheme(theme: Theme): void {
  keep('theme', theme)
  keepOnAccount()
  document.documentElement.dataset.theme = theme
}
