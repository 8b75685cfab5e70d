import account from './en/account.json'
import api from './en/api.json'
import articleTools from './en/article-tools.json'
import articles from './en/articles.json'
import ask from './en/ask.json'
import attempt from './en/attempt.json'
import bank from './en/bank.json'
import bench from './en/bench.json'
import classResults from './en/class-results.json'
import classRoom from './en/class-room.json'
import classes from './en/classes.json'
import cli from './en/cli.json'
import clutter from './en/clutter.json'
import comfort from './en/comfort.json'
import common from './en/common.json'
import csv from './en/csv.json'
import desk from './en/desk.json'
import doctor from './en/doctor.json'
import exchange from './en/exchange.json'
import failures from './en/failures.json'
import feedback from './en/feedback.json'
import few from './en/few.json'
import findings from './en/findings.json'
import installation from './en/installation.json'
import join from './en/join.json'
import learners from './en/learners.json'
import live from './en/live.json'
import model from './en/model.json'
import paper from './en/paper.json'
import people from './en/people.json'
import practice from './en/practice.json'
import publish from './en/publish.json'
import quizSettings from './en/quiz-settings.json'
import reading from './en/reading.json'
import regrade from './en/regrade.json'
import results from './en/results.json'
import resume from './en/resume.json'
import review from './en/review.json'
import rules from './en/rules.json'
import sample from './en/sample.json'
import scores from './en/scores.json'
import sharing from './en/sharing.json'
import signIn from './en/sign-in.json'
import start from './en/start.json'
import statistics from './en/statistics.json'
import time from './en/time.json'
import tokens from './en/tokens.json'
import ui from './en/ui.json'
import versions from './en/versions.json'

/** One line for each namespace, in both languages: a new one is added here and in french.ts. */
export const english = {
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
