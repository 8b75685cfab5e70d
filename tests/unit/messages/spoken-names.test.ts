import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/model/language'

/** What stands on a control, and what it is called for who does not see what it stands beside. */
const pairs = [
  ['ask', 'add', 'addNamed'],
  ['bench', 'editor.closeGap', 'editor.closeGapNamed'],
  ['bench', 'history.restore', 'history.restoreNamed'],
  ['bench', 'replacing.take', 'replacing.takeNamed'],
  ['class-room', 'again', 'againOf'],
  ['class-room', 'begin', 'beginOf'],
  ['class-room', 'goOn', 'goOnOf'],
  ['class-room', 'result', 'resultOf'],
  ['feedback', 'showShort', 'showInArticle'],
  ['learners', 'classes.edit', 'classes.editOf'],
  ['learners', 'more.editShort', 'more.edit'],
  ['live', 'do.extendOne', 'do.extendOneOf'],
  ['regrade', 'history.undo', 'history.undoNamed'],
  ['review', 'model.ask', 'model.named'],
  ['sharing', 'remove', 'removeOf'],
  ['statistics', 'look.question', 'look.open'],
] as const

const values = {
  ...{ stem: 'Who?', number: 7, title: 'Tides', name: 'Ada', minutes: 5, what: 'this', model: 'M' },
  ...{ response: 'Odile' },
}

// WCAG 2.5.3: who speaks to the page says what they see.
describe.each(languages)('names of controls in %s', language => {
  it.each(pairs)('%s: %s is in %s', (namespace, seen, spoken) => {
    const messages = JSON.parse(readFileSync(`lib/messages/${language}/${namespace}.json`, 'utf8'))
    const say = createTranslator({ locale: language, messages }) as (key: string, values: object) => string
    expect(say(spoken, values).toLowerCase()).toContain(say(seen, values).toLowerCase())
  })
})
