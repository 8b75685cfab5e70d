import { expect, it } from 'vitest'
import { tellAuthor, tellDay, tellLicence, tellTitle } from '@/lib/intake/files/tell-about'

it.each([
  'Microsoft Word - report.docx',
  'thesis.tex',
  'Untitled',
  'Document 3',
  'Word - letter',
  'about:blank',
  'https://example.org/a',
  '',
  null,
])('the title %j was put there by a program', title => expect(tellTitle(title)).toBeNull())
it.each(['The bell that Harrow Fen lost twice', 'Word order in French', 'Document sur la mer'])(
  'the title %j is one',
  title => expect(tellTitle(title)).toBe(title),
)

it.each(['admin', 'LENOVO', 'jdupont', 'user', ''])('the author %j is an account', name =>
  expect(tellAuthor(name)).toBeNull(),
)
it.each(['Maëlle Quintric', 'J. R. Wenlock', 'Ana de la Cruz'])('the author %j is a name', name =>
  expect(tellAuthor(name)).toBe(name),
)

it.each([
  ['2031-05-12T06:30:00+02:00', '2031-05-12'],
  ['D:20310512063000Z', '2031-05-12'],
  ['2031-02-30', null],
  ['May 2031', null],
])('the day of %j is %j', (text, day) => expect(tellDay(text)).toBe(day))

it.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/deed.fr', 'CC BY-SA 4.0'],
  ['http://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
  ['All rights reserved', 'All rights reserved'],
  ['', null],
])('the licence %j is called %j', (text, name) => expect(tellLicence(text)).toBe(name))
