import type { Browser, BrowserContextOptions } from '@playwright/test'
import { Program } from '../support/by-program'
import { anInstructor } from '../support/class'
import type { RunningServer } from '../support/server'
import { type Locale, words } from '../support/words'
import { fileOfEveryKind } from './file-of-every-kind'
import type { Instructor } from './instructor'
import { Learner } from './learner'

export type Room = { desk: Instructor; program: Program; quizId: string; code: string }

/** A French quiz of every kind for the learners of this spec, and the program that sets it. */
export async function aRoom(browser: Browser, server: RunningServer): Promise<Room> {
  const desk = await anInstructor(browser, server, 'en')
  const program = await Program.of(desk, server.address)
  return { desk, program, ...(await program.bringIn(fileOfEveryKind('fr'))) }
}

/** Somebody on a device of their own, whose interface is in this language. */
export async function aLearner(
  browser: Browser,
  server: RunningServer,
  locale: Locale,
  more: BrowserContextOptions = {},
): Promise<Learner> {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    ...more,
  })
  return new Learner(await context.newPage(), words(locale))
}
