import account from './fr/account.json'
import api from './fr/api.json'
import articleTools from './fr/article-tools.json'
import articles from './fr/articles.json'
import ask from './fr/ask.json'
import attempt from './fr/attempt.json'
import bank from './fr/bank.json'
import bench from './fr/bench.json'
import classResults from './fr/class-results.json'
import classRoom from './fr/class-room.json'
import classes from './fr/classes.json'
import cli from './fr/cli.json'
import clutter from './fr/clutter.json'
import comfort from './fr/comfort.json'
import common from './fr/common.json'
import csv from './fr/csv.json'
import desk from './fr/desk.json'
import doctor from './fr/doctor.json'
import exchange from './fr/exchange.json'
import failures from './fr/failures.json'
import feedback from './fr/feedback.json'
import few from './fr/few.json'
import findings from './fr/findings.json'
import installation from './fr/installation.json'
import join from './fr/join.json'
import learners from './fr/learners.json'
import live from './fr/live.json'
import model from './fr/model.json'
import paper from './fr/paper.json'
import people from './fr/people.json'
import practice from './fr/practice.json'
import publish from './fr/publish.json'
import quizSettings from './fr/quiz-settings.json'
import reading from './fr/reading.json'
import regrade from './fr/regrade.json'
import results from './fr/results.json'
import resume from './fr/resume.json'
import review from './fr/review.json'
import rules from './fr/rules.json'
import sample from './fr/sample.json'
import scores from './fr/scores.json'
import sharing from './fr/sharing.json'
import signIn from './fr/sign-in.json'
import start from './fr/start.json'
import statistics from './fr/statistics.json'
import time from './fr/time.json'
import tokens from './fr/tokens.json'
import ui from './fr/ui.json'
import versions from './fr/versions.json'

/** One line for each namespace, in both languages: a new one is added here and in english.ts. */
export const french = {
  account,
  api,
  'article-tools': articleTools,
  articles,
  ask,
  attempt,
  bank,
  bench,
  'class-results': classResults,
  'class-room': classRoom,
  classes,
  cli,
  clutter,
  comfort,
  common,
  csv,
  desk,
  doctor,
  exchange,
  failures,
  feedback,
  few,
  findings,
  installation,
  join,
  paper,
  people,
  model,
  learners,
  live,
  practice,
  publish,
  'quiz-settings': quizSettings,
  reading,
  regrade,
  results,
  resume,
  review,
  rules,
  sample,
  scores,
  sharing,
  'sign-in': signIn,
  start,
  statistics,
  time,
  tokens,
  ui,
  versions,
}
