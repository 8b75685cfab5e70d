import { expect, type Locator, type Page } from '@playwright/test'
import { pasteWords, tabTo } from '../support/keyboard'

/** Somebody without a mouse: Tab, Enter, Space, arrows and letters, and nothing else. */
export class KeyboardOnly {
  constructor(readonly page: Page) {}

  /** A button or a link, by Enter. */
  async press(target: Locator) {
    await tabTo(this.page, target)
    await this.page.keyboard.press('Enter')
  }

  /** A box or a switch, by Space. */
  async tick(target: Locator) {
    await tabTo(this.page, target)
    await this.page.keyboard.press('Space')
    await expect(target).toBeChecked()
  }

  /** Instead of what stands in the field. */
  async write(field: Locator, text: string) {
    await tabTo(this.page, field)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
  }

  /** From the radio button that is marked to another of its group, by arrows. */
  async turnTo(marked: Locator, wanted: Locator) {
    await tabTo(this.page, marked)
    for (let turns = 0; turns < 10 && !(await wanted.isChecked()); turns++)
      await this.page.keyboard.press('ArrowDown')
    await expect(wanted).toBeChecked()
  }

  async paste(field: Locator, text: string) {
    await tabTo(this.page, field)
    await pasteWords(this.page, text)
  }

  /** One of a list: its words, as far as they differ from the others’. */
  async choose(list: Locator, words: string) {
    await tabTo(this.page, list)
    await this.page.keyboard.type(words)
    await expect(list.locator('option:checked')).toHaveText(words)
  }
}
