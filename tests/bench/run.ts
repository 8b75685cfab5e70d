/**
 * npm run bench: what generating and reading cost, on our own texts.
 * npm run bench -- reading [--corpora DIR] [--card]: how well and how fast we read; --card writes docs/cards/reading.md.
 * --only accuracy|links|cost: a part of it. --words N: the length of the text for speed (5,000).
 * npm run bench -- questions [--corpora DIR] [--articles DIR] [--card]: what is asked, and what is not; docs/cards/questions.md.
 * --only articles,corpora,cost: some parts of it (cost takes minutes). --language fr|en: its corpora only.
 * npm run bench -- scoring [--corpora DIR] [--articles DIR] [--card]: typed responses beside other rules; docs/cards/scoring.md.
 * npm run bench -- intake: files of each kind, a PDF of sixty pages among them.
 * npm run bench -- importing: 5,000 questions of every kind from each format, on each database.
 * npm run bench -- taking: what opening and taking a quiz costs a phone (needs a Chromium: CHROMIUM_PATH).
 * npm run bench -- regrade: 10,000 responses scored anew in one transaction, on each database.
 * npm run bench -- keeping: a million responses backed up, restored and moved to a server.
 * npm run bench -- slope [--most WORDS] [--card]: generation by length, with a plot; docs/performance/generation.md.
 * npm run bench -- results [--most RESPONSES] [--card]: figures of 100 to 5,000,000 responses; docs/performance/results.md.
 * npm run bench -- serving [--seconds N] [--without-bare] [--card]: page and save beside a bare Next and raw SQL; needs a build.
 * npm run bench -- crowd [--scale N] [--card]: a class of 1,000 that starts at once, N times slower; needs a build.
 * npm run soak [-- --minutes N]: a class that saves for an hour, and how memory goes; docs/performance/soak.md. Needs a build.
 * npm run bench -- killed [--card]: two instances killed in turn under learners in browsers.
 * npm run bench -- cold [--card]: from a clone to the first page.
 * npm run bench -- statistics [--corpora DIR]: statistics of up to 100,000 attempts, and beside Moodle's published example.
 * npm run bench -- desk: from interaction to next paint on the bench of sixty questions, in a slowed browser (CHROMIUM_PATH).
 */
import { parseArgs } from 'node:util'
import { languages } from '@/lib/model/language'
import { deskSection } from './desk'
import { benchGenerating } from './generating'
import { importingSection } from './importing'
import { intakeSection } from './intake'
import { performanceSections } from './performance'
import { questionSections } from './questions'
import { writeQuestionsCard } from './questions-card'
import { accuracySections, costSections, linksSection, type Section } from './reading'
import { linesOf, writeCard } from './reading-card'
import { regradingSection } from './regrading'
import { scoringSections, writeScoringCard } from './scoring'
import { statisticsSections } from './statistics'
import { takingPageSection } from './taking-page'

const { values, positionals } = parseArgs({
  options: {
    corpora: { type: 'string' },
    articles: { type: 'string' },
    card: { type: 'boolean', default: false },
    only: { type: 'string' },
    language: { type: 'string' },
    words: { type: 'string', default: '5000' },
    most: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '8' },
    scale: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
    'without-bare': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const reading = positionals.includes('reading')
const questions = positionals.includes('questions')
const sections: (Section & { quotes?: true })[] = []
const say = (more: typeof sections) => {
  sections.push(...more)
  console.log(more.flatMap(linesOf).join('\n'))
}
const wanted = (part: string) => reading && (values.only ?? part) === part
const performance = await performanceSections(positionals, {
  card: values.card,
  most: Number(values.most),
  seconds: Number(values.seconds),
  scale: Number(values.scale),
  minutes: Number(values.minutes),
  bare: !values['without-bare'],
})
if (performance) say(performance)
else if (positionals.includes('regrade')) say([await regradingSection()])
else if (positionals.includes('taking')) say([await takingPageSection()])
else if (positionals.includes('intake')) say([await intakeSection()])
else if (positionals.includes('desk')) say([await deskSection()])
else if (positionals.includes('importing')) say([await importingSection()])
else if (positionals.includes('statistics')) {
  for await (const section of statisticsSections(values.corpora ?? null)) say([section])
} else if (positionals.includes('scoring')) {
  for await (const section of scoringSections(values.corpora ?? null, values.articles ?? null)) say([section])
  if (values.card) writeScoringCard(sections)
} else if (questions) {
  for await (const section of questionSections({
    corpora: values.corpora ?? null,
    articles: values.articles ?? null,
    only: values.only ?? null,
    languages: languages.filter(one => (values.language ?? one) === one),
  }))
    say([section])
  if (values.card) writeQuestionsCard(sections)
} else {
  if (!reading) await benchGenerating()
  if (wanted('accuracy')) for (const section of accuracySections(values.corpora ?? null)) say([section])
  if (wanted('links')) say([linksSection()])
  if (!reading || wanted('cost'))
    for await (const section of costSections(Number(values.words))) say([section])
  if (values.card) writeCard(sections)
}
