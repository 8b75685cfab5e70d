import { describe, expect, test } from 'vitest'
import { importsOf, wrongImport, wrongInBrowser } from '../../rooms/corridors.mjs'
import { missingTwins, wrongPlace } from '../../rooms/vocabulary.mjs'

const importing = (path: string, text: string) =>
  importsOf(path, text)
    .map(target => wrongImport(path, target))
    .filter(problem => problem !== null)

describe('the rooms refuse', () => {
  test.each([
    ['lib/model/quiz.ts', "import fs from 'node:fs'"],
    ['lib/scoring/score.ts', "import { ask } from '@/lib/questions/ask'"],
    ['lib/linguistics/tag.ts', "import { ask } from '../questions/ask'"],
    ['lib/usecases/list.ts', "import { PrismaClient } from '@prisma/client'"],
    ['app/page.tsx', "import { articles } from '@/lib/storage/articles'"],
    ['lib/intake/read.ts', "import http from 'node:http'"],
    ['lib/access/may.ts', "const { cookies } = await import('next/headers')"],
    ['app/_ui/button.tsx', "import type { Quiz } from '@/lib/model/quiz'"],
    ['bin/passage.ts', "export { parse } from '@/lib/linguistics/parse'"],
  ])('%s with %s', (path, text) => {
    expect(importing(path, text)).toHaveLength(1)
  })

  test('a key that travels to a browser through a piece of a page', () => {
    const files = new Map([
      ['app/quiz/form.tsx', "'use client'\nimport { Stem } from './stem'"],
      ['app/quiz/stem.tsx', "import { scoreResponse } from '@/lib/scoring/score-response'"],
    ])
    const resolve = (local: string) => (files.has(`${local}.tsx`) ? `${local}.tsx` : null)
    expect(wrongInBrowser('app/quiz/form.tsx', files, resolve)).toHaveLength(1)
  })

  test.each([
    'lib/utils/dates.ts',
    'lib/model/index.ts',
    'lib/questions/Facts.ts',
    'app/api/v1/quiz/handler.ts',
    'notes.txt',
  ])('the place of %s', path => expect(wrongPlace(path)).not.toBeNull())

  test('a language that lacks a file of the other', () => {
    expect(missingTwins(['lib/languages/fr/units.ts'])).toEqual(['lib/languages/en/units.ts'])
  })
})

describe('the rooms let through', () => {
  test.each([
    ['lib/questions/pipeline.ts', "import { read } from '@/lib/linguistics/read'"],
    ['lib/usecases/publish.ts', "import { quizzes } from '@/lib/storage/quizzes'"],
    ['lib/storage/open.ts', "import net from 'node:net'"],
    ['app/page.tsx', "import { findQuiz } from '@/lib/usecases/find-quiz'"],
  ])('%s with %s', (path, text) => {
    expect(importing(path, text)).toEqual([])
  })
})
