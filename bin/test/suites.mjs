// Each suite runs to its end whatever the others say, and tells how many of its tests passed, failed and were skipped.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { binOf, runLoudly } from '../start/child.mjs'

const failedToRun = { passed: 0, failed: 1, skipped: 0 }

/** A check that passes or fails as a whole. */
export async function check(...args) {
  const code = await runLoudly(process.execPath, args)
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failedToRun
}

async function withReport(run, read) {
  const folder = mkdtempSync(join(tmpdir(), 'passage-report-'))
  const file = join(folder, 'report.json')
  try {
    const code = await run(file)
    if (!existsSync(file)) return failedToRun
    const counts = read(JSON.parse(readFileSync(file, 'utf8')))
    // A runner that failed without a failed test (an error outside of one) is a failure all the same.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function vitest(project) {
  return withReport(
    file =>
      runLoudly(process.execPath, [
        binOf('vitest', 'vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    report => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0),
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    }),
  )
}

export function playwright(browser) {
  return withReport(
    file =>
      runLoudly(process.execPath, [binOf('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'], {
        env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      }),
    ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + (errors?.length ?? 0),
      skipped: stats.skipped,
    }),
  )
}
