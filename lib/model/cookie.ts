/** A cookie that the hall asks the door to set; `maxAge` in seconds, 0 takes it away. */
export type Cookie = {
  name: string
  value: string
  options: {
    httpOnly: boolean
    secure: boolean
    sameSite: 'lax' | 'strict'
    path: string
    maxAge: number
  }
}

/** How the pages are set, and in which colours: read by the page's own script too. */
export const comfortCookieName = 'comfort'
export const themeCookieName = 'theme'

/** Holds a learner's place: a signed learner id. */
export const learnerCookieName = 'passage-learner'
